package org.bitacora.fx.list;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.TableSheet;

/// A sortable table from edge to edge, with a toolbar of 44 for the filter and what can be done with the rows. Enter or
/// a double click opens a row.
public final class Table<T> extends VBox {

    /// The size of the filter's text, in px, at which the widths are meant.
    private static final double TEXT = 13;

    private final FilteredList<T> filtered;
    private final SortedList<T> sorted;
    private final Filter<T> filter;
    private final TableView<T> table;
    private final HBox acts = Boxes.row(8);
    private final ListColumns<T> columns = new ListColumns<>();
    private Consumer<T> opened = item -> {
    };

    public Table(ObservableList<T> items) {
        filtered = new FilteredList<>(items);
        sorted = new SortedList<>(filtered);
        filter = new Filter<>(filtered);
        table = Boxes.styled(new TableView<>(sorted), "bit-table");
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Labels.second(Texts.get("fx.list.no-match")));
        table.setAccessibleText(Texts.get("fx.table"));
        table.setRowFactory(view -> row());
        HBox toolbar = Boxes.styled(Boxes.row(8, filter, Boxes.spacer(), acts), "bit-toolbar");
        getChildren().addAll(toolbar, Boxes.tall(table));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// A column of text, sorted without regard to accents. `width` is its share at 100 % text, in px.
    public Table<T> text(String title, double width, Function<T, String> value) {
        columns.text(title, width, value);
        add(title, width, value, new FoldedOrder(), new TextCells<>("bit-cell"));
        return this;
    }

    /// Text of second rank, in second ink.
    public Table<T> second(String title, double width, Function<T, String> value) {
        columns.text(title, width, value);
        add(title, width, value, new FoldedOrder(), new TextCells<>("bit-cell-second"));
        return this;
    }

    /// Anything with an order of its own (dates, numbers), written by `write`; null is written as nothing.
    public <V extends Comparable<? super V>> Table<T> value(String title, double width, Function<T, V> value,
            Function<V, String> write) {
        columns.add(title, width, value, write, Comparator.naturalOrder());
        return whole(add(title, width, value, Comparator.nullsFirst(Comparator.naturalOrder()),
                new TextCells<T, V>("bit-cell", write)));
    }

    /// A number, right-aligned with even digits.
    public <V extends Comparable<? super V>> Table<T> number(String title, double width, Function<T, V> value,
            Function<V, String> write) {
        columns.add(title, width, value, write, Comparator.naturalOrder());
        TableColumn<T, V> column = add(title, width, value, Comparator.nullsFirst(Comparator.naturalOrder()),
                new TextCells<T, V>("bit-cell-number", write));
        column.getStyleClass().add("bit-number");
        return whole(column);
    }

    /// A node per row (a chip, a link), sorted by a text.
    public Table<T> node(String title, double width, Function<T, String> order, Function<T, Node> node) {
        columns.text(title, width, order);
        TableColumn<T, T> column = add(title, width, item -> item,
                Comparator.comparing(order, new FoldedOrder()), new NodeCells<T>(node));
        column.setSortable(true);
        return whole(column);
    }

    /// Buttons of the toolbar, such as "Exportar a Excel".
    public Table<T> acts(Node... buttons) {
        acts.getChildren().setAll(buttons);
        return this;
    }

    /// With "Exportar a Excel" in the toolbar.
    ///
    /// @param name what the sheet and its file are called
    public Table<T> exported(ExcelOutput excel, String name) {
        return acts(excel.button(() -> sheet(name)));
    }

    public Table<T> filteredBy(Function<T, String> text) {
        filter.by(text);
        return this;
    }

    public Table<T> only(Predicate<T> condition) {
        filter.further(condition);
        return this;
    }

    public Table<T> whenEmpty(Node emptyState) {
        ObservableList<?> all = filtered.getSource();
        Node noMatch = table.getPlaceholder();
        Runnable choose = () -> table.setPlaceholder(all.isEmpty() ? emptyState : noMatch);
        all.subscribe(choose);
        choose.run();
        return this;
    }

    public Table<T> onOpened(Consumer<T> action) {
        opened = action;
        return this;
    }

    /// The rows on show, filtered and sorted: what "exportar a Excel" writes.
    public ObservableList<T> shown() {
        return sorted;
    }

    /// The same as a sheet of a workbook: the rows on show now, under the titles of the columns.
    public TableSheet<T> sheet(String name) {
        return columns.sheet(name, sorted);
    }

    /// Chooses a row, as after it was moved or read again.
    public void choose(T item) {
        table.getSelectionModel().select(item);
        table.scrollTo(item);
    }

    public void focusRows() {
        table.requestFocus();
    }

    public T chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /// The row that is chosen, as a property.
    public ReadOnlyObjectProperty<T> chosenRow() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private <V> TableColumn<T, V> add(String title, double width, Function<T, V> value, Comparator<V> order,
            Callback<TableColumn<T, V>, TableCell<T, V>> cells) {
        TableColumn<T, V> column = new TableColumn<>(title);
        // Widths grow with the text, which the font of the filter tells.
        filter.field().fontProperty().subscribe(font -> column.setPrefWidth(width * font.getSize() / TEXT));
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(cells);
        if (table.getColumns().isEmpty()) {
            column.getStyleClass().add("bit-first");
        }
        table.getColumns().add(column);
        return column;
    }

    /// Dates, numbers and chips are never cut; words share what is left.
    private Table<T> whole(TableColumn<T, ?> column) {
        column.minWidthProperty().bind(column.prefWidthProperty());
        return this;
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            event.consume();
            filter.field().requestFocus();
        } else if (event.getTarget() == table && event.getCode() == KeyCode.ENTER && chosen() != null) {
            event.consume();
            opened.accept(chosen());
        } else if (event.getTarget() == filter.field() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }
}
