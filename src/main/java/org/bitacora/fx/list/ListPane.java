package org.bitacora.fx.list;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.TableSheet;

/// The list at the left of a room, 300 wide. Choosing a line (arrows, click) tells `onChosen`; Ctrl+F goes to the
/// filter, Down from the filter to the list.
public final class ListPane<T> extends VBox {

    private final FilteredList<T> filtered;
    private final SortedList<T> sorted;
    private final Filter<T> filter;
    private final ListView<T> list;
    private final ListColumns<T> columns = new ListColumns<>();
    private final OrderMenu<T> orders = new OrderMenu<>();
    private final HBox tools;
    private final HBox head = Boxes.styled(Boxes.row(8), "bit-list-head");
    private Function<T, String> group = item -> null;
    private Comparator<T> own;
    private Node emptyState = new Region();
    private boolean silent;

    /// `line` says how an item looks; the filter reads its two lines unless told otherwise.
    public ListPane(ObservableList<T> items, Function<T, Line> line) {
        filtered = new FilteredList<>(items);
        sorted = new SortedList<>(filtered);
        filter = new Filter<>(filtered);
        list = Boxes.styled(new ListView<>(sorted), "bit-list");
        list.setCellFactory(view -> new LineCell<>(line, this::heading));
        filter.by(item -> line.apply(item).title() + " " + line.apply(item).second());
        items.subscribe(this::explainNothing);
        filter.typed().subscribe(this::explainNothing);
        explainNothing();
        list.setAccessibleText(Texts.get("fx.list"));
        Boxes.styled(this, "bit-list-pane");
        tools = Boxes.row(4, Boxes.wide(filter));
        orders.order().subscribe(this::arrange);
        VBox top = Boxes.styled(Boxes.column(12, head, tools), "bit-list-top");
        head.managedProperty().bind(head.visibleProperty());
        head.setVisible(false);
        getChildren().addAll(top, Boxes.tall(list));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Title of the list, and buttons at its right ("Nueva capacitación").
    public ListPane<T> head(String title, Node... acts) {
        list.setAccessibleText(title);
        head.getChildren().setAll(Labels.section(title), Boxes.spacer());
        head.getChildren().addAll(acts);
        head.setVisible(true);
        return this;
    }

    /// What the filter reads of an item.
    public ListPane<T> filteredBy(Function<T, String> text) {
        filter.by(text);
        return this;
    }

    /// For lists too long to be read through at every key: what is typed is told, and whoever hears it changes the
    /// items.
    public ListPane<T> searchedBy(Consumer<String> search) {
        filter.elsewhere();
        filter.typed().subscribe(typed -> search.accept(typed == null ? "" : typed));
        return this;
    }

    /// Shows only items for which this holds, besides the typed words.
    public ListPane<T> only(Predicate<T> condition) {
        filter.further(condition);
        return this;
    }

    public ListPane<T> sortedBy(Comparator<T> order) {
        own = order;
        arrange();
        return this;
    }

    /// What the list can be ordered by, and what a workbook writes of it: text without regard to accents. `width` is
    /// that of the column there, in px of a table.
    public ListPane<T> text(String title, double width, Function<T, String> value) {
        columns.text(title, width, value);
        return orderedAlsoByLast();
    }

    /// The same of anything with an order of its own (dates, numbers); null is written as nothing.
    public <V extends Comparable<? super V>> ListPane<T> value(String title, double width, Function<T, V> value) {
        columns.add(title, width, value, Object::toString, Comparator.naturalOrder());
        return orderedAlsoByLast();
    }

    private ListPane<T> orderedAlsoByLast() {
        ListColumns.Shown<T> last = columns.all().getLast();
        orders.add(last.title(), last.order());
        if (!tools.getChildren().contains(orders.button())) {
            tools.getChildren().add(1, orders.button());
        }
        return this;
    }

    /// With "Exportar a Excel" beside the filter; it writes the columns of the items on show.
    ///
    /// @param name what the sheet and its file are called
    public ListPane<T> exported(ExcelOutput excel, String name) {
        return tool(excel.icon(Texts.get("fx.excel.export"), () -> sheet(name)));
    }

    /// A small button beside the filter.
    public ListPane<T> tool(Node button) {
        tools.getChildren().add(button);
        return this;
    }

    /// The items on show now, under the titles of the columns.
    public TableSheet<T> sheet(String name) {
        return columns.sheet(name, sorted);
    }

    private void arrange() {
        sorted.setComparator(isOwnOrder() ? own : orders.order().get());
        list.refresh();
    }

    private boolean isOwnOrder() {
        return orders.order().get() == null;
    }

    /// Headings between the lines, in the list's own order; there items must be sorted so that a group stays together.
    public ListPane<T> groupedBy(Function<T, String> newGroup) {
        group = newGroup;
        list.refresh();
        return this;
    }

    /// What stands in the list while it has no items at all.
    public ListPane<T> whenEmpty(Node newEmptyState) {
        emptyState = newEmptyState;
        explainNothing();
        return this;
    }

    /// Why no line is on show: there is nothing at all, the typed words match nothing, or the chosen part is empty.
    private void explainNothing() {
        boolean leaves = !isBare() && isFocused(emptyState);
        list.setPlaceholder(isBare() ? emptyState : nothing(filter.isTyped() ? "fx.list.no-match" : "fx.list.none-here"));
        if (leaves) {
            list.requestFocus();
        }
    }

    private boolean isBare() {
        return filtered.getSource().isEmpty() && !filter.searchesElsewhere();
    }

    private boolean isFocused(Node part) {
        return getScene() != null && Focus.isInside(getScene().getFocusOwner(), part);
    }

    public ListPane<T> onChosen(Consumer<T> action) {
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !silent) {
                action.accept(item);
            }
        });
        return this;
    }

    /// Marks an item as the one on show without calling `onChosen`; null marks none.
    public void mark(T item) {
        silent = true;
        if (item == null) {
            list.getSelectionModel().clearSelection();
        } else {
            // A line that was just chosen stays where it is.
            if (!item.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(item);
                list.scrollTo(item);
                // Lines are of different heights, known only once they are laid out.
                Platform.runLater(() -> list.scrollTo(item));
            }
        }
        silent = false;
    }

    public ReadOnlyObjectProperty<T> chosen() {
        return list.getSelectionModel().selectedItemProperty();
    }

    public StringProperty typedFilter() {
        return filter.typed();
    }

    /// The items on show, filtered and sorted: what "exportar a Excel" writes.
    public ObservableList<T> shown() {
        return sorted;
    }

    /// The list takes the focus; one without items hands it to the button of its empty state.
    public void focusList() {
        list.requestFocus();
        if (isBare() && isFocused(list)) {
            list.applyCss();
            Focus.first(emptyState);
        }
    }

    public void focusFilter() {
        filter.field().requestFocus();
    }

    private static Node nothing(String why) {
        return Boxes.styled(Labels.wrapping(Labels.second(Texts.get(why))), "bit-list-none");
    }

    private String heading(int index) {
        if (!isOwnOrder()) {
            return null;
        }
        String title = group.apply(sorted.get(index));
        boolean same = index > 0 && Objects.equals(title, group.apply(sorted.get(index - 1)));
        return same ? null : title;
    }

    private void keys(KeyEvent event) {
        boolean inFilter = event.getTarget() == filter.field();
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            event.consume();
            focusFilter();
        } else if (inFilter && event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (inFilter && event.getCode() == KeyCode.ESCAPE && !filter.field().getText().isEmpty()) {
            event.consume();
            filter.field().clear();
        }
    }
}
