package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.directory.divipola.DivipolaPlan;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DanePlacesKind;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.ListEntryKind;
import org.bitacora.directory.model.ListRule;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;

/// The lists and the values of the one on show. It follows what others change. Screen's thread only.
final class ListsViewModel {

    private final ListsDesk desk;
    private final ReadOnlyObjectWrapper<ListRule> rule = new ReadOnlyObjectWrapper<>(this, "rule");
    private final ObservableList<CatalogueEntry> entries = FXCollections.observableArrayList();

    ListsViewModel(ListsDesk desk, Subscriptions bag) {
        this.desk = desk;
        bag.add(desk.workspace().feed().subscribe(desk.screen(), this::heard));
        turn(desk.rules().getFirst().name());
    }

    private void heard(Changes changes) {
        if (changes.touches(ListEntryKind.KIND.name()) || changes.touches(DanePlacesKind.KIND.name())) {
            fill();
        }
    }

    private void fill() {
        entries.setAll(rule.get().catalogue().entries());
    }

    /// Shows the list of that name; an unknown name changes nothing.
    void turn(String name) {
        desk.rules().stream().filter(each -> each.name().equals(name)).findFirst().ifPresent(found -> {
            rule.set(found);
            fill();
        });
    }

    ReadOnlyObjectProperty<ListRule> rule() {
        return rule.getReadOnlyProperty();
    }

    ObservableList<CatalogueEntry> entries() {
        return entries;
    }

    Optional<CatalogueEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /// Reads a value for its form.
    void open(CatalogueEntry entry, Consumer<ListEntry> then) {
        ListRule of = rule.get();
        run(progress -> desk.lists().entry(of, entry), then);
    }

    /// @param before null for a new value
    void save(ListEntry before, ListEntry after, Runnable done, Consumer<Problem> refused) {
        ListRule of = rule.get();
        desk.tasks().run(Texts.get("directory.busy.save"), progress -> before == null ? desk.lists().add(of, after)
                : desk.lists().change(of, before, after), changes -> done.run(), failure -> tell(failure, refused));
    }

    void move(CatalogueEntry entry, int step, Runnable done) {
        ListRule of = rule.get();
        run(progress -> desk.lists().move(of, entry.code(), step), changes -> done.run());
    }

    /// Stops offering a value from today on, or offers it again.
    void turnOff(CatalogueEntry entry, Runnable done) {
        ListRule of = rule.get();
        LocalDate lastDay = Catalogue.isOffered(entry) ? LocalDate.now(desk.workspace().clock()).minusDays(1) : null;
        run(progress -> desk.lists().offer(of, desk.lists().entry(of, entry), lastDay), changes -> done.run());
    }

    void plan(Path file, Consumer<DivipolaPlan> then, Consumer<Problem> refused) {
        desk.tasks().run(Texts.get("list.busy.read"), progress -> desk.places().plan(file), then,
                failure -> tell(failure, refused));
    }

    void take(DivipolaPlan plan, Runnable done) {
        run(progress -> desk.places().take(plan), changes -> done.run());
    }

    void undo() {
        desk.tasks().run(Texts.get("directory.busy.undo"), progress -> desk.workspace().undo(), changes -> { });
    }

    List<ListRule> rules() {
        return desk.rules();
    }

    private <T> void run(Work<T> work, Consumer<T> done) {
        desk.tasks().run(Texts.get("directory.busy.save"), work, done);
    }

    private void tell(Throwable failure, Consumer<Problem> refused) {
        if (failure instanceof Problem problem) {
            refused.accept(problem);
        } else {
            desk.tasks().fail(failure);
        }
    }
}
