package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.model.ItemDetail;
import org.bitacora.evaluation.model.ItemDetails;
import org.bitacora.evaluation.model.ItemDoubts;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.chart.EntryExit;
import org.bitacora.fx.chart.EntryExitChart;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;

/// The items one by one: what to doubt in words, the picture, the figures; and how reliable they are together.
final class ItemTables {

    private ItemTables() {
    }

    static Node items(ItemDetails details) {
        VBox doubts = Boxes.column(4);
        ItemDoubts.of(details).stream().map(Sentence::text).map(Labels::prose).forEach(doubts.getChildren()::add);
        return Boxes.column(12, doubts, Cards.card(new EntryExitChart(Texts.get("technical.items.chart"),
                details.items().stream().map(ItemTables::point).toList())), table(details));
    }

    private static EntryExit point(ItemDetail item) {
        int entry = item.change().pre().percent(0).intValueExact();
        int exit = item.change().post().percent(0).intValueExact();
        return new EntryExit(name(item), entry, exit, exit - entry);
    }

    private static String name(ItemDetail item) {
        return Texts.get("technical.item", item.number(), item.item().text() == null ? "" : item.item().text()).strip();
    }

    private static Node table(ItemDetails details) {
        FigureCells cells = new FigureCells();
        FigureGrid grid = new FigureGrid(Texts.get("technical.items.of", details.pairs()),
                Stream.of("entry", "exit", "gained", "lost", "mcnemar", "holm", "d", "r")
                        .map(column -> Texts.get("technical.column." + column)).toList());
        details.items().forEach(item -> grid.line(name(item), List.of(
                cells.text(FigureText.percent(item.change().pre())),
                cells.text(FigureText.percent(item.change().post())),
                cells.text(String.valueOf(item.mcNemar().gained())), cells.text(String.valueOf(item.mcNemar().lost())),
                cells.p(Estimate.of(item.mcNemar().p())), cells.p(Estimate.of(item.corrected())),
                cells.number(item.exit().d(), 2), cells.number(item.exit().r(), 2))));
        return cells.under(grid);
    }

    static Node reliability(ItemDetails details) {
        FigureCells cells = new FigureCells();
        if (Stream.of(details.entryAlpha(), details.exitAlpha()).anyMatch(alpha -> alpha.value() < 0)) {
            cells.note(Texts.get("technical.alpha.negative"));
        }
        return cells.under(new FigureGrid(Texts.get("technical.items.of", details.pairs()),
                List.of(Texts.get("evaluation.entry"), Texts.get("evaluation.exit")))
                .line(Texts.get("technical.alpha", details.items().size()), List.of(
                        cells.number(details.entryAlpha(), 2), cells.number(details.exitAlpha(), 2))));
    }
}
