package org.bitacora.wiring;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.TypedDocument;
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
}
