package org.bitacora.fx.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bitacora.base.Finding;
import org.bitacora.db.Drafts;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// The records that belong to another, edited as rows that save themselves (see [Autosave]) and take in what others
/// change: the targets of a project, the barriers of an institution. Screen's thread only.
public final class SavedRows<R> implements Autosave.Form {

    private final Kind<R> kind;
    private final String draftKey;
    private final Ways<R> ways;
    private final Tasks tasks;
    private final Drafts drafts;
    private final Autosave autosave;
    private RecordList<R> rows;
    private boolean taking;

    /// How such records are read, judged and saved; all but `check` off the screen's thread.
    ///
    /// @param save those before, then those after
    public record Ways<R>(Supplier<List<R>> read, Function<R, List<Finding>> check,
            BiConsumer<List<R>, List<R>> save) {
    }

    private record Found<R>(List<R> records, Optional<String> draft) {
    }

    public SavedRows(Kind<R> kind, String draftKey, Ways<R> ways, Tasks tasks, Drafts drafts) {
        this.kind = kind;
        this.draftKey = draftKey;
        this.ways = ways;
        this.tasks = tasks;
        this.drafts = drafts;
        autosave = new Autosave(tasks, drafts, this);
    }

    /// Reads the records, and what was typed and not saved when the program ended.
    ///
    /// @param then shows the rows, which are there from now on
    public void open(Runnable then) {
        tasks.run(Texts.get("fx.rows.read"), progress -> new Found<>(ways.read().get(), drafts.find(draftKey)), found -> {
            rows = new RecordList<>(kind, found.records());
            found.draft().ifPresent(typed -> {
                rows.restore(DraftText.read(kind, typed), DraftText.typedOn(kind, typed));
                autosave.resumed();
            });
            rows.onEdited(this::edited);
            check();
            then.run();
        });
    }

    public RecordList<R> rows() {
        return rows;
    }

    private void edited() {
        check();
        autosave.edited();
    }

    private void check() {
        rows.rows().forEach(row -> row.tell(ways.check().apply(row.current())));
    }

    public void add(R fresh) {
        rows.add(fresh);
    }

    public void remove(RecordModel<R> row) {
        rows.remove(row);
        left();
    }

    /// The person left a field. While the rows take in what others changed, nothing is saved: half of them would be
    /// new and half old, and the old ones would be written back.
    public void left() {
        if (rows != null && !taking) {
            autosave.left();
        }
    }

    /// Takes in what was changed elsewhere.
    public void readAgain() {
        tasks.run(Texts.get("fx.rows.read"), progress -> ways.read().get(), this::rebase);
    }

    private void rebase(List<R> newer) {
        if (rows != null) {
            taking = true;
            try {
                rows.rebase(newer);
            } finally {
                taking = false;
            }
            check();
        }
    }

    @Override
    public String draftKey() {
        return draftKey;
    }

    @Override
    public boolean isEdited() {
        // Their order is that in which they were typed.
        return !Set.copyOf(rows.current()).equals(Set.copyOf(rows.base()));
    }

    @Override
    public boolean isSavable() {
        return rows.current().stream().noneMatch(record -> Finding.anyBlocks(ways.check().apply(record)));
    }

    @Override
    public String draft() {
        DraftText text = new DraftText();
        rows.base().forEach(row -> text.on(kind, row));
        return text.addAll(kind, rows.current()).text();
    }

    @Override
    public Work<Runnable> save() {
        List<R> before = rows.base();
        List<R> after = rows.current();
        return progress -> {
            ways.save().accept(before, after);
            List<R> saved = ways.read().get();
            return () -> {
                rows.saved(before, after);
                rebase(saved);
            };
        };
    }
}
