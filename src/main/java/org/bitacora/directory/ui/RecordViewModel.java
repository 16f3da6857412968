package org.bitacora.directory.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bitacora.base.Finding;
import org.bitacora.db.Changes;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.task.Work;

/// One record of its own being edited: an institution, a project. Saves itself and takes in what others change.
///
/// @param <R> the record
public final class RecordViewModel<R> implements Autosave.Form {

    private final DirectoryDesk desk;
    private final Kind<R> kind;
    private final Ways<R> ways;
    private final RecordModel<R> record;
    private final Autosave autosave;
    private final ObjectProperty<R> shown;
    private final BooleanProperty gone = new SimpleBooleanProperty(false);
    private boolean recorded;

    /// What the service does with such a record; all but `check` run off the screen's thread.
    ///
    /// @param check the rules, from memory
    /// @param save the record before, `null` for a new one, then the record after
    record Ways<R>(Function<R, List<Finding>> check, Function<UUID, Optional<R>> find, BiFunction<R, R, Changes> save,
            Function<UUID, Changes> delete) {
    }

    RecordViewModel(DirectoryDesk desk, Kind<R> kind, R loaded, boolean fresh, Ways<R> ways, Subscriptions bag) {
        this.desk = desk;
        this.kind = kind;
        this.ways = ways;
        recorded = !fresh;
        record = new RecordModel<>(kind, loaded);
        shown = new SimpleObjectProperty<>(loaded);
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
        record.onEdited(this::edited);
        desk.follow(bag, List.of(kind.name()), changes -> readAgain());
        check();
    }

    public RecordModel<R> record() {
        return record;
    }

    /// The record as it stands now, typed changes included.
    public ReadOnlyObjectProperty<R> shown() {
        return shown;
    }

    public BooleanProperty gone() {
        return gone;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public RecordRef ref() {
        return record.ref();
    }

    private void edited() {
        shown.set(record.current());
        check();
        autosave.edited();
    }

    /// The person left a field.
    public void left() {
        autosave.left();
    }

    private void check() {
        record.tell(ways.check().apply(record.current()));
    }

    public void delete(Runnable then) {
        desk.tasks().run(Texts.get("directory.busy.save"), progress -> ways.delete().apply(record.id()), done -> then.run());
    }

    private void readAgain() {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> ways.find().apply(record.id()),
                found -> found.ifPresentOrElse(this::rebase, () -> gone.set(recorded)));
    }

    private void rebase(R newer) {
        gone.set(false);
        record.rebase(newer);
        shown.set(record.current());
        check();
    }

    /// Goes on with what was typed and not saved when the program ended.
    public void resume(String draft) {
        if (record.resume(draft)) {
            shown.set(record.current());
            check();
            autosave.resumed();
        }
    }

    @Override
    public String draftKey() {
        return recorded ? kind.name() + "/" + record.id() : newDraft(kind);
    }

    static String newDraft(Kind<?> kind) {
        return kind.name() + "/new";
    }

    @Override
    public boolean isEdited() {
        return record.isEdited();
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(ways.check().apply(record.current()));
    }

    @Override
    public String draft() {
        return record.draft();
    }

    @Override
    public Work<Runnable> save() {
        R before = recorded ? record.base() : null;
        R after = record.current();
        return progress -> {
            ways.save().apply(before, after);
            R saved = ways.find().apply(kind.idOf(after)).orElse(after);
            return () -> {
                recorded = true;
                record.saved(before, after);
                rebase(saved);
            };
        };
    }
}
