package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.commitment.model.CommitmentKinds;
import org.bitacora.evaluation.model.EvaluationKinds;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaKinds;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Privacy;
import org.bitacora.record.Value;
import org.bitacora.report.model.ReportKinds;
import org.bitacora.training.model.TrainingKinds;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureKindsTest {

    /// What design.md §5 keeps sealed: names, documents, contact, birth date, differential characteristics and words
    /// about a person.
    private static final Set<String> SEALED = Set.of(
            "project.contactName", "project.contactPhone", "project.contactEmail", "expectedTeam.inCharge",
            "barrier.description", "incident.description", "attachment.name", "attachment.note",
            "person.firstName", "person.secondName", "person.firstSurname", "person.secondSurname",
            "person.birthDate", "person.phone", "person.email", "person.occupationOther", "person.notes",
            "person.sexAtBirth", "person.genderIdentity", "person.orientation", "person.ethnicity",
            "person.disability", "person.conflictVictim", "person.pregnant", "person.zone", "person.migration",
            "personDocument.type", "personDocument.number", "personDocument.country",
            "trainingSession.facilitator", "answerSheet.openAnswers",
            "commitment.text", "commitment.reason", "followUp.text", "rescheduling.reason",
            "mesa.notes", "mesaSession.cause", "mesaSession.noticeRecipients", "mesaSession.noticeText", "mesaSession.presidedBy",
            "mesaSession.coPresidedBy", "mesaSession.notes", "agendaItem.presenter", "agendaItem.discussion",
            "decision.text", "decision.dissent", "absence.reason", "acta.opening", "acta.closing",
            "acta.preparedBy", "acta.reviewedBy", "acta.approvedText", "observation.text", "observation.reply",
            "clarificationNote.text", "clarificationNote.author", "dispatch.recipients", "dispatch.note",
            "practice.description", "periodicReport.advances", "periodicReport.challenges",
            "periodicReport.opportunities", "periodicReport.articulations", "periodicReport.preparedBy");

    private static final Set<String> SENSITIVE = Set.of("person.sexAtBirth", "person.genderIdentity",
            "person.orientation", "person.ethnicity", "person.disability", "person.conflictVictim",
            "person.pregnant", "person.zone", "person.migration");

    private static Stream<Kind<?>> kinds() {
        return Stream.of(DirectoryKinds.ALL, TrainingKinds.ALL, EvaluationKinds.ALL,
                CommitmentKinds.ALL, MesaKinds.ALL, ReportKinds.ALL).flatMap(List::stream);
    }

    private static List<String> fieldsWith(Set<Privacy> privacy) {
        List<String> names = new ArrayList<>();
        kinds().forEach(kind -> kind.fields().stream().filter(field -> privacy.contains(field.privacy()))
                .forEach(field -> names.add(kind.name() + "." + field.name())));
        return names;
    }

    @Test
    void kindsOfAllFeaturesHaveNamesOfTheirOwn() {
        assertThat(new Kinds(kinds().toList()).all()).hasSize(48);
    }

    @Test
    void everyKindAndFieldHasASpanishLabel() {
        List<String> missing = new ArrayList<>();
        kinds().forEach(kind -> {
            Stream<String> fields = kind.fields().stream().map(field -> kind.name() + "." + field.name());
            Stream<String> kindTexts = Stream.of(".kind", ".one", ".many").map(kind.name()::concat);
            Stream.concat(fields, kindTexts).filter(key -> !Texts.has(key)).forEach(missing::add);
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void exactlyTheFieldsThatCanHurtAPersonAreSealed() {
        assertThat(fieldsWith(Set.of(Privacy.PERSONAL, Privacy.SENSITIVE))).containsExactlyInAnyOrderElementsOf(SEALED);
        assertThat(fieldsWith(Set.of(Privacy.SENSITIVE))).containsExactlyInAnyOrderElementsOf(SENSITIVE);
    }

    @Test
    void naturalKeysAreImmutable() {
        List<String> immutable = new ArrayList<>();
        kinds().forEach(kind -> kind.fields().stream().filter(Field::isImmutable)
                .forEach(field -> immutable.add(kind.name() + "." + field.name())));
        assertThat(immutable).containsExactlyInAnyOrder("expectedTeam.project",
                "expectedTeam.name", "targetInstitution.project", "targetInstitution.institution", "listEntry.list",
                "listEntry.code", "danePlaces.department", "holidayRule.code", "nonWorkingDay.date",
                "nonWorkingDay.scope", "joined.joinedKind", "joined.first", "joined.second",
                "apart.apartKind", "apart.first", "apart.second", "attendance.session", "attendance.person",
                "headCount.session", "headCount.profileGroup", "headCount.gender", "item.code", "sheetPairing.entry",
                "sheetPairing.exit",
                "presence.session", "presence.person", "presence.turn", "absence.session", "absence.delegation",
                "mesaHeadCount.session", "mesaHeadCount.participantKind", "acta.session");
    }

    @Test
    void everyKindMakesAnEmptyRecordAndReadsItBack() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        kinds().forEach(kind -> survives(kind, id, Map.of()));
    }

    @Test
    void aFullPersonComesBackWhole() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000002");
        Map<String, Value> values = Map.of("firstName", FieldType.TEXT.encode("Luz"),
                "disability/02", FieldType.FLAG.encode(true), "gender", FieldType.CODE.encode("FEMALE"));
        Person person = PersonKind.KIND.create(id, values);
        assertThat(person.disability()).containsExactly("02");
        assertThat(PersonKind.KIND.values(person)).containsAllEntriesOf(values);
    }

    private static <R> void survives(Kind<R> kind, UUID id, Map<String, Value> values) {
        R made = kind.create(id, values);
        assertThat(kind.idOf(made)).isEqualTo(id);
        assertThat(kind.create(id, kind.values(made))).isEqualTo(made);
    }
}
