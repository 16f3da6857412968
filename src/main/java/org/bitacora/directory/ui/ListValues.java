package org.bitacora.directory.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.Freedom;
import org.bitacora.directory.model.ListRule;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The values of a list: a table with its acts. Enter opens a value, Insert adds one, Delete stops or starts offering
/// it, Alt+Up and Alt+Down move it.
final class ListValues {

    private final ListsDesk desk;
    private final ListsViewModel model;
    private final ListRule rule;
    private final Table<CatalogueEntry> table;
    private final Button off = Buttons.small(Buttons.outlined(Texts.get("list.off"), Feather.SLASH, this::turnOff));
    private final VBox node;

    ListValues(ListsDesk desk, ListsViewModel model) {
        this.desk = desk;
        this.model = model;
        rule = model.rule().get();
        table = table();
        node = new VBox(header(), table);
        table.chosenRow().subscribe(this::nameAct);
    }

    Node node() {
        return node;
    }

    private RecordHeader header() {
        List<Node> acts = new ArrayList<>();
        if (ListWords.isMunicipalities(rule)) {
            acts.add(Buttons.small(Buttons.outlined(Texts.get("divipola.bring"), Feather.DOWNLOAD,
                    () -> new DivipolaDialog(desk, model, node()).choose())));
        }
        if (rule.isOpen()) {
            acts.add(Buttons.small(Buttons.outlined(Texts.get("list.add"), Feather.PLUS, this::add)));
        }
        RecordHeader header = new RecordHeader(ListWords.name(rule)).status(Chips.neutral(
                ListWords.freedom(rule))).acts(acts.toArray(Node[]::new));
        header.getChildren().add(Boxes.styled(Labels.wrapping(Labels.second(ListWords.why(rule))), "bit-header-facts"));
        return header;
    }

    private Table<CatalogueEntry> table() {
        Table<CatalogueEntry> values = new Table<>(model.entries());
        values.text(Texts.get("listEntry.label"), 260, CatalogueEntry::label);
        if (rule.parent() != null || ListWords.isMunicipalities(rule)) {
            values.second(ListWords.parentTitle(rule), 190, entry -> ListWords.parent(rule, entry));
        }
        if (ListWords.isMunicipalities(rule)) {
            values.second(Texts.get("list.type"), 160, ListWords::type);
        }
        if (model.entries().stream().anyMatch(entry -> !ListWords.shortLabel(entry).isEmpty())) {
            values.second(Texts.get("listEntry.shortLabel"), 130, ListWords::shortLabel);
        }
        values.node(Texts.get("list.offered"), 140, ListWords::offered, ListValues::offered)
                .second(Texts.get("listEntry.code"), 210, CatalogueEntry::code)
                .filteredBy(entry -> String.join(" ", entry.label(), entry.shortLabel(), entry.code(),
                        ListWords.parent(rule, entry), String.join(" ", entry.aliases())))
                .whenEmpty(EmptyState.of(Feather.LIST, Texts.get("list.empty"), Texts.get("list.empty.purpose")))
                .onOpened(this::open);
        return Boxes.tall(values.acts(acts()));
    }

    private static Node offered(CatalogueEntry entry) {
        return Catalogue.isOffered(entry) && entry.validTo() == null ? Labels.second(ListWords.offered(entry))
                : Chips.neutral(ListWords.offered(entry));
    }

    private Node[] acts() {
        List<Node> acts = new ArrayList<>();
        if (rule.isOpen()) {
            acts.add(Buttons.icon(Feather.ARROW_UP, Texts.get("list.up"), () -> move(-1)));
            acts.add(Buttons.icon(Feather.ARROW_DOWN, Texts.get("list.down"), () -> move(1)));
        }
        if (rule.freedom() != Freedom.FIXED) {
            acts.add(Buttons.small(Buttons.outlined(Texts.get("list.edit"), Feather.EDIT_2,
                    () -> open(table.chosen()))));
            acts.add(off);
        }
        acts.add(desk.excel().button(() -> table.sheet(ListWords.name(rule))));
        return acts.toArray(Node[]::new);
    }

    private void nameAct(CatalogueEntry chosen) {
        off.setDisable(chosen == null);
        off.setText(Texts.get(chosen == null || Catalogue.isOffered(chosen) ? "list.off" : "list.on"));
    }

    private void add() {
        if (rule.isOpen()) {
            ListEntryDialog.show(node, model, null, this::choose);
        }
    }

    private void open(CatalogueEntry entry) {
        if (entry != null && rule.freedom() != Freedom.FIXED) {
            model.open(entry, before -> ListEntryDialog.show(node, model, before, this::choose));
        }
    }

    private void choose(String code) {
        model.find(code).ifPresent(table::choose);
        table.focusRows();
    }

    private void move(int step) {
        CatalogueEntry entry = table.chosen();
        if (entry != null && rule.isOpen()) {
            model.move(entry, step, () -> choose(entry.code()));
        }
    }

    private void turnOff() {
        CatalogueEntry entry = table.chosen();
        if (entry != null && rule.freedom() != Freedom.FIXED) {
            String done = Texts.get(Catalogue.isOffered(entry) ? "list.off.done" : "list.on.done", entry.label());
            model.turnOff(entry, () -> {
                choose(entry.code());
                Layer.over(node).toast(done, Texts.get("directory.undo"), model::undo);
            });
        }
    }

    /// The keys of this list, wherever on the screen the focus is.
    void keys(KeyEvent event) {
        Runnable act = switch (event.getCode()) {
            case INSERT -> this::add;
            case DELETE -> this::turnOff;
            case UP -> event.isAltDown() ? () -> move(-1) : null;
            case DOWN -> event.isAltDown() ? () -> move(1) : null;
            default -> null;
        };
        if (act != null) {
            event.consume();
            act.run();
        }
    }
}
