package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.record.Kind;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.GapFacts;
import org.bitacora.report.model.Gaps;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TouchedFigures;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.wiring.AllKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// *Notas*: what may still change a figure, and which one (issue 3, point 6).
class NotesTest {

    @TempDir
    Path folder;

    // G12
    @Test
    void whatLooksRecordedTwiceAndIsUndecidedIsSaid() {
        try (Coordination coordination = new Coordination(folder)) {
            SmallWorld world = new SmallWorld(coordination);
            UUID ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
            UUID same = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
            UUID first = world.held(null, ips, "2026-02-03");
            UUID second = world.held(null, same, "2026-02-03");
            UUID nelly = world.person("Nelly Rincón");
            UUID sameNelly = world.person("Nelly Rincon");
            List.of(nelly, sameNelly).forEach(person -> coordination.write(tx -> tx.save(PersonDocumentKind.KIND,
                    document(UUID.nameUUIDFromBytes(person.toString().getBytes()), person))));
            world.attends(first, nelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            assertThat(labels(coordination)).noneMatch(text -> text.contains("personas parece"));
            world.attends(second, sameNelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            assertThat(labels(coordination)).contains("1 par de personas parece la misma y nadie lo ha decidido: si lo "
                    + "es, hay una persona única menos.",
                    "1 par de instituciones parece la misma y nadie lo ha decidido: "
                    + "si lo es, hay una sede menos.");
            report(coordination).gaps().forEach(gap -> assertThat(gap.rows().get().stream()
                    .mapToLong(FigureRow::counts).sum()).as(gap.label()).isEqualTo(gap.number()));
            Path funder = folder.resolve("financiador.xlsx");
            coordination.reports.write(report(coordination), Exposure.FUNDER, funder, Progress.NONE);
            assertThat(new ReadBook(funder).rows("Notas").stream().map(row -> ReadBook.text(row, 0)))
                    .anyMatch(text -> text.contains("par de instituciones"))
                    .noneMatch(text -> text.contains("par de personas"));
            world.sameThing("person", nelly, sameNelly);
            assertThat(labels(coordination)).noneMatch(text -> text.contains("personas parece"));
        }
    }

    @Test
    void amongVeryManyPeopleItIsSaidThatRepeatsWereNotSought() {
        try (Coordination coordination = Coordination.withSample(folder)) {
            QuarterlyReport report = report(coordination);
            GapFacts unsought = new GapFacts(Set.of(), Map.of(), List.of(), List.of(), List.of(), false, List.of());
            assertThat(Gaps.of(report.facts(), unsought, report.inYear().evaluation())).extracting(Figure::label)
                    .anyMatch(text -> text.contains("no se buscaron aquí posibles repetidos"));
            assertThat(report.gaps()).extracting(Figure::label).noneMatch(text -> text.contains("no se buscaron"));
        }
    }

    private static PersonDocument document(UUID id, UUID person) {
        return new PersonDocument(id, person, "CC", "1095812345", null, true, null, null, null);
    }

    private static QuarterlyReport report(Coordination coordination) {
        return coordination.reports.quarterly(null, Period.quarter("2026-T1"));
    }

    private static List<String> labels(Coordination coordination) {
        return report(coordination).gaps().stream().map(Figure::label).toList();
    }

    @ParameterizedTest
    @CsvSource({"attendance, profileGroup, GROUPS", "attendance, gender, GENDERS", "attendance, deleted, PEOPLE",
        "trainingSession, date, HELD", "training, institution, HOSTS", "training, municipality, PLACES",
        "training, channel, REPLICAS", "answerSheet, answers/q01, EVALUATIONS", "headCount, number, HEAD_COUNTS",
        "project, trainedShare, PEOPLE", "target, number, TARGETS"})
    void aDifferenceIsToldByTheFigureItTouches(String kind, String field, TouchedFigures touched) {
        assertThat(AllKinds.list().find(kind).orElseThrow().fields()).as("the field is there")
                .anyMatch(one -> field.equals(Kind.DELETED) || one.name().equals(field.split("/")[0]));
        assertThat(TouchedFigures.by(kind, field)).contains(touched);
    }

    @ParameterizedTest
    @CsvSource({"attendance, arrival", "trainingSession, place", "institution, phone", "project, description"})
    void aDifferenceThatTouchesNoFigureIsNotSaidToDoSo(String kind, String field) {
        assertThat(TouchedFigures.by(kind, field)).isEmpty();
    }

    @Test
    void aReportOfOtherDaysDoesNotSpeakOfAQuarter() {
        try (Coordination coordination = Coordination.withSample(folder)) {
            Path file = folder.resolve("informe.xlsx");
            coordination.reports.write(coordination.reports.quarterly(null, Period.named("2026-02-01 a 2026-04-15")
                    .orElseThrow()), Exposure.TEAM, file, Progress.NONE);
            ReadBook book = new ReadBook(file);
            for (String sheet : List.of("Resumen", "Notas")) {
                assertThat(book.rows(sheet).stream().flatMap(row -> row.cells().stream())
                        .map(cell -> String.valueOf(cell.value()).toLowerCase())).as(sheet)
                        .noneMatch(text -> text.contains("trimestre"));
            }
        }
    }
}
