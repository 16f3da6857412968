package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.task.DirectTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole program with the example: every room and every record opens, nothing fails, and looking changes nothing.
@ExtendWith(FxExtension.class)
class ProgramTest {

    @TempDir
    private Path folder;
    private Program program;

    @BeforeEach
    void openTheExample() {
        Sample.make(folder).close();
        program = new Program(Sample.file(folder), Services.clock(), folder.resolve("settings.json"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyRoomOpens() {
        for (String room : List.of("home", "training", "mesa", "directory", "report", "exchange", "preferences")) {
            program.go(Place.room(room));
            assertThat(program.failures()).as(room).isEmpty();
        }
        assertThat(program.robot().texts()).anyMatch(text -> text.contains("DATOS DE EJEMPLO"));
    }

    @Test
    void lookingAtRecordsRecordsNothing() {
        UUID training = first("training");
        for (String tab : List.of("form", "attendance", "evaluaciones", "resultados", "history")) {
            program.go(Place.record("training", training).at(tab));
        }
        UUID mesa = first("mesa");
        for (String tab : List.of("form", "composition", "sessions", "compliance", "reports", "practices", "history")) {
            program.go(Place.record("mesa", mesa).at(tab));
        }
        for (String front : List.of("meetings", "practices")) {
            program.go(Place.room("mesa").at(front));
        }
        for (String kind : List.of("person", "institution", "project", "questionnaire")) {
            program.go(Place.record(kind, first(kind)));
        }
        program.go(Place.room("home"));
        assertThat(program.failures()).isEmpty();
        assertThat(program.workspace().status().notHandedIn()).isZero();
    }

    @Test
    void theSearchFindsRecordsOfEveryKindByTheirNameWithoutAccents() {
        assertThat(found("voces que cuidan")).contains("Voces que cuidan");
        assertThat(found("comunicar sin xen")).contains("Comunicar sin xenofobia", "Taller: comunicar sin xenofobia");
        assertThat(found("siloe alto")).contains("Red Ladera, Puesto de Salud Siloé Alto");
    }

    private List<String> found(String typed) {
        List<String> titles = new ArrayList<>();
        new WindowSearch(program.services(), new DirectTasks(), null).providers().forEach(provider ->
                provider.find(typed, hits -> hits.forEach(hit -> titles.add(hit.title()))));
        return titles;
    }

    private UUID first(String kind) {
        return program.services().workspace().read(reading -> reading.query("SELECT id FROM " + kind
                + " WHERE deleted = 0 ORDER BY id LIMIT 1", row -> row.id(1)).getFirst());
    }
}
