package org.bitacora.evaluation.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bitacora.evaluation.Piles;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.AnswerSheetKind;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.grid.GridPlace;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.record.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SheetsViewModelTest {

    @TempDir
    private Path folder;
    private TheDay day;
    private Desks desks;
    private SheetsViewModel model;
    private final List<GridPosition> wentTo = new ArrayList<>();

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        day.chooseQuestionnaire();
        openModel();
    }

    private void openModel() {
        desks = new Desks(day);
        model = new SheetsViewModel(desks.desk, day.training);
        model.open(wentTo::add);
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void type(AnswerSheet row, String column, String text) {
        model.typed(new GridPlace<>(row, column), text);
    }

    private AnswerSheet last() {
        return model.rows().getLast();
    }

    private List<AnswerSheet> saved(String moment) {
        return day.service.sheets(day.training, moment);
    }

    private void stand(String column) {
        model.moved(GridPosition.at(last().id().toString(), column));
    }

    @Test
    void aSheetIsSavedOnceWhenOneLeavesItsRow() {
        type(null, "code", day.code(0));
        type(last(), "q01", "b");
        type(last(), "q02", "c");
        stand("q03");
        type(last(), "q03", "a");
        assertThat(saved(EvaluationCodes.ENTRY)).isEmpty();
        model.moved(GridPosition.at(GridPosition.ENTRY, "code"));
        assertThat(saved(EvaluationCodes.ENTRY)).containsExactly(last());
        List<Change> history = day.ws.read(reading -> reading.history(AnswerSheetKind.KIND.ref(last())));
        assertThat(history).hasSize(1);
    }

    @Test
    void aPauseSavesToo() {
        type(null, "code", day.code(0));
        type(last(), "q01", "b");
        desks.tasks.elapse();
        assertThat(saved(EvaluationCodes.ENTRY)).containsExactly(last());
    }

    @Test
    void theBatteryDiesAndTheProgramReopensOnTheSameCell() { // issue "The day"
        type(null, "code", day.code(0));
        stand("q01");
        for (String item : List.of("q01", "q02", "q03")) {
            type(last(), item, "b");
            stand("q%02d".formatted(1 + Integer.parseInt(item.substring(1))));
        }
        AnswerSheet asTyped = last();
        openModel();
        assertThat(model.rows()).containsExactly(asTyped);
        assertThat(wentTo.getLast()).isEqualTo(GridPosition.at(asTyped.id().toString(), "q04"));
        assertThat(saved(EvaluationCodes.ENTRY)).containsExactly(asTyped);
    }

    @Test
    void theOtherPileAndTheHalfTypedCodeComeBackToo() {
        model.choose(EvaluationCodes.EXIT, wentTo::add);
        model.moved(new GridPosition(GridPosition.ENTRY, "code", "7K"));
        desks.tasks.elapse();
        openModel();
        assertThat(model.moment().get()).isEqualTo(EvaluationCodes.EXIT);
        assertThat(wentTo.getLast()).isEqualTo(new GridPosition(GridPosition.ENTRY, "code", "7K"));
    }

    @Test
    void whatIsNoAnswerIsKeptAsItWasTyped() {
        type(null, "code", day.code(0));
        type(last(), "q01", "Z");
        type(last(), "q02", "B");
        assertThat(last().answers()).isEqualTo(Map.of("q01", "Z", "q02", "b"));
    }

    @Test
    void aListFromExcelHasNoNamesBetweenCodeAndAnswers() {
        model.pasted(new GridPlace<>(null, "code"), List.of(List.of(day.code(0), "a", "B", ""),
                List.of(day.code(1), "c", "c", "d")));
        assertThat(saved(EvaluationCodes.ENTRY)).extracting(AnswerSheet::answers).containsExactly(
                Map.of("q01", "a", "q02", "b"), Map.of("q01", "c", "q02", "c", "q03", "d"));
        assertThat(saved(EvaluationCodes.ENTRY)).extracting(AnswerSheet::participantCode)
                .containsExactly(day.code(0), day.code(1));
    }

    @Test
    void whatArrivesFromElsewhereShowsWithoutTouchingTheRowInHand() {
        type(null, "code", day.code(0));
        day.service.enterSheet(day.training, EvaluationCodes.ENTRY, new SheetEntry(day.code(7), Map.of("q01", "a")));
        AnswerSheet inHand = last();
        desks.tasks.elapse();
        desks.tasks.elapse();
        assertThat(model.rows()).hasSize(2).contains(inHand).extracting(AnswerSheet::participantCode)
                .contains(day.code(7));
    }

    @Test
    void anOlderReadingDoesNotTakeBackWhatIsOnItsWay() {
        QueuedTasks slow = new QueuedTasks();
        SheetsViewModel behind = new SheetsViewModel(desks.over(day, slow), day.training);
        behind.open(wentTo::add);
        slow.finish();
        behind.choose(EvaluationCodes.EXIT, wentTo::add);
        behind.choose(EvaluationCodes.ENTRY, wentTo::add);
        behind.typed(new GridPlace<>(null, "code"), day.code(0));
        behind.typed(new GridPlace<>(behind.rows().getLast(), "q01"), "b");
        behind.save();
        List<Integer> sizes = new ArrayList<>();
        behind.rows().subscribe(() -> sizes.add(behind.rows().size()));
        slow.finish();
        assertThat(sizes).as("the row never left the screen").doesNotContain(0);
        assertThat(behind.rows()).hasSize(1).first().extracting(AnswerSheet::answers).isEqualTo(Map.of("q01", "b"));
        assertThat(saved(EvaluationCodes.ENTRY)).containsExactlyElementsOf(behind.rows());
    }

    @Test
    void deletedSheetsComeBackWithTheirAnswers() {
        Piles.type(day.service, day.training, day.bearers.stream().map(bearer -> bearer.code()).toList());
        desks.tasks.elapse();
        List<AnswerSheet> before = List.copyOf(model.rows());
        model.removed(before.subList(3, 5));
        assertThat(saved(EvaluationCodes.ENTRY)).hasSize(33);
        model.undo();
        desks.tasks.elapse();
        assertThat(model.rows()).containsExactlyElementsOf(before);
    }

    @Test
    void theFiguresFollowWhatWasTyped() { // requirements §3.4
        assertThat(model.results().get().sheets().entries()).isZero();
        Piles.type(day.service, day.training, day.bearers.stream().map(bearer -> bearer.code()).toList());
        desks.tasks.elapse();
        assertThat(model.results().get().sheets().pairs()).hasSize(32);
    }
}
