package org.bitacora.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.ReschedulingKind;
import org.bitacora.commitment.model.Standing;
import org.bitacora.commitment.model.WorkingDays;
import org.bitacora.commitment.store.CommitmentStore;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Project;

/// Commitments, wherever they were born (C10, C15, C27). Every act is one step of undo. Blocks on the workspace's
/// threads: screens call it through `Tasks`.
public final class CommitmentService {

    private final Workspace workspace;
    private final DirectoryService directory;
    private final FollowUpService followUps;

    public CommitmentService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
        followUps = new FollowUpService(workspace, directory);
    }

    /// What is told of them.
    public FollowUpService followUps() {
        return followUps;
    }

    public LocalDate today() {
        return directory.today();
    }

    /// All of them, the most urgent first.
    public List<Standing> list() {
        return standings(CommitmentStore::all).stream().sorted(Standing.BY_URGENCY).toList();
    }

    public Optional<Standing> find(UUID id) {
        WorkingDays days = workingDays();
        return workspace.read(reading -> reading.find(CommitmentKind.KIND, id)
                .map(one -> standing(reading, one, days)));
    }

    /// What a session of a mesa on a day has to follow up, the most urgent first: what stood open at the beginning of
    /// that day, also if it was closed since.
    ///
    /// @param mesas the mesa, and those that were decided to be the same
    public List<Standing> ofMesa(Collection<UUID> mesas, LocalDate day) {
        return standings(reading -> mesas.stream().flatMap(mesa -> CommitmentStore.ofMesa(reading, mesa).stream())
                .filter(one -> one.wasOpenOn(day)).toList()).stream().sorted(Standing.BY_URGENCY).toList();
    }

    /// Those born in a record, in their order.
    ///
    /// @param origins the record, and those that were decided to be the same
    public List<Standing> ofOrigin(Collection<UUID> origins) {
        return standings(reading -> origins.stream()
                .flatMap(origin -> CommitmentStore.ofOrigin(reading, origin).stream()).toList());
    }

    /// Those born in an item of an agenda, in their order.
    public List<Standing> ofItem(UUID item) {
        return standings(reading -> CommitmentStore.ofItem(reading, item));
    }

    private List<Standing> standings(Function<Reading, List<Commitment>> which) {
        WorkingDays days = workingDays();
        LocalDate today = today();
        return workspace.read(reading -> {
            List<Commitment> found = which.apply(reading);
            Map<UUID, List<FollowUp>> told = CommitmentStore.followUps(reading);
            Map<UUID, List<Rescheduling>> moved = CommitmentStore.reschedulings(reading);
            return found.stream().map(one -> Standing.of(one, told.getOrDefault(one.id(), List.of()),
                    moved.getOrDefault(one.id(), List.of()), today, days)).toList();
        });
    }

    private Standing standing(Reading reading, Commitment one, WorkingDays days) {
        return Standing.of(one, CommitmentStore.followUps(reading, one.id()),
                CommitmentStore.reschedulings(reading, one.id()), today(), days);
    }

    private WorkingDays workingDays() {
        return directory.calendar().calendar()::workingDaysBetween;
    }

    /// One agreed today, of which nothing else is known; not saved.
    public Commitment draft() {
        List<Project> projects = directory.projects().list();
        return Commitment.agreed(Ids.next(workspace.clock()), projects.size() == 1 ? projects.getFirst().id() : null,
                today());
    }

    /// One more that is born in a record; not saved.
    ///
    /// @param item the item of the agenda, or null
    /// @param mesa the mesa that will follow it up, or null
    public Commitment draft(String originKind, UUID origin, UUID item, UUID mesa) {
        int place = workspace.read(reading -> CommitmentStore.ofOrigin(reading, origin)).stream()
                .map(Commitment::position).filter(position -> position != null).mapToInt(position -> position)
                .max().orElse(0);
        return draft().bornIn(originKind, origin, item, mesa, place + 1);
    }

    /// @param before as the form found it, `null` for a new one
    /// @throws Problem E-25 if a rule forbids it
    public Changes save(Commitment before, Commitment after) {
        return workspace.write(Operation.of(before == null ? "commitment.op.create" : "commitment.op.save"),
                tx -> save(tx, before, after));
    }

    /// As [#save(Commitment, Commitment)], as a part of a greater act.
    public void save(Tx tx, Commitment before, Commitment after) {
        requireSound(CommitmentRules.check(after));
        if (before == null) {
            tx.save(CommitmentKind.KIND, after);
        } else {
            tx.save(CommitmentKind.KIND, before, after);
        }
    }

    static void requireSound(List<Finding> findings) {
        findings.stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw new Problem("E-25", finding.key(), finding.args().toArray());
        });
    }

    /// Saves what differs between two lists, as one act; those that are missing in the second go with what was told of
    /// them.
    ///
    /// @throws Problem E-25 if a rule forbids one
    public Changes saveAll(List<Commitment> before, List<Commitment> after) {
        List<UUID> kept = after.stream().map(Commitment::id).toList();
        List<UUID> gone = before.stream().map(Commitment::id).filter(id -> !kept.contains(id)).toList();
        after.forEach(one -> requireSound(CommitmentRules.check(one)));
        return workspace.write(Operation.of(gone.isEmpty() ? "commitment.op.saveAll" : "commitment.op.delete"), tx -> {
            gone.forEach(id -> delete(tx, id));
            tx.saveList(CommitmentKind.KIND, before.stream().filter(one -> !gone.contains(one.id())).toList(), after);
        });
    }

    /// Deletes it with its follow-ups and old dates; undo brings all of it back.
    public Changes delete(UUID id) {
        return workspace.write(Operation.of("commitment.op.delete"), tx -> delete(tx, id));
    }

    private static void delete(Tx tx, UUID id) {
        CommitmentStore.followUps(tx, id).forEach(one -> tx.delete(FollowUpKind.KIND.ref(one)));
        CommitmentStore.reschedulings(tx, id).forEach(one -> tx.delete(ReschedulingKind.KIND.ref(one)));
        tx.delete(CommitmentKind.KIND.ref(id));
    }

    /// It was fulfilled.
    ///
    /// @param session whose acta records it, or null
    public Changes close(UUID id, LocalDate on, UUID session) {
        return change("commitment.op.close", id, one -> one.fulfilled(on, session));
    }

    /// It will not be done.
    ///
    /// @param session whose acta records it, or null
    /// @throws Problem E-25 without a reason
    public Changes cancel(UUID id, String reason, LocalDate on, UUID session) {
        return change("commitment.op.cancel", id, one -> one.cancelled(reason, on, session));
    }

    /// It was closed by mistake, or turned out not to be done.
    public Changes reopen(UUID id) {
        return change("commitment.op.reopen", id, one -> one.open(hasBegun(id) ? CommitmentCodes.IN_PROGRESS
                : CommitmentCodes.PENDING));
    }

    /// To another state, as on the board: pending, in progress, or fulfilled today.
    public Changes move(UUID id, String state) {
        return state.equals(CommitmentCodes.FULFILLED) ? close(id, today(), null)
                : change("commitment.op.move", id, one -> one.open(state));
    }

    private boolean hasBegun(UUID id) {
        return find(id).map(Standing::progress).filter(progress -> progress > 0).isPresent();
    }

    private Changes change(String operation, UUID id, UnaryOperator<Commitment> act) {
        Commitment before = require(id);
        return workspace.write(Operation.of(operation), tx -> save(tx, before, act.apply(before)));
    }

    private Commitment require(UUID id) {
        return workspace.read(reading -> reading.find(CommitmentKind.KIND, id))
                .orElseThrow(() -> new Problem("E-25", "commitment.problem.gone"));
    }

    /// Moves its day and keeps the old one, in one act.
    ///
    /// @throws Problem E-25 without a day, or if it is that day already
    public Changes reschedule(UUID id, LocalDate to, String reason) {
        Commitment before = require(id);
        Rescheduling moved = new Rescheduling(Ids.next(workspace.clock()), id, before.dueDate(), to, today(), reason);
        requireSound(CommitmentRules.check(moved, before));
        return workspace.write(Operation.of("commitment.op.reschedule"), tx -> {
            tx.save(ReschedulingKind.KIND, moved);
            tx.save(CommitmentKind.KIND, before, before.due(to));
        });
    }

    /// Its day was written wrongly: puts it right, and keeps no old one.
    public Changes correctDay(UUID id, LocalDate to) {
        return change("commitment.op.correctDay", id, one -> one.due(to));
    }
}
