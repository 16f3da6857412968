package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.model.FormItems;
import org.bitacora.evaluation.model.FormsDetail;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A questionnaire with two forms: who answered what, the gain of each half, whether the forms were equally hard; and
/// for whoever reviews the method, the items of each form by themselves.
final class FormsPart {

    private FormsPart() {
    }

    static Node of(FormsDetail forms) {
        VBox said = Boxes.column(4);
        forms.sentences().stream().map(Sentence::text).map(Labels::prose).forEach(said.getChildren()::add);
        String difficulty = forms.difficulty().text();
        if (forms.isUneven()) {
            return Cards.section(Texts.get("forms"), Boxes.column(8,
                    Banners.of(Tone.WARN, Feather.ALERT_CIRCLE, difficulty), said));
        }
        said.getChildren().add(Labels.prose(difficulty));
        return Cards.section(Texts.get("forms"), said);
    }

    /// The change of each half and the items of each form.
    static Node technical(FormsDetail forms) {
        VBox whole = Boxes.column(12, CutTable.of(Texts.get("forms.half"), forms.halves()));
        whole.getChildren().add(Boxes.styled(Labels.prose(forms.difficulty().text()), "bit-second"));
        forms.items().stream().map(FormsPart::items).forEach(whole.getChildren()::add);
        return Cards.section(Texts.get("forms"), whole);
    }

    private static Node items(FormItems form) {
        FigureCells cells = new FigureCells();
        FigureGrid grid = new FigureGrid(Texts.get("forms.items", form.form()),
                Stream.of("entry", "dEntry", "rEntry", "exit", "dExit", "rExit").map(column ->
                        Texts.get("forms.column." + column, form.entry().people(), form.exit().people())).toList());
        form.lines().forEach(line -> grid.line(name(line), Stream.of(line.entry(), line.exit())
                .flatMap(moment -> figures(cells, moment)).toList()));
        grid.line(Texts.get("technical.alpha", form.lines().size()), List.of(
                cells.number(form.entry().alpha(), 2), cells.text(""), cells.text(""),
                cells.number(form.exit().alpha(), 2), cells.text(""), cells.text("")));
        return cells.under(grid);
    }

    private static Stream<Node> figures(FigureCells cells, FormItems.Figures moment) {
        return Stream.of(cells.text(moment.right().map(FigureText::percent).orElse(Texts.get("technical.none"))), cells.number(moment.d(), 2),
                cells.number(moment.r(), 2));
    }

    private static String name(FormItems.Line line) {
        return Texts.get("technical.item", line.number(), line.item().text() == null ? "" : line.item().text()).strip();
    }
}
