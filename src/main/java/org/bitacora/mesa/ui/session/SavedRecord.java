package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.db.Drafts;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.base.Finding;
import org.bitacora.record.Kind;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// One record that saves itself while it is edited (see [Autosave]) and takes in what others change meanwhile: the facts
/// of a session, a point of its agenda. Only the fields that were changed here are saved. Screen's thread only.
final class SavedRecord<R> implements Autosave.Form {

    private final Kind<R> kind;
    private final RecordModel<R> model;
    private final Function<R, List<Finding>> check;
    private final BiConsumer<R, R> save;
    private final Autosave autosave;
    private final Supplier<LocalTime> now;
    private final ReadOnlyObjectWrapper<LocalTime> kept = new ReadOnlyObjectWrapper<>(this, "kept");

    /// How such a record is judged and saved; `save` off the screen's thread, the record before, then after.
    record Ways<R>(Function<R, List<Finding>> check, BiConsumer<R, R> save) {
    }

    SavedRecord(Kind<R> kind, R record, Ways<R> ways, Tasks tasks, Drafts drafts, Supplier<LocalTime> now) {
        this.kind = kind;
        this.check = ways.check();
        this.save = ways.save();
        this.now = now;
        model = new RecordModel<>(kind, record);
        autosave = new Autosave(tasks, drafts, this);
        model.onEdited(this::edited);
        tell();
    }

    static String draftKey(Kind<?> kind, Object id) {
        return kind.name() + "/" + id;
    }

    RecordModel<R> model() {
        return model;
    }

    R current() {
        return model.current();
    }

    /// When what was typed last came to rest on the disk; null while something waits, or nothing was typed.
    ReadOnlyObjectProperty<LocalTime> keptAt() {
        return kept.getReadOnlyProperty();
    }

    /// Shows what was typed and not saved when the program ended.
    void resume(Optional<String> draft) {
        if (draft.isPresent() && model.resume(draft.get())) {
            autosave.resumed();
            tell();
        }
    }

    private void edited() {
        kept.set(null);
        tell();
        autosave.edited();
    }

    private void tell() {
        model.tell(check.apply(model.current()));
    }

    /// The record is now this: what was typed here stays.
    void rebase(R newer) {
        if (!newer.equals(model.base())) {
            model.rebase(newer);
            tell();
        }
    }

    /// The person left a field.
    void left() {
        autosave.left();
    }

    @Override
    public String draftKey() {
        return draftKey(kind, model.id());
    }

    @Override
    public boolean isEdited() {
        return model.isEdited();
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(check.apply(model.current()));
    }

    @Override
    public String draft() {
        return model.draft();
    }

    @Override
    public void kept() {
        if (model.isEdited()) {
            kept.set(now.get());
        }
    }

    @Override
    public Work<Runnable> save() {
        R before = model.base();
        R after = model.current();
        return progress -> {
            save.accept(before, after);
            return () -> {
                model.saved(before, after);
                rebase(after);
                kept.set(now.get());
            };
        };
    }
}
