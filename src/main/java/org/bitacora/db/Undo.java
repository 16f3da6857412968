package org.bitacora.db;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bitacora.base.Problem;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.Heads;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Stamp;
import org.bitacora.record.Value;

/// Takes back what this laptop did: an undo is a new change that puts the former values back, with the undone change
/// as its parent, so it travels and can itself be undone. Used inside a transaction.
final class Undo {

    private static final int KEPT = 30;
    private static final long TOGETHER = 60_000;

    private final Session session;

    Undo(Session session) {
        this.session = session;
    }

    /// A step that can be taken back (or done again).
    record Step(long n, Operation operation, long first, long last, long receipt, long at) {
    }

    Optional<Step> last(boolean redo) {
        return session.sql.first("SELECT n, label, first_seq, last_seq, coalesce(receipt, 0), at FROM undo_step"
                + " WHERE redo = ? ORDER BY n DESC LIMIT 1", row -> new Step(row.number(1),
                Operation.parse(row.text(2)), row.number(3), row.number(4), row.number(5), row.number(6)), redo);
    }

    /// Notes a step done; quick edits of the same record with the same name become one step.
    void remember(Operation operation, Tx tx, long at) {
        Optional<Step> before = last(false);
        if (before.filter(step -> together(step, operation, tx, at)).isPresent()) {
            session.sql.run("UPDATE undo_step SET last_seq = ?, at = ? WHERE n = ?", tx.lastOwn().seq(), at,
                    before.get().n());
        } else {
            add(operation, false, tx.firstSeq(), tx.lastOwn().seq(), null, at);
        }
        forgetWhatWasPassed();
    }

    void rememberReceipt(Operation operation, long receipt, long at) {
        add(operation, false, 0, 0, receipt, at);
        forgetWhatWasPassed();
    }

    private void add(Operation operation, boolean redo, long first, long last, Long receipt, long at) {
        session.sql.run("INSERT INTO undo_step(redo, label, first_seq, last_seq, receipt, at) VALUES(?, ?, ?, ?, ?, ?)",
                redo, operation.stored(), first, last, receipt, at);
    }

    /// After something new is done nothing can be done again, and old steps are out of reach.
    private void forgetWhatWasPassed() {
        session.sql.run("DELETE FROM undo_step WHERE redo = 1 OR n <= (SELECT max(n) FROM undo_step) - ?", KEPT);
    }

    private boolean together(Step step, Operation operation, Tx tx, long at) {
        Set<RecordRef> records = tx.changes().records();
        return step.last() == tx.firstSeq() - 1 && at - step.at() < TOGETHER && records.size() == 1
                && step.operation().stored().equals(operation.stored())
                && session.log.touchOnly(records.iterator().next(), tx.lastOwn().incarnation(), step.first(),
                        step.last());
    }

    private void own(Step step, Tx tx, Consumer<Change> each) {
        session.log.each(tx.lastOwn().incarnation(), step.first(), step.last(), link -> each.accept((Change) link));
    }

    /// Turns a step round: its changes are reversed and the step becomes one to do again (or to undo again).
    void reverse(Step step, boolean redo, Tx tx, long at) {
        Map<RecordRef, List<Change>> changes = new LinkedHashMap<>();
        own(step, tx, change -> changes.computeIfAbsent(change.record(), ref -> new ArrayList<>()).add(change));
        changes.forEach((ref, list) -> reverse(ref, list, tx));
        session.sql.run("DELETE FROM undo_step WHERE n = ?", step.n());
        add(step.operation(), !redo, tx.firstSeq(), tx.lastOwn().seq(), null, at);
    }

    private void reverse(RecordRef ref, List<Change> changes, Tx tx) {
        Heads heads = session.records.heads(ref);
        Map<String, Edit> first = new TreeMap<>();
        Map<String, Edit> last = new TreeMap<>();
        changes.stream().sorted(Comparator.comparing(Change::id)).forEach(change -> change.edits().forEach(edit -> {
            first.putIfAbsent(edit.field(), edit);
            last.put(edit.field(), edit);
        }));
        if (last.values().stream().anyMatch(edit -> !stands(edit, heads))) {
            throw new Problem("E-50", "problem.undo.builtUpon");
        }
        if (isCreation(ref, changes)) {
            requireNothingElse(changes, heads);
            tx.delete(ref);
            return;
        }
        List<Edit> edits = new ArrayList<>();
        first.forEach((field, edit) -> edits.add(new Edit(field,
                new Content.Known(former(field, edit), edit.content().sealed()), parents(field, heads))));
        tx.append(ref, heads, edits);
    }

    private static List<ChangeId> parents(String field, Heads heads) {
        return field.equals(Kind.DELETED) ? heads.all() : heads.of(field);
    }

    /// Whether the field still says, and alone, what the step made it say; taken back later steps do not matter.
    private boolean stands(Edit edit, Heads heads) {
        List<ChangeId> now = heads.of(edit.field());
        return now.size() == 1 && session.log.find(now.getFirst()).filter(change ->
                value(change, edit.field()).equals(edit.value())).isPresent();
    }

    /// The record did not exist before: nobody's change of it precedes these.
    private boolean isCreation(RecordRef ref, List<Change> changes) {
        Change first = Collections.min(changes, Change.BY_PRECEDENCE);
        return session.log.of(ref.id()).stream().allMatch(change -> Change.BY_PRECEDENCE.compare(first, change) <= 0);
    }

    /// A record is not taken away under what somebody added to it later.
    private void requireNothingElse(List<Change> changes, Heads heads) {
        List<ChangeId> own = changes.stream().map(Change::id).toList();
        boolean more = heads.all().stream().filter(id -> !own.contains(id)).map(session.log::find)
                .flatMap(Optional::stream).anyMatch(change -> !change.stamp().source().equals(Stamp.UNDO));
        if (more) {
            throw new Problem("E-50", "problem.undo.builtUpon");
        }
    }

    private static Value value(Change change, String field) {
        return change.edits().stream().filter(edit -> edit.field().equals(field)).findFirst().orElseThrow().value();
    }

    private Value former(String field, Edit edit) {
        Value former = edit.parents().stream().map(session.log::find).flatMap(Optional::stream)
                .filter(change -> change.edits().stream().anyMatch(other -> other.field().equals(field)))
                .max(Change.BY_PRECEDENCE)
                .map(change -> value(change, field))
                .orElse(Value.NONE);
        return field.equals(Kind.DELETED) && former.isNone() ? new Value('b', "false") : former;
    }
}
