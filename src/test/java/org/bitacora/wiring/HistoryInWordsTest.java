package org.bitacora.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bitacora.directory.CalendarService;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.HolidayRuleKind;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.fx.record.HistoryLine.Act;
import org.bitacora.record.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryInWordsTest {

    @TempDir
    private Path folder;

    @Test
    void theLifeOfAPersonIsToldActByActWithHerDocuments() {
        try (DirectoryLaptop laptop = new DirectoryLaptop(folder, "cucuta")) {
            var people = laptop.directory().people();
            var id = people.create(PersonEntry.named("Luz Peña").withDocument(TypedDocument.read("CC 52111222"))
                    .withGender("FEMALE"), null);
            laptop.pause();
            PersonCard card = people.card(id).orElseThrow();
            PersonDocument old = card.documents().getFirst();
            PersonDocument ppt = new PersonDocument(people.newId(), id, "PT", "5812347", null, true, null, null, null);
            people.save(card, card.with(PersonEntry.named("Luz Marina Peña").withGender("OTHER").card(() -> id, null)
                    .person()).withDocuments(List.of(ppt)));
            laptop.pause();
            people.delete(id);
            Kinds kinds = new Kinds(DirectoryKinds.ALL);
            List<HistoryLine> lines = new HistoryInWords(laptop.workspace(), kinds, new FieldWords(kinds)).of(List.of(
                    PersonKind.KIND.ref(id), PersonDocumentKind.KIND.ref(old.id()),
                    PersonDocumentKind.KIND.ref(ppt.id())));
            assertThat(lines).extracting(HistoryLine::act).containsExactly(Act.DELETED, Act.CHANGED, Act.CREATED);
            assertThat(lines.get(1).author()).isEqualTo("Persona de cucuta");
            assertThat(lines.get(1).changes()).containsExactlyInAnyOrder(
                    new HistoryLine.Change("Segundo nombre", "", "Marina"),
                    new HistoryLine.Change("Sexo/género", "Mujer", "Otro"),
                    new HistoryLine.Change("Documento de identidad", "",
                            "Permiso por protección temporal · 5812347 · Documento principal: Sí"),
                    new HistoryLine.Change("Documento de identidad", "Cédula de ciudadanía · 52111222", ""));
            assertThat(lines.getLast().changes()).extracting(HistoryLine.Change::after)
                    .contains("Luz", "Peña", "Mujer", "Cédula de ciudadanía · 52111222");
        }
    }

    @Test
    void aDayOffAndARuleAreToldInWords() { // decision 0023
        try (DirectoryLaptop laptop = new DirectoryLaptop(folder, "cucuta")) {
            CalendarService calendar = laptop.directory().calendar();
            calendar.add(new TimeOff(LocalDate.of(2026, 6, 17), null, "54", "Día del departamento"));
            HolidayRule law = calendar.rules().stream().filter(rule -> rule.code().equals("CHIQUINQUIRA")).findFirst()
                    .orElseThrow();
            calendar.turn(law, false);
            Kinds kinds = new Kinds(DirectoryKinds.ALL);
            FieldWords words = new FieldWords(kinds);
            HistoryInWords history = new HistoryInWords(laptop.workspace(), kinds, words);
            assertThat(history.of(List.of(NonWorkingDayKind.KIND.ref(calendar.daysOff().getFirst()))).getFirst()
                    .changes()).extracting(HistoryLine.Change::after).contains("Miércoles 17 de junio de 2026",
                    "Todo Norte de Santander", "Día del departamento");
            assertThat(history.of(List.of(HolidayRuleKind.KIND.ref(law))).getFirst().changes())
                    .contains(new HistoryLine.Change("Se aplica", "", "No"));
            String name = laptop.workspace().read(reading -> words.name(reading, HolidayRuleKind.KIND,
                    reading.find(HolidayRuleKind.KIND, law.id()).orElseThrow()));
            assertThat(name).as("a record that says little goes by the name that ships")
                    .isEqualTo("Virgen de Chiquinquirá (Ley 2578/2026)");
        }
    }
}
