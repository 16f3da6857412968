package org.bitacora.evaluation.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.ItemDetail;
import org.bitacora.evaluation.model.ItemDetails;
import org.bitacora.evaluation.model.ItemDoubts;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutDraft;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;
import org.bitacora.sheet.TableSheet;

/// The technical detail of one training as three sheets: the change by cut, the items, and how to read both.
public final class TechnicalSheets {

    private record Line(String kind, Cut cut) {
    }

    private record Moment(String name, Estimate alpha) {
    }

    private TechnicalSheets() {
    }

    public static List<Sheet> of(TechnicalDetail detail) {
        List<Sheet> sheets = new ArrayList<>(List.of(changes(detail), items(detail.items())));
        detail.forms().map(FormSheet::of).ifPresent(sheets::add);
        sheets.add(reading(detail));
        return sheets;
    }

    private static Sheet changes(TechnicalDetail detail) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.text(Texts.get("technical.sheet.column.kind"), Line::kind),
                Column.text(Texts.get("technical.sheet.column.cut"), (Line line) -> line.cut().label()).width(40)));
        columns.addAll(new CutColumns<>(Line::cut).whole());
        List<Line> lines = new ArrayList<>(List.of(new Line(Texts.get("technical.whole"), detail.total())));
        detail.constructs().forEach(cut -> lines.add(new Line(Texts.get("technical.by.construct"), cut)));
        detail.groups().forEach(cut -> lines.add(new Line(Texts.get("technical.by.group"), cut)));
        detail.places().forEach(cut -> lines.add(new Line(Texts.get("technical.by.place"), cut)));
        detail.forms().ifPresent(forms -> forms.halves().forEach(cut -> lines.add(new Line(Texts.get("forms"), cut))));
        return TableSheet.of(Texts.get("technical.sheet.changes"), columns, lines::forEach).freezing(2);
    }

    private static Sheet items(ItemDetails details) {
        List<ItemDetail> items = details.isEnough() ? details.items() : List.of();
        return TableSheet.of(Texts.get("technical.sheet.items"), List.of(
                Column.text(Texts.get("technical.sheet.column.number"), ItemDetail::number).width(8),
                Column.text(Texts.get("item.text"), (ItemDetail item) -> item.item().text()).width(50),
                Column.whole(Texts.get("technical.column.pairs"), (ItemDetail item) -> item.change().pairs()),
                Column.percent(Texts.get("technical.column.entry"), 1, (ItemDetail item) ->
                        Ratio.of(item.change().rightPre(), item.change().pairs())),
                Column.percent(Texts.get("technical.column.exit"), 1, (ItemDetail item) ->
                        Ratio.of(item.change().rightPost(), item.change().pairs())),
                Column.whole(Texts.get("technical.column.gained"), (ItemDetail item) -> item.mcNemar().gained()),
                Column.whole(Texts.get("technical.column.lost"), (ItemDetail item) -> item.mcNemar().lost()),
                probability("mcnemar", item -> item.mcNemar().p()), probability("holm", ItemDetail::corrected),
                decimal("technical.sheet.column.dEntry", item -> item.entry().d()),
                decimal("technical.sheet.column.rEntry", item -> item.entry().r()),
                decimal("technical.sheet.column.dExit", item -> item.exit().d()),
                decimal("technical.sheet.column.rExit", item -> item.exit().r())), items::forEach).freezing(2);
    }

    private static Column<ItemDetail> probability(String column, Function<ItemDetail, Double> p) {
        return Column.probability(Texts.get("technical.column." + column), item ->
                Numbers.of(Estimate.of(p.apply(item))));
    }

    private static Column<ItemDetail> decimal(String title, Function<ItemDetail, Estimate> figure) {
        return Column.decimal(Texts.get(title), 2, item -> Numbers.of(figure.apply(item)));
    }

    private static Sheet reading(TechnicalDetail detail) {
        ItemDetails details = detail.items();
        LayoutDraft page = LayoutSheet.draft(Texts.get("technical.sheet.reading"), 36, 14, 50);
        page.title(Texts.get("technical"));
        page.gap();
        if (details.isEnough()) {
            page.heading(Texts.get("technical.alpha", details.items().size()));
            page.table(SmallTable.of(List.of(
                    Column.text(Texts.get("answerSheet.moment"), Moment::name),
                    Column.decimal(Texts.get("technical.value"), 3, (Moment one) -> Numbers.of(one.alpha())),
                    Column.text(Texts.get("technical.sheet.column.reason"), (Moment one) -> one.alpha().reason())),
                    List.of(new Moment(Texts.get("evaluation.entry"), details.entryAlpha()),
                            new Moment(Texts.get("evaluation.exit"), details.exitAlpha()))));
            page.gap();
            page.heading(Texts.get("technical.items"));
            ItemDoubts.of(details).stream().map(Sentence::text).forEach(page::line);
            page.gap();
        }
        detail.forms().ifPresent(forms -> {
            page.heading(Texts.get("forms"));
            Stream.concat(forms.sentences().stream(), Stream.of(forms.difficulty())).map(Sentence::text)
                    .forEach(page::line);
            page.gap();
        });
        page.heading(Texts.get("technical.notes"));
        MethodNotes.all().forEach(page::line);
        return page.on(PageSetup.portrait());
    }
}
