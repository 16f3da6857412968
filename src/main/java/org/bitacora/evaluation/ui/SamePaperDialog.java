package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.Answers;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;

/// Sheets of one code with different answers, side by side: which one holds (keys 1, 2 …), or that they are
/// papers of different people.
final class SamePaperDialog {

    private final PairingActs acts;
    private final UnpairedLine line;
    private final List<AnswerSheet> sheets;
    private final DialogBox box;

    SamePaperDialog(PairingActs acts, UnpairedLine line) {
        this.acts = acts;
        this.line = line;
        sheets = Stream.concat(Stream.of(line.sheet()), line.unpaired().repeats().stream()).toList();
        box = new DialogBox(Texts.get("evaluation.same.title", UnpairedLine.shownCode(line.sheet().participantCode())))
                .wide();
    }

    void show(Node near) {
        VBox choices = Boxes.column(12);
        for (int i = 0; i < sheets.size(); i++) {
            choices.getChildren().add(choice(i));
        }
        choices.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        box.say(Texts.get("evaluation.same.say")).with(choices);
        box.other(Texts.get("evaluation.same.people"), () -> acts.part(sheets));
        box.leaving(Texts.get("fx.not-now")).show(near);
        choices.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node choice(int index) {
        AnswerSheet sheet = sheets.get(index);
        return Boxes.row(12, Boxes.wide(Boxes.column(2,
                        Labels.strong(Texts.count("evaluation.same.sheet", sheet.answers().size(), index + 1)),
                        Labels.wrapping(Labels.second(differing(sheet))))),
                Keycaps.of(String.valueOf(index + 1)),
                Buttons.outlined(Texts.get("evaluation.same.keep", index + 1), () -> keep(index)));
    }

    /// "3: B · 7: —", only where the sheets do not agree.
    private String differing(AnswerSheet sheet) {
        TreeSet<String> items = new TreeSet<>();
        sheets.forEach(each -> items.addAll(each.answers().keySet()));
        String answers = items.stream().filter(item -> sheets.stream().map(each -> each.answers().get(item)).distinct()
                .count() > 1).map(item -> Texts.get("evaluation.same.answer", number(item),
                        shown(sheet.answers().get(item)))).collect(Collectors.joining(" · "));
        boolean forms = sheets.stream().map(AnswerSheet::form).distinct().count() > 1;
        List<String> parts = new ArrayList<>();
        if (forms) {
            parts.add(Texts.get("evaluation.same.form", Objects.requireNonNullElse(sheet.form(), "—")));
        }
        if (!answers.isEmpty()) {
            parts.add(answers);
        }
        return String.join(" · ", parts);
    }

    /// "3" for q03, "3 B" for the question of form B in its place.
    private static String number(String code) {
        return code.matches("q\\d+b?") ? code.replaceFirst("q0*", "").replace("b", " B") : code;
    }

    private static String shown(String answer) {
        return answer == null ? "—" : Answers.shown(answer);
    }

    private void keys(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT0.getCode() : -1;
        if (digit >= 1 && digit <= sheets.size()) {
            event.consume();
            keep(digit - 1);
        }
    }

    private void keep(int index) {
        box.close();
        acts.keep(sheets.get(index), sheets.stream().filter(each -> each != sheets.get(index)).toList());
    }
}
