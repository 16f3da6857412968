package org.bitacora.report.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;

/// A quarter, its figures, and the rows behind the figure that was asked for. Screen's thread only.
final class ReportViewModel {

    private static final int QUARTERS = 4;

    /// A row behind a figure with the name of its record.
    record NamedRow(FigureRow row, String name) {
    }

    private final ReportDesk desk;
    private final StringProperty quarter = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Figure> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NamedRow> rows = FXCollections.observableArrayList();

    ReportViewModel(ReportDesk desk) {
        this.desk = desk;
        quarter.set(desk.reports().currentQuarter().label());
        quarter.subscribe((old, now) -> count());
    }

    void open(Subscriptions bag) {
        desk.follow(bag, changes -> count());
        count();
    }

    /// The quarters to choose from, the present one last.
    List<String> quarters() {
        Period present = desk.reports().currentQuarter();
        return IntStream.rangeClosed(-QUARTERS, 0).mapToObj(step ->
                Period.quarterOf(present.from().plusMonths(3L * step)).label()).toList();
    }

    StringProperty quarter() {
        return quarter;
    }

    ReadOnlyObjectProperty<Figures> figures() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Figure> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ObservableList<NamedRow> rows() {
        return rows;
    }

    private void count() {
        Period period = Period.quarter(quarter.get());
        desk.tasks().run(Texts.get("report.task.count"), progress -> desk.reports().figures(null, period), now -> {
            figures.set(now);
            choose(now.people());
        });
    }

    /// Shows what a number was counted from.
    void choose(Figure figure) {
        chosen.set(figure);
        desk.tasks().run(Texts.get("report.task.rows"), progress -> figure.rows().get().stream()
                .map(row -> new NamedRow(row, desk.names().apply(row.record()))).toList(), rows::setAll);
    }

    /// The name proposed for the workbook.
    String fileName() {
        return Texts.get("report.file", quarter.get());
    }

    /// Writes the workbook of the quarter; a refusal goes to the window's own way of telling.
    void write(Path target, Consumer<Path> done) {
        Period period = Period.quarter(quarter.get());
        desk.tasks().run(Texts.get("report.task.write"), progress -> desk.reports()
                .write(desk.reports().quarterly(null, period), target, progress).file(), done);
    }
}
