package org.bitacora.wiring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bitacora.db.TestClock;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.fx.grid.Grid;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.testing.SheetTyping;
import org.bitacora.testing.TypicalDay;
import org.bitacora.testing.Typist;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.Training;

/// What Marcela does on the day, by keyboard in the whole window.
final class Facilitator {

    private static final int FAR = 80;

    private final Program program;
    private final Typist typist;

    Facilitator(Program program) {
        this.program = program;
        typist = new Typist(program.robot(), program::rest);
    }

    Typist typist() {
        return typist;
    }

    /// That hour of the day, in Bogotá.
    static TestClock at(int hour) {
        return new TestClock("2026-03-19T%02d:00:00Z".formatted(hour + 5));
    }

    /// Name, health post, room, questionnaire and hours; everything else stands as proposed.
    void announceTheTraining() {
        typist.press(KeyCode.N, KeyCode.CONTROL).settle();
        typist.type(TypicalDay.TITLE).press(4, KeyCode.TAB).settle();
        typist.type("imsalud").press(KeyCode.ENTER).settle().press(2, KeyCode.TAB).type("Sala de juntas")
                .press(3, KeyCode.TAB).settle();
        typist.type("salud").press(KeyCode.ENTER).settle().press(6, KeyCode.TAB).type("800").press(KeyCode.TAB)
                .type("1200").press(KeyCode.TAB).settle();
    }

    /// All 38 lines of the sheet, then the hours of those who came late.
    void registerEverybody() {
        nextTab();
        SheetTyping sheet = new SheetTyping(typist, program.services().directory(),
                program.services().trainings().attendance(), session());
        TypicalDay.LINES.forEach(line -> {
            if (TypicalDay.LINES.indexOf(line) < TypicalDay.KNOWN) {
                sheet.known(line);
            } else {
                sheet.fresh(line);
            }
        });
        TypicalDay.LATE.forEach(index -> sheet.arrival(index, TypicalDay.LINES.get(index)));
    }

    void nextTab() {
        typist.press(KeyCode.TAB, KeyCode.CONTROL).settle();
    }

    /// From the entry sheets to the exit sheets.
    void nextPile() {
        typist.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL).settle();
    }

    void typeSheets(List<SheetEntry> pile) {
        pile.forEach(sheet -> {
            typeCode(sheet.code());
            typeAnswers(sheet.answers());
            typist.settle();
        });
    }

    /// Three letters find the person; a code that is nobody's is typed whole and kept as it is.
    private void typeCode(String code) {
        boolean known = codes().contains(code);
        typist.type(known ? code.substring(0, 3) : code).press(KeyCode.ENTER);
    }

    private void typeAnswers(Map<String, String> answers) {
        answers.keySet().stream().sorted().forEach(item -> typist.type(answers.get(item)));
    }

    /// The first items of a sheet, as far as one comes.
    void beginSheet(SheetEntry sheet, int items) {
        typeCode(sheet.code());
        sheet.answers().keySet().stream().sorted().limit(items).forEach(item -> typist.type(sheet.answers().get(item)));
    }

    void finishSheet(SheetEntry sheet, int done) {
        sheet.answers().keySet().stream().sorted().skip(done).forEach(item -> typist.type(sheet.answers().get(item)));
        typist.settle();
    }

    /// Walks to a button by Tab and presses it.
    void press(String button) {
        for (int i = 0; i < FAR; i++) {
            Node owner = program.robot().focusOwner();
            if (owner instanceof Labeled labeled && button.equals(labeled.getText())) {
                typist.press(KeyCode.SPACE).settle();
                return;
            }
            typist.press(KeyCode.TAB);
        }
        throw new AssertionError("no way by Tab to «" + button + "» among " + program.robot().texts());
    }

    /// Takes what a question offers first.
    void confirm() {
        typist.press(KeyCode.SPACE).settle();
    }

    /// Goes to a room as the keyboard does: to the rail, down to its name, Enter.
    void goTo(String room) {
        typist.press(KeyCode.K, KeyCode.CONTROL).type(room).settle().press(KeyCode.ENTER).settle();
    }

    GridPosition position() {
        return program.robot().read(() -> ((Grid<?>) program.robot().all(node -> node instanceof Grid<?>).getFirst())
                .position());
    }

    Training training() {
        return program.services().trainings().trainings().stream().map(each -> each.training())
                .filter(each -> TypicalDay.TITLE.equals(each.name())).findFirst().orElseThrow();
    }

    UUID session() {
        return program.services().trainings().schedule(training().id()).sessions().getFirst().id();
    }

    /// The participants' codes in the order of the attendance sheet, as they stand on paper.
    List<String> codes() {
        return program.services().trainings().participants(training().id()).stream()
                .map(each -> ParticipantCode.plain(each.code())).toList();
    }

    List<AnswerSheet> sheets(String moment) {
        return program.services().evaluations().sheets(training().id(), moment);
    }
}
