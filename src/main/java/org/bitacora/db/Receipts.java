package org.bitacora.db;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bitacora.base.Problem;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.RecordRef;

/// Receptions of parcels: a savepoint for each, commits grouped, and the way back. Undoing a reception is a local
/// exclusion of its changes, exact because the state is a function of the set; it is refused once a later change builds
/// on them (`design.md` §5). Used inside a transaction.
final class Receipts {

    static final BooleanSupplier NO_PAUSE = () -> false;

    private final Session session;

    Receipts(Session session) {
        this.session = session;
    }

    /// Commits after every 25 parcels or 2 seconds, so that a killed import leaves whole bundles behind.
    static final class Pace implements BooleanSupplier {

        private final Clock clock;
        private int parcels;
        private long since;

        Pace(Clock clock) {
            this.clock = clock;
            since = clock.millis();
        }

        @Override
        public boolean getAsBoolean() {
            if (++parcels < 25 && clock.millis() - since < 2_000) {
                return false;
            }
            parcels = 0;
            since = clock.millis();
            return true;
        }
    }

    List<Reception> receive(Iterable<Parcel> parcels, Receiver receiver, BooleanSupplier commitNow) {
        long batch = session.sql.first("SELECT coalesce(max(batch), 0) + 1 FROM receipt", row -> row.number(1))
                .orElseThrow();
        List<Reception> receptions = new ArrayList<>();
        Problem ofDisk = null;
        int committed = 0;
        for (Parcel parcel : parcels) {
            Reception reception = ofDisk == null ? receive(parcel, receiver, batch)
                    : new Reception.Refused(parcel, ofDisk);
            receptions.add(reception);
            if (ofDisk == null && reception instanceof Reception.Refused refused && isOfDisk(refused.problem())) {
                ofDisk = refused.problem();
                startAnew();
                refuse(receptions.subList(committed, receptions.size()), ofDisk);
            } else if (ofDisk == null && commitNow.getAsBoolean()) {
                session.sql.commit();
                session.sql.begin();
                committed = receptions.size();
            }
        }
        return receptions;
    }

    /// A full disk or a stick that is gone is no fault of the parcel: SQLite may have taken the whole transaction back
    /// already, with the parcels before it.
    private static boolean isOfDisk(Problem problem) {
        return problem.getCause() instanceof SQLException;
    }

    private void startAnew() {
        session.sql.rollback();
        session.dictionary.forget();
        session.sql.begin();
    }

    private static void refuse(List<Reception> lost, Problem problem) {
        lost.replaceAll(one -> one instanceof Reception.Taken
                ? new Reception.Refused(one.parcel(), problem) : one);
    }

    private Reception receive(Parcel parcel, Receiver receiver, long batch) {
        try {
            session.sql.control("SAVEPOINT parcel");
            Received received = receiver.take(parcel, batch);
            session.sql.control("RELEASE parcel");
            return new Reception.Taken(received);
        } catch (Problem problem) {
            if (!isOfDisk(problem)) {
                session.sql.control("ROLLBACK TO parcel");
                session.sql.control("RELEASE parcel");
                session.dictionary.forget();
            }
            return new Reception.Refused(parcel, problem);
        }
    }

    void undo(Undo.Step step, Tx tx) {
        Set<ChangeId> ids = idsOf(step.receipt());
        Set<RecordRef> records = new HashSet<>();
        for (ChangeId id : ids) {
            session.log.find(id).ifPresent(change -> records.add(change.record()));
        }
        records.forEach(ref -> requireNothingBuiltOn(ref, ids));
        ids.forEach(id -> session.sql.run("INSERT OR IGNORE INTO excluded(inc, seq) VALUES(?, ?)",
                session.dictionary.device(id.incarnation()), id.seq()));
        records.forEach(session.applier::recompute);
        session.sql.run("UPDATE receipt SET undone = 1 WHERE batch = ?", step.receipt());
        session.sql.run("DELETE FROM undo_step WHERE n = ?", step.n());
        tx.touchEverything();
    }

    private void requireNothingBuiltOn(RecordRef ref, Set<ChangeId> ids) {
        for (Change change : session.log.of(ref.id())) {
            boolean builds = !ids.contains(change.id())
                    && change.edits().stream().flatMap(edit -> edit.parents().stream()).anyMatch(ids::contains);
            if (builds) {
                throw new Problem("E-50", "problem.undo.builtUpon");
            }
        }
    }

    private Set<ChangeId> idsOf(long batch) {
        Set<ChangeId> ids = new HashSet<>();
        session.sql.scan("SELECT ranges FROM receipt WHERE batch = ?", row -> {
            for (String range : row.text(1).split(" ")) {
                String[] parts = range.split("[:-]");
                for (long seq = Long.parseLong(parts[1]); seq <= Long.parseLong(parts[2]); seq++) {
                    ids.add(new ChangeId(session.dictionary.device(Integer.parseInt(parts[0])), seq));
                }
            }
        }, batch);
        return ids;
    }
}
