package org.bitacora.report.ui.cut;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Changes;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.ExplainedRow;
import org.bitacora.report.model.cut.FigureDifference;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.report.model.cut.ReportCutKind;

/// The delivered reports, the one that is open, what became of its figures, and the rows of the figure that is open.
/// Screen's thread.
final class CutsViewModel {

    private final CutDesk desk;
    private final Busy busy;
    private final ObservableList<ReportCut> cuts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReportCut> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<CutComparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyObjectWrapper<MovedList> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper(this, "outdated");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private Map<UUID, String> projects = Map.of();
    private UUID awaited;
    private boolean waiting;

    /// @param wanted the corte to open at once, or null
    CutsViewModel(CutDesk desk, UUID wanted, Subscriptions bag) {
        this.desk = desk;
        busy = new Busy(desk.room().tasks(), desk.room().screen());
        awaited = wanted;
        desk.room().follow(bag, this::heard);
        bag.add(busy::cancel);
        reload();
    }

    private void heard(Changes changes) {
        if (changes.touches(ReportCutKind.KIND.name())) {
            reload();
        }
        outdated.set(comparison.get() != null);
    }

    private void reload() {
        record Read(List<ReportCut> cuts, Map<UUID, String> projects) {
        }
        desk.room().tasks().run(Texts.get("cut.task.list"), progress -> new Read(desk.deliveries().list(),
                desk.room().reports().projects().stream().filter(one -> one.name() != null)
                        .collect(Collectors.toMap(Project::id, Project::name))), all -> {
                            projects = all.projects();
                            cuts.setAll(all.cuts());
                            read.set(true);
                            keepChosen();
                        });
    }

    /// One that was removed is shown no longer; one that was asked for is opened as soon as it is known.
    private void keepChosen() {
        UUID wanted = awaited != null ? awaited : chosen.get() == null ? null : chosen.get().id();
        ReportCut now = cuts.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(null);
        awaited = null;
        if (now == null || !now.equals(chosen.get())) {
            choose(now);
        }
    }

    void choose(UUID id) {
        awaited = id;
        if (read.get()) {
            keepChosen();
        }
    }

    /// Opens a corte and counts it again.
    void choose(ReportCut cut) {
        open.set(null);
        comparison.set(null);
        chosen.set(cut);
        if (cut == null) {
            busy.cancel();
        } else {
            compare();
        }
    }

    /// Counts the corte on show again. One that is being counted is left first; its answer would be about another.
    void compare() {
        if (busy.isRunning()) {
            busy.cancel();
            waiting = true;
            return;
        }
        ReportCut asked = chosen.get();
        outdated.set(false);
        busy.run(Texts.get("cut.task.compare"), progress -> desk.recounts().compare(asked, progress), answer -> {
            if (asked.equals(chosen.get())) {
                open.set(null);
                comparison.set(answer);
            }
            goOn();
        }, failure -> {
            if (!(failure instanceof CancellationException)) {
                desk.room().tasks().fail(failure);
            }
            goOn();
        });
    }

    private void goOn() {
        if (waiting) {
            waiting = false;
            if (chosen.get() != null) {
                compare();
            }
        }
    }

    /// Opens a figure onto the rows that moved.
    void open(FigureDifference figure) {
        CutComparison asked = comparison.get();
        desk.room().tasks().run(Texts.get("report.task.rows"), progress ->
                named(figure, desk.recounts().explain(asked, figure.rows())), list -> {
                    if (asked.equals(comparison.get())) {
                        open.set(list);
                    }
                });
    }

    private MovedList named(FigureDifference figure, List<ExplainedRow> rows) {
        Map<UUID, String> names = desk.room().names().apply(rows.stream().map(row -> row.moved().row().person())
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return new MovedList(figure, rows.stream().map(row -> new MovedLine(row,
                row.moved().row().person() == null ? "" : names.getOrDefault(row.moved().row().person(), ""),
                desk.room().workspace().clock().getZone())).toList());
    }

    void closeRows() {
        open.set(null);
    }

    void remove(Runnable done) {
        UUID id = chosen.get().id();
        desk.room().tasks().run(Texts.get("cut.task.remove"), progress -> {
            desk.deliveries().remove(id);
            return id;
        }, removed -> done.run());
    }

    void undo() {
        desk.room().tasks().run(Texts.get("cut.task.undo"), progress -> desk.room().workspace().undo(), done -> { });
    }

    /// Says whether a file is one of those delivered, and opens the corte if it is.
    void recognise(Path file, Consumer<String> told) {
        desk.room().tasks().run(Texts.get("cut.task.recognise"), progress -> desk.deliveries().recognise(file),
                found -> {
                    found.ifPresent(cut -> choose(cut.id()));
                    told.accept(found.map(cut -> Texts.get("cut.recognised", cut.name()))
                            .orElse(Texts.get("cut.unrecognised")));
                });
    }

    String projectName(ReportCut cut) {
        return cut.project() == null ? Texts.get("report.allProjects") : projects.getOrDefault(cut.project(), "");
    }

    ObservableList<ReportCut> cuts() {
        return cuts;
    }

    Busy busy() {
        return busy;
    }

    /// Whether the list has been read at all.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ReportCut> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Null while it is being counted.
    ReadOnlyObjectProperty<CutComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// Whether something was saved or received since it was counted.
    ReadOnlyBooleanProperty outdated() {
        return outdated.getReadOnlyProperty();
    }

    /// The figure whose rows are on show; null while the figures are.
    ReadOnlyObjectProperty<MovedList> open() {
        return open.getReadOnlyProperty();
    }
}
