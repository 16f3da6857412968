package org.bitacora.fx.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.record.Kind;

/// The records that belong to another, being edited together: documents or affiliations of a person. Those added here
/// and not saved yet stay when others change the list. Screen's thread only.
public final class RecordList<R> {

    private final Kind<R> kind;
    private final ObservableList<RecordModel<R>> rows = FXCollections.observableArrayList();
    /// Kept, since a wrapper that nobody holds stops telling.
    private final ObservableList<RecordModel<R>> shown = FXCollections.unmodifiableObservableList(rows);
    private final List<Runnable> hearers = new ArrayList<>();
    private List<R> base;

    public RecordList(Kind<R> kind, List<R> records) {
        this.kind = kind;
        this.base = List.copyOf(records);
        records.forEach(record -> rows.add(model(record)));
    }

    private RecordModel<R> model(R record) {
        RecordModel<R> model = new RecordModel<>(kind, record);
        model.onEdited(this::edited);
        return model;
    }

    private void edited() {
        hearers.forEach(Runnable::run);
    }

    /// Calls back after each change made by the person, in a row or to the list.
    public void onEdited(Runnable hearer) {
        hearers.add(hearer);
    }

    public ObservableList<RecordModel<R>> rows() {
        return shown;
    }

    public RecordModel<R> add(R fresh) {
        RecordModel<R> model = model(fresh);
        rows.add(model);
        edited();
        return model;
    }

    public void remove(RecordModel<R> row) {
        rows.remove(row);
        edited();
    }

    /// The rows as they were before the person edited them; of what others changed too, what she saw.
    public List<R> base() {
        Map<UUID, RecordModel<R>> present = byId();
        return base.stream().map(record -> present.containsKey(kind.idOf(record))
                ? present.get(kind.idOf(record)).base() : record).toList();
    }

    /// What was saved from here is seen from now on.
    public void saved(List<R> before, List<R> after) {
        Map<UUID, RecordModel<R>> present = byId();
        for (R record : after) {
            RecordModel<R> row = present.get(kind.idOf(record));
            if (row != null) {
                row.saved(DraftText.of(kind, row.id(), before), record);
            }
        }
    }

    public List<R> current() {
        return rows.stream().map(RecordModel::current).toList();
    }

    /// Puts a draft in place of what is shown.
    public void restore(List<R> draft) {
        restore(draft, List.of());
    }

    /// Puts a draft in place of what is shown; rows that came since it was typed stay.
    ///
    /// @param typedOn the rows as they were when it was begun; empty if the draft does not say
    public void restore(List<R> draft, List<R> typedOn) {
        Map<UUID, RecordModel<R>> known = byId();
        List<RecordModel<R>> restored = new ArrayList<>();
        for (R record : draft) {
            RecordModel<R> row = known.getOrDefault(kind.idOf(record), model(record));
            R on = DraftText.of(kind, row.id(), typedOn);
            row.resume(on == null ? row.base() : on, record);
            restored.add(row);
        }
        if (!typedOn.isEmpty()) {
            Set<UUID> told = ids(draft);
            told.addAll(ids(typedOn));
            rows.stream().filter(row -> !told.contains(row.id())).forEach(restored::add);
        }
        rows.setAll(restored);
    }

    /// The list is now this; rows follow as [RecordModel#rebase] says, and rows the person took away stay away. Rows
    /// come and go in one step: whoever shows them may move the focus, which saves what stands here at that moment.
    public void rebase(List<R> newer) {
        Map<UUID, RecordModel<R>> present = byId();
        Set<UUID> before = ids(base);
        Set<UUID> now = ids(newer);
        base = List.copyOf(newer);
        List<RecordModel<R>> after = new ArrayList<>(rows);
        for (R record : newer) {
            UUID id = kind.idOf(record);
            RecordModel<R> row = present.get(id);
            if (row != null) {
                row.rebase(record);
            } else if (!before.contains(id)) {
                after.add(model(record));
            }
        }
        after.removeIf(row -> before.contains(row.id()) && !now.contains(row.id()));
        if (!after.equals(rows)) {
            rows.setAll(after);
        }
    }

    private Map<UUID, RecordModel<R>> byId() {
        Map<UUID, RecordModel<R>> models = new HashMap<>();
        rows.forEach(row -> models.put(row.id(), row));
        return models;
    }

    private Set<UUID> ids(List<R> records) {
        Set<UUID> ids = new HashSet<>();
        records.forEach(record -> ids.add(kind.idOf(record)));
        return ids;
    }
}
