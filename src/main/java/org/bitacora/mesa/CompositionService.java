package org.bitacora.mesa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.DesignationKind;
import org.bitacora.mesa.store.MesaStore;

/// Who belongs to a mesa: its delegations and who represents them, from one day to another (C04-C06, C21-C23). Blocks
/// on the workspace's threads: screens call it through `Tasks`.
public final class CompositionService {

    private final Workspace workspace;
    private final DirectoryService directory;

    CompositionService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /// All seats that ever were, in the order of the act.
    public List<Delegation> delegations(UUID mesa) {
        return workspace.read(reading -> MesaStore.delegations(reading, mesa));
    }

    /// Everybody who ever represented one of them.
    public List<Designation> designations(UUID mesa) {
        return workspace.read(reading -> MesaStore.designations(reading, mesa));
    }

    /// One more seat, after the last; not saved.
    public Delegation draftDelegation(UUID mesa) {
        int last = delegations(mesa).stream().mapToInt(one -> one.seat() == null ? 0 : one.seat()).max().orElse(0);
        return new Delegation(Ids.next(workspace.clock()), mesa, last + 1, null, null, null, null, null);
    }

    /// Somebody who represents a delegation from today on; not saved.
    public Designation draftDesignation(UUID delegation, String role, UUID person) {
        return new Designation(Ids.next(workspace.clock()), delegation, role, person, null, null, null,
                directory.today(), null);
    }

    /// Adds seats after the last, in the order of their names, as one act.
    public Changes addDelegations(UUID mesa, List<String> names) {
        List<Delegation> added = new ArrayList<>();
        Delegation next = draftDelegation(mesa);
        for (String name : names) {
            added.add(new Delegation(Ids.next(workspace.clock()), mesa, next.seat() + added.size(), name, null, null,
                    null, null));
        }
        return saveDelegations(List.of(), added);
    }

    /// Moves a seat up (-1) or down (+1) in the order of the act; at either end it stays.
    public Changes moveDelegation(UUID mesa, UUID delegation, int by) {
        return workspace.write(Operation.of("mesa.op.moveDelegation"), tx -> {
            List<Delegation> before = MesaStore.delegations(tx, mesa);
            List<Delegation> after = new ArrayList<>(before);
            int from = IntStream.range(0, after.size()).filter(i -> after.get(i).id().equals(delegation)).findFirst()
                    .orElse(-1);
            if (from >= 0 && from + by >= 0 && from + by < after.size()) {
                Collections.swap(after, from, from + by);
                tx.saveList(DelegationKind.KIND, before, IntStream.range(0, after.size())
                        .mapToObj(i -> after.get(i).onSeat(i + 1)).toList());
            }
        });
    }

    public Changes saveDelegations(List<Delegation> before, List<Delegation> after) {
        boolean removes = after.size() < before.size();
        return workspace.write(Operation.of(removes ? "mesa.op.remove.delegation" : "mesa.op.save.delegation"), tx -> {
            tx.saveList(DelegationKind.KIND, before, after);
            before.stream().filter(one -> after.stream().noneMatch(kept -> kept.id().equals(one.id())))
                    .forEach(gone -> deleteDesignations(tx, gone.id()));
        });
    }

    public Changes saveDesignations(List<Designation> before, List<Designation> after) {
        boolean removes = after.size() < before.size();
        return workspace.write(Operation.of(removes ? "mesa.op.remove.designation" : "mesa.op.save.designation"),
                tx -> tx.saveList(DesignationKind.KIND, before, after));
    }

    /// Notes that the head of the dependencia notified it officially.
    public Changes notified(Designation designation, LocalDate day) {
        Designation after = new Designation(designation.id(), designation.delegation(), designation.role(),
                designation.person(), designation.position(), designation.workingGroup(), day,
                designation.validFrom(), designation.validTo());
        return saveDesignations(List.of(designation), List.of(after));
    }

    /// Makes a person of what was typed and lets her represent a delegation, in one act.
    public Designation designate(UUID delegation, String role, PersonEntry typed) {
        Designation[] made = new Designation[1];
        workspace.write(Operation.of("mesa.op.save.designation"), tx -> {
            UUID person = directory.people().create(tx, typed, directory.today());
            made[0] = draftDesignation(delegation, role, person);
            tx.save(DesignationKind.KIND, made[0]);
        });
        return made[0];
    }

    /// Somebody else takes over from a day on, as one act: the designation of before ends the day before and stays on
    /// record.
    public Designation replace(Designation before, UUID person, LocalDate from) {
        return replace(before, tx -> person, from);
    }

    /// The same with somebody who is not known yet.
    public Designation replace(Designation before, PersonEntry typed, LocalDate from) {
        return replace(before, tx -> directory.people().create(tx, typed, directory.today()), from);
    }

    private Designation replace(Designation before, Function<Tx, UUID> person, LocalDate from) {
        Designation[] made = new Designation[1];
        workspace.write(Operation.of("mesa.op.replaceDesignation"), tx -> {
            made[0] = before.successor(Ids.next(workspace.clock()), person.apply(tx), from);
            tx.save(DesignationKind.KIND, before, before.endedBefore(from));
            tx.save(DesignationKind.KIND, made[0]);
        });
        return made[0];
    }

    void delete(Tx tx, UUID mesa) {
        MesaStore.designations(tx, mesa).forEach(one -> tx.delete(DesignationKind.KIND.ref(one)));
        MesaStore.delegations(tx, mesa).forEach(one -> tx.delete(DelegationKind.KIND.ref(one)));
    }

    private static void deleteDesignations(Tx tx, UUID delegation) {
        tx.list(DesignationKind.KIND, "\"delegation\" = ?", delegation)
                .forEach(one -> tx.delete(DesignationKind.KIND.ref(one)));
    }
}
