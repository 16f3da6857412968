package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Buscar hoja": all sheets of the other moment that have no pair, the likely ones first, and the way to leave this one
/// without.
final class PairDialog {

    private final PairingActs acts;
    private final UnpairedLine line;
    private final PairedSheets sheets;
    private final ListPane<AnswerSheet> list;

    PairDialog(PairingActs acts, UnpairedLine line, PairedSheets sheets) {
        this.acts = acts;
        this.line = line;
        this.sheets = sheets;
        list = new ListPane<>(FXCollections.observableArrayList(candidates()), this::line);
        list.whenEmpty(EmptyState.of(Feather.COPY, Texts.get("evaluation.pair.none"),
                Texts.get("evaluation.pair.none." + line.sheet().moment())));
    }

    private List<AnswerSheet> candidates() {
        List<AnswerSheet> all = new ArrayList<>(line.unpaired().likelySheets());
        Stream.concat(sheets.waiting().stream().map(UnpairedSheet::sheet), sheets.settled().stream())
                .filter(sheet -> !sheet.moment().equals(line.sheet().moment()))
                .filter(sheet -> !all.contains(sheet)).forEach(all::add);
        return all;
    }

    private Line line(AnswerSheet sheet) {
        String name = sheets.bearer(sheet).map(Bearer::name).orElseGet(() -> Texts.get("evaluation.pair.nobody"));
        boolean likely = line.unpaired().likelySheets().contains(sheet);
        return new Line(UnpairedLine.shownCode(sheet.participantCode()) + " · " + name,
                Texts.get("evaluation.pair.row." + sheet.moment(), sheet.sheetRow(), sheet.answers().size()),
                likely ? Chips.warn(Texts.get("evaluation.code.slip")) : null);
    }

    void show(Node near) {
        DialogBox box = new DialogBox(Texts.get("evaluation.pair.title." + line.sheet().moment(),
                UnpairedLine.shownCode(line.sheet().participantCode()))).wide();
        box.say(line.title() + " · " + line.detail()).with(EvaluationStyle.on(Boxes.styled(list, "evaluation-pick")));
        box.other(Texts.get("evaluation.act.leave"), () -> acts.leaveAlone(line.sheet()));
        line.unpaired().likelyCodes().stream().findFirst().ifPresent(code -> box.other(
                Texts.get("evaluation.act.correctTo", UnpairedLine.shownCode(code)),
                () -> acts.correct(line.sheet(), code)));
        Button pair = Buttons.filled(Texts.get("evaluation.act.pair"), () -> {
            AnswerSheet chosen = list.chosen().get();
            box.close();
            acts.pair(line.sheet(), chosen);
        });
        pair.disableProperty().bind(list.chosen().isNull());
        box.leaving(Texts.get("fx.not-now")).button(pair).show(near);
        line.unpaired().likelySheets().stream().findFirst().ifPresent(list::mark);
    }
}
