package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.base.Finding;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.record.RecordRef;
import org.bitacora.task.Work;

/// One commitment being edited: it saves itself and takes in what others change. A new one exists from the moment it
/// says what is promised. Screen's thread only.
final class CommitmentViewModel implements Autosave.Form {

    static final String NEW_DRAFT = "commitment/new";

    private final CommitmentDesk desk;
    private final RecordModel<Commitment> record;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<CommitmentRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper recorded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();

    CommitmentViewModel(CommitmentDesk desk, CommitmentRow loaded, boolean fresh, Subscriptions bag) {
        this.desk = desk;
        record = new RecordModel<>(CommitmentKind.KIND, loaded.commitment());
        recorded.set(!fresh);
        row.set(loaded);
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
        record.onEdited(this::edited);
        List<String> kinds = new ArrayList<>(CommitmentDesk.OWN_KINDS);
        kinds.addAll(List.of("person", "institution"));
        desk.follow(bag, kinds, changes -> readAgain());
        check();
    }

    RecordModel<Commitment> record() {
        return record;
    }

    /// The commitment as it is saved, and how it stands today.
    ReadOnlyObjectProperty<CommitmentRow> row() {
        return row.getReadOnlyProperty();
    }

    Standing standing() {
        return row.get().standing();
    }

    /// Whether it is saved for the first time.
    ReadOnlyBooleanProperty recorded() {
        return recorded.getReadOnlyProperty();
    }

    /// Whether it was deleted, here or elsewhere.
    ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    RecordRef ref() {
        return record.ref();
    }

    private void edited() {
        check();
        autosave.edited();
    }

    private void check() {
        record.tell(CommitmentRules.check(record.current()));
    }

    /// The person left a field.
    void left() {
        autosave.left();
    }

    private Optional<CommitmentRow> read() {
        return desk.commitments().find(record.id()).map(standing -> CommitmentRow.of(desk, standing));
    }

    private void readAgain() {
        if (recorded.get()) {
            desk.read(progress -> read(), found -> found.ifPresentOrElse(this::rebase, () -> gone.set(true)));
        }
    }

    private void rebase(CommitmentRow newer) {
        gone.set(false);
        record.rebase(newer.commitment());
        row.set(newer);
        check();
    }

    /// Goes on with what was typed and not saved when the program ended.
    void resume(String draft) {
        if (record.resume(draft)) {
            check();
            autosave.resumed();
        }
    }

    void fulfil() {
        left();
        desk.act(progress -> desk.commitments().close(record.id(), desk.today(), null), () -> { });
    }

    void cancel(String reason) {
        left();
        desk.act(progress -> desk.commitments().cancel(record.id(), reason, desk.today(), null), () -> { });
    }

    void reopen() {
        desk.act(progress -> desk.commitments().reopen(record.id()), () -> { });
    }

    void delete(Runnable then) {
        desk.act(progress -> desk.commitments().delete(record.id()), then);
    }

    @Override
    public String draftKey() {
        return recorded.get() ? CommitmentKind.KIND.name() + "/" + record.id() : NEW_DRAFT;
    }

    @Override
    public boolean isEdited() {
        return record.isEdited();
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(CommitmentRules.check(record.current()));
    }

    @Override
    public String draft() {
        return record.draft();
    }

    @Override
    public Work<Runnable> save() {
        Commitment before = recorded.get() ? record.base() : null;
        Commitment after = record.current();
        return progress -> {
            desk.commitments().save(before, after);
            Optional<CommitmentRow> saved = read();
            return () -> {
                record.saved(before, after);
                saved.ifPresent(this::rebase);
                recorded.set(true);
            };
        };
    }
}
