package org.bitacora.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.fx.grid.GridPlace;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.SheetColumn;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheet without a screen: what each act shows at once, and what the file then holds.
class AttendanceViewModelTest {

    @TempDir
    private Path folder;
    private TypicalDay day;
    private final DirectTasks tasks = new DirectTasks();
    private final List<String> told = new ArrayList<>();
    private AttendanceViewModel model;

    @AfterEach
    void close() {
        day.close();
    }

    private void open(TypicalDay opened) {
        day = opened;
        open(day.session());
    }

    private void open(TrainingSession session) {
        model = new AttendanceViewModel(new TrainingDesk(day.workspace(), day.trainings(), day.directory(), tasks,
                Runnable::run, records -> List.of(), new PointedFiles().excel(tasks)), session.id());
        model.tellTo((sentence, act, run) -> told.add(sentence));
        model.showing(SheetColumns.shown(false));
        model.open(place -> { });
    }

    @Test
    void aNameOrADocumentBeginsALineInWhicheverCellItIsTyped() {
        open(TypicalDay.morning(folder));
        model.typed(entry(SheetColumn.DOCUMENT), "Nubia Prada");
        model.typed(entry(SheetColumn.NAME), "PPT 6334112");
        assertThat(model.rows()).extracting(row -> model.edits().value(row, SheetColumn.NAME))
                .containsExactly("Nubia Prada", "");
        assertThat(model.rows()).extracting(row -> model.edits().value(row, SheetColumn.DOCUMENT))
                .containsExactly("", "PPT 6.334.112");
        assertThat(saved().rows()).isEqualTo(List.copyOf(model.rows()));
    }

    @Test
    void whatStandsOnScreenIsWhatIsSaved() {
        open(TypicalDay.noon(folder));
        model.typed(at(3, SheetColumn.ARRIVAL), "10:15");
        model.typed(at(3, SheetColumn.OCCUPATION), "Odontólogo");
        model.typed(at(7, SheetColumn.GENDER), "?");
        model.typed(at(8, SheetColumn.CONSENT), "yes");
        assertThat(saved().rows()).isEqualTo(List.copyOf(model.rows()));
    }

    @Test
    void aKnownPersonEntersAtOnceWithAllThatIsKnownOfHer() {
        open(TypicalDay.morning(folder));
        choose(entry(SheetColumn.NAME), "quintero leal");
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.card().id()).isEqualTo(day.known().get(2));
            assertThat(row.attendance().occupation()).isEqualTo("PHYSICIAN");
        });
        assertThat(saved().rows()).isEqualTo(List.copyOf(model.rows()));
    }

    @Test
    void whoStandsInTheSheetIsToldInsteadOfEnteredAgain() {
        open(TypicalDay.noon(folder));
        choose(entry(SheetColumn.NAME), "quintero leal");
        assertThat(model.rows()).hasSize(38);
        assertThat(told).containsExactly("Ya está en la fila 3 de esta sesión.");
    }

    @Test
    void aLineBegunWithADocumentBecomesTheKnownPersonsWithIt() {
        open(TypicalDay.morning(folder));
        model.typed(entry(SheetColumn.DOCUMENT), "PPT 7123456");
        choose(at(0, SheetColumn.NAME), "peña rangel");
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.card().id()).isEqualTo(day.known().get(1));
            assertThat(row.card().documents()).hasSize(2);
        });
    }

    /// Bogotá's laptop adds somebody while this one types: the line appears and nothing typed is lost.
    @Test
    void whatComesFromElsewhereAppears() {
        open(TypicalDay.noon(folder));
        TrainingSession other = day.trainings().addSession(day.training().id());
        open(other);
        day.trainings().attendance().attend(other.id(), day.known().getFirst(), null);
        assertThat(model.rows()).hasSize(1);
        day.workspace().undo();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theProposalsSayWhyTheyAreOffered() {
        open(TypicalDay.morning(folder));
        assertThat(model.proposals("1090447218")).first().extracting(Suggestion::reason).isEqualTo("Mismo documento");
        assertThat(model.proposals("luz mar")).first().satisfies(suggestion -> {
            assertThat(suggestion.reason()).isEqualTo("Vino a 1 capacitación");
            assertThat(suggestion.detail()).isEqualTo("CC 60.355.019 · Facturación");
            assertThat(suggestion.likely()).isTrue();
        });
    }

    @Test
    void thePlaceIsKeptAtOnceInANewCellAndAfterASecondInTheSame() {
        open(TypicalDay.noon(folder));
        String row = model.rows().getFirst().id().toString();
        model.at(GridPosition.at(row, "name"));
        assertThat(place()).extracting(SheetPlace::row).isEqualTo(row);
        model.at(new GridPosition(row, "name", "Marí"));
        assertThat(place().typed()).isNull();
        tasks.elapse();
        assertThat(place().typed()).isEqualTo("Marí");
        assertThat(place().number()).isEqualTo(1);
    }

    private SheetPlace place() {
        return day.trainings().attendance().place(day.session().id()).orElseThrow();
    }

    @Test
    void aPastedBlockIsOneActForTheLinesThatAreThere() {
        open(TypicalDay.noon(folder));
        model.pasted(at(0, SheetColumn.GENDER), List.of(List.of("H", "Comunidad"), List.of("no sé", "zz")));
        assertThat(model.rows().get(0).attendance().profileGroup()).isEqualTo("COMMUNITY");
        assertThat(model.rows().get(1).unread()).hasSize(2);
        assertThat(saved().rows()).isEqualTo(List.copyOf(model.rows()));
        day.workspace().undo();
        assertThat(model.rows().getFirst().attendance().profileGroup()).isEqualTo("HEALTH_PROFESSIONAL");
    }

    private void choose(GridPlace<AttendanceRow> at, String typed) {
        model.chosen(at, model.proposals(typed).getFirst());
    }

    private GridPlace<AttendanceRow> entry(SheetColumn column) {
        return new GridPlace<>(null, column.id());
    }

    private GridPlace<AttendanceRow> at(int line, SheetColumn column) {
        return new GridPlace<>(model.rows().get(line), column.id());
    }

    private AttendanceSheet saved() {
        return day.trainings().attendance().sheet(day.session().id());
    }
}
