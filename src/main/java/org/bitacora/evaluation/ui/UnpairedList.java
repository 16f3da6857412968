package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;
import org.kordamp.ikonli.feather.Feather;

/// The sheets without pair, each with its remedy; opening a line shows every other way. What was left without pair on
/// purpose stands last, quiet.
final class UnpairedList extends VBox {

    /// More than these are read one by one only if somebody asks (look.md §4, "Pendiente").
    private static final int FIRST = 6;

    private final boolean narrow;
    private final PairingActs acts;
    private final VBox card = Cards.list(List.of());
    private final Label counter = Chips.counter("0");
    private PairedSheets shown;
    private boolean whole;

    /// @param narrow whether the chip and the remedy stand below the words, as beside the grid
    UnpairedList(EvaluationDesk desk, boolean narrow) {
        this.narrow = narrow;
        acts = new PairingActs(desk, this);
        Boxes.styled(this, "bit-gap-8");
        Node export = desk.excel().icon(Texts.get("evaluation.unpaired.export.act"), this::sheet);
        getChildren().addAll(Boxes.row(8, Boxes.wide(Cards.counted(Texts.get("evaluation.unpaired"), counter)), export),
                card);
    }

    /// All of them, also those that wait behind "Ver las demás".
    private TableSheet<UnpairedLine> sheet() {
        return TableSheet.of(Texts.get("evaluation.unpaired.export"), List.of(
                Column.text(Texts.get("evaluation.column.name"), UnpairedLine::title),
                Column.text(Texts.get("evaluation.unpaired.column.sheet"), UnpairedLine::half),
                Column.note(Texts.get("evaluation.unpaired.column.reason"), UnpairedLine::detail)),
                UnpairedLine.all(shown)::forEach);
    }

    void show(PairedSheets sheets) {
        shown = sheets;
        counter.setText(String.valueOf(sheets.unpaired()));
        List<UnpairedLine> waiting = UnpairedLine.all(sheets);
        List<UnpairedLine> first = whole ? waiting : waiting.subList(0, Math.min(FIRST, waiting.size()));
        List<Node> lines = new ArrayList<>();
        first.forEach(line -> lines.add(line(line, sheets)));
        if (first.size() < waiting.size()) {
            lines.add(more(waiting.size(), sheets));
        }
        sheets.settled().forEach(sheet -> lines.add(settled(sheet, sheets)));
        Cards.fill(card, lines.isEmpty() ? List.of(none()) : lines);
    }

    private Node more(int number, PairedSheets sheets) {
        return Boxes.styled(Boxes.row(8, Buttons.link(Texts.get("evaluation.unpaired.more", number), () -> {
            whole = true;
            show(sheets);
        })), "bit-row");
    }

    private static Node none() {
        return Boxes.styled(Boxes.row(8, Labels.meta(Feather.CHECK, Texts.get("evaluation.unpaired.nobody"))),
                "bit-row");
    }

    private Node line(UnpairedLine line, PairedSheets sheets) {
        Node row = row(line.title(), line.half(), line.detail(), remedy(line, sheets));
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(line.title() + ", " + line.half() + ", " + line.detail());
        row.setOnMouseClicked(event -> open(line, sheets));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == row && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                open(line, sheets);
            }
        });
        return row;
    }

    private void open(UnpairedLine line, PairedSheets sheets) {
        switch (line.remedy()) {
            case CHOOSE -> new SamePaperDialog(acts, line).show(this);
            case FORM -> FormDialog.show(acts, line, this);
            default -> new PairDialog(acts, line, sheets).show(this);
        }
    }

    private Button remedy(UnpairedLine line, PairedSheets sheets) {
        AnswerSheet sheet = line.sheet();
        return switch (line.remedy()) {
            case CHOOSE -> Buttons.link(Texts.get("evaluation.act.choose"), () -> open(line, sheets));
            case FORM -> Buttons.link(Texts.get("evaluation.act.form"), () -> open(line, sheets));
            case PAIR -> Buttons.link(Texts.get("evaluation.act.pair"),
                    () -> acts.pair(sheet, line.unpaired().likelySheets().getFirst()));
            case CORRECT -> Buttons.link(Texts.get("evaluation.act.correct"),
                    () -> acts.correct(sheet, line.unpaired().likelyCodes().getFirst()));
            case LEAVE -> Buttons.link(Texts.get("evaluation.act.leave"), () -> acts.leaveAlone(sheet));
            case SEARCH -> Buttons.link(Texts.get("evaluation.act.search"), () -> open(line, sheets));
        };
    }

    private Node settled(AnswerSheet sheet, PairedSheets sheets) {
        String code = UnpairedLine.shownCode(sheet.participantCode());
        String name = sheets.bearer(sheet).map(bearer -> bearer.name()).orElse(code);
        return row(name, Texts.get("evaluation.unpaired.settled"), code + " · "
                        + Texts.get("evaluation.unpaired.settled." + sheet.moment()),
                Buttons.link(Texts.get("evaluation.act.reconsider"), () -> acts.reconsider(sheet)));
    }

    private Node row(String title, String half, String detail, Button remedy) {
        // A click on the remedy must not open the line as well.
        remedy.setOnMouseClicked(Event::consume);
        Label name = Labels.strong(title);
        Label words = Labels.second(detail);
        VBox row = narrow
                ? new VBox(name, words, Boxes.row(8, Chips.neutral(half), Boxes.spacer(), remedy))
                : new VBox(Boxes.row(8, Boxes.wide(name), Chips.neutral(half)),
                        Boxes.row(8, Boxes.wide(words), remedy));
        return Boxes.styled(row, "evaluation-unpaired");
    }
}
