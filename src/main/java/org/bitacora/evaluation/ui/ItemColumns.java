package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.QuestionnaireRules;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.CellOption;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.fx.grid.Suggesting;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;

/// The columns of the questionnaire: question, type, construct, options, key.
final class ItemColumns {

    private static final double OPTION = 100;

    private final List<Item> rows;

    /// @param rows the live rows of the grid
    ItemColumns(List<Item> rows) {
        this.rows = rows;
    }

    List<GridColumn<Item>> all() {
        List<GridColumn<Item>> columns = new ArrayList<>();
        columns.add(GridColumn.<Item>of(ItemEdits.TEXT, Texts.get("item.text"), 264, CellKind.text(),
                item -> face(item.text(), item, "text")).grows().hint(Texts.get("evaluation.hint.text")));
        columns.add(GridColumn.of(ItemEdits.TYPE, Texts.get("evaluation.column.type"), 96, types(), ItemColumns::type));
        columns.add(GridColumn.<Item>of(ItemEdits.CONSTRUCT, Texts.get("item.construct"), 168,
                CellKind.text(constructs()), item -> CellFace.of(EvaluationCatalogues.CONSTRUCTS
                        .label(item.construct()))).secondInk().hint(Texts.get("evaluation.hint.construct")));
        options().forEach(letter -> columns.add(GridColumn.<Item>of(letter, letter.toUpperCase(Locale.ROOT), OPTION,
                CellKind.text(), item -> option(item, letter)).hint(Texts.get("evaluation.hint.option",
                letter.toUpperCase(Locale.ROOT)))));
        columns.add(GridColumn.<Item>of(ItemEdits.KEY, Texts.get("item.answerKey"), 76, CellKind.text(),
                ItemColumns::key).hint(Texts.get("evaluation.hint.key")));
        return columns;
    }

    /// On form B: "3 · la misma", or that the question is another one.
    static GridColumn<Item> onA(QuestionnaireViewModel model) {
        return GridColumn.<Item>of("onA", Texts.get("evaluation.column.onA"), 116, CellKind.readOnly(), item ->
                CellFace.of(Texts.get(item.parallelOf() == null ? "evaluation.onA.same" : "evaluation.onA.other",
                        model.numberOnA(item)))).secondInk();
    }

    /// Four options, or more if an item has them, and one free column then.
    private List<String> options() {
        int used = rows.stream().flatMap(item -> item.options().keySet().stream()).mapToInt(ItemEdits.OPTIONS::indexOf)
                .max().orElse(-1) + 1;
        return ItemEdits.OPTIONS.subList(0, Math.clamp(used, ItemEdits.LEAST_OPTIONS, ItemEdits.OPTIONS.size()));
    }

    private static CellFace face(String value, Item item, String field) {
        CellFace face = CellFace.of(value);
        return problem(item, field).map(face::invalid).orElse(face);
    }

    private static Optional<String> problem(Item item, String field) {
        return QuestionnaireRules.check(item).stream()
                .filter(finding -> finding.field().equals(field) && finding.severity() != Finding.Severity.HINT)
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).findFirst();
    }

    private static CellKind types() {
        return new CellKind.Choice(EvaluationCatalogues.ITEM_TYPES.entries().stream().map(entry -> new CellOption(
                entry.code(), entry.label(), Texts.get("evaluation.type.key." + entry.code()))).toList());
    }

    private static CellFace type(Item item) {
        return CellFace.of(item.type()).shown(Texts.has("evaluation.type." + item.type())
                ? Texts.get("evaluation.type." + item.type()) : EvaluationCatalogues.ITEM_TYPES.label(item.type()));
    }

    /// What an item of this type has not is passed over.
    private static CellFace option(Item item, String letter) {
        String text = item.options().get(letter);
        return text == null && !ItemEdits.hasOptions(item)
                ? CellFace.of(Texts.get("evaluation.notAsked")).quiet() : CellFace.of(text);
    }

    private static CellFace key(Item item) {
        if (EvaluationCodes.OPEN.equals(item.type())) {
            return CellFace.of(Texts.get("evaluation.notAsked")).quiet();
        }
        if (EvaluationCodes.LIKERT.equals(item.type())) {
            return CellFace.of(ItemEdits.key(item)).shown(Texts.get("evaluation.scale", ItemEdits.key(item))).quiet();
        }
        CellFace face = CellFace.of(ItemEdits.key(item));
        return face.isEmpty() ? CellFace.absent(Texts.get("evaluation.noKey"))
                : problem(item, "answerKey").map(face::invalid).orElse(face);
    }

    private Suggesting constructs() {
        Function<String, List<Suggestion>> find = typed -> known()
                .filter(label -> TextForm.folded(label).contains(TextForm.folded(typed)))
                .map(label -> Suggestion.likely(label, label, "", Texts.get("evaluation.construct.known"))).toList();
        return new Suggesting(Texts.get("evaluation.construct.which"), find,
                typed -> Texts.get("evaluation.construct.new", typed), null).stayingInRow();
    }

    private Stream<String> known() {
        Stream<String> used = rows.stream().map(Item::construct).filter(Objects::nonNull)
                .map(EvaluationCatalogues.CONSTRUCTS::label);
        Stream<String> proposed = EvaluationCatalogues.CONSTRUCTS.offered().stream().map(entry -> entry.label());
        return Stream.concat(used, proposed).distinct();
    }
}
