package org.bitacora.mesa;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.mesa.model.AbsenceKind;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.ClarificationNoteKind;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.DispatchKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaHeadCountKind;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.ObservationKind;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.QuorumCheckKind;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.SignerKind;
import org.bitacora.mesa.store.MesaStore;
import org.bitacora.record.Kind;

/// Sessions of mesas and meetings outside them and, through it, their agendas and who came (C08-C17, C27). Blocks on
/// the workspace's threads: screens call it through `Tasks`.
public final class SessionService {

    /// What belongs to a session and goes with it.
    private static final List<Kind<?>> PARTS = List.of(AgendaItemKind.KIND, DecisionKind.KIND, PresenceKind.KIND,
            AbsenceKind.KIND, MesaHeadCountKind.KIND, QuorumCheckKind.KIND, ActaKind.KIND, SignerKind.KIND,
            ObservationKind.KIND, ClarificationNoteKind.KIND, DispatchKind.KIND);

    private final Workspace workspace;
    private final DirectoryService directory;
    private final AgendaService agenda;
    private final PresenceService presence;

    SessionService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
        agenda = new AgendaService(workspace);
        presence = new PresenceService(workspace, directory);
    }

    /// The points of agendas.
    public AgendaService agenda() {
        return agenda;
    }

    /// Who comes and goes.
    public PresenceService presence() {
        return presence;
    }

    /// The sessions of a mesa by their dates.
    public List<MesaSession> ofMesa(UUID mesa) {
        return workspace.read(reading -> MesaStore.sessions(reading, mesa));
    }

    /// Meetings outside any mesa, newest first (C17, C20, D16).
    public List<MesaSession> meetings() {
        return workspace.read(MesaStore::meetings);
    }

    public Optional<MesaSession> find(UUID id) {
        return workspace.read(reading -> reading.find(MesaSessionKind.KIND, id));
    }

    /// Everything that is known of a session.
    public Optional<SessionDossier> dossier(UUID id) {
        return workspace.read(reading -> reading.find(MesaSessionKind.KIND, id)
                .map(session -> dossier(reading, session))).map(this::named);
    }

    private static SessionDossier dossier(Reading reading, MesaSession session) {
        UUID id = session.id();
        Mesa mesa = session.mesa() == null ? null : reading.find(MesaKind.KIND, session.mesa()).orElse(null);
        List<Delegation> delegations = mesa == null ? List.of() : MesaStore.delegations(reading, mesa.id());
        List<Designation> designations = mesa == null ? List.of() : MesaStore.designations(reading, mesa.id());
        return new SessionDossier(mesa, session, delegations, designations, MesaStore.agenda(reading, id),
                MesaStore.ofSession(reading, DecisionKind.KIND, id),
                MesaStore.ofSession(reading, PresenceKind.KIND, id),
                MesaStore.ofSession(reading, AbsenceKind.KIND, id),
                MesaStore.ofSession(reading, MesaHeadCountKind.KIND, id),
                MesaStore.ofSession(reading, QuorumCheckKind.KIND, id),
                reading.find(ActaKind.KIND, Acta.idOf(id)).orElseGet(() -> Acta.draft(id)),
                MesaStore.ofSession(reading, SignerKind.KIND, id),
                MesaStore.ofSession(reading, ObservationKind.KIND, id),
                MesaStore.ofSession(reading, ClarificationNoteKind.KIND, id),
                MesaStore.ofSession(reading, DispatchKind.KIND, id), Map.of(), MesaStore.people(reading));
    }

    /// With the names of whom it mentions; read apart, since names come from memory.
    private SessionDossier named(SessionDossier one) {
        Set<UUID> people = new HashSet<>();
        one.designations().forEach(each -> people.add(each.person()));
        one.presences().forEach(each -> people.add(each.person()));
        one.signers().forEach(each -> people.add(each.person()));
        one.observations().forEach(each -> people.add(each.person()));
        people.remove(null);
        Map<UUID, String> names = new HashMap<>(directory.people().names(people));
        names.putAll(directory.institutions().names());
        return new SessionDossier(one.mesa(), one.session(), one.delegations(), one.designations(), one.agenda(),
                one.decisions(), one.presences(), one.absences(), one.headCounts(), one.checks(), one.acta(),
                one.signers(), one.observations(), one.notes(), one.dispatches(), Map.copyOf(names), one.people());
    }

    /// A session of today, planned and in person; not saved.
    ///
    /// @param mesa null for a meeting outside a mesa
    public MesaSession draft(Mesa mesa, String type) {
        return MesaSession.blank(Ids.next(workspace.clock()), mesa == null ? null : mesa.id(),
                mesa == null ? onlyProject() : mesa.project(), type, directory.today());
    }

    private UUID onlyProject() {
        var projects = directory.projects().list();
        return projects.size() == 1 ? projects.getFirst().id() : null;
    }

    /// Saves a new session with the usual agenda of its kind, in which stand the points that the last session left for
    /// later.
    public Changes create(MesaSession session) {
        return workspace.write(Operation.of("mesa.op.createSession"), tx -> {
            tx.save(MesaSessionKind.KIND, session);
            agenda.begin(tx, session);
        });
    }

    /// Saves what a form changed.
    public Changes save(MesaSession before, MesaSession after) {
        return workspace.write(Operation.of("mesa.op.saveSession"), tx -> tx.save(MesaSessionKind.KIND, before, after));
    }

    /// Counts the seats at an hour and keeps the count.
    public QuorumCheck check(UUID session, LocalTime hour) {
        SessionDossier dossier = dossier(session).orElseThrow();
        QuorumCount count = dossier.quorum().at(hour);
        UUID item = Quorum.itemAt(dossier.agenda(), hour).map(AgendaItem::id).orElse(null);
        QuorumCheck check = new QuorumCheck(Ids.next(workspace.clock()), session, item, hour, count.seats(),
                count.present(), count.required(), count.provisional());
        workspace.write(Operation.of("mesa.op.checkQuorum"), tx -> tx.save(QuorumCheckKind.KIND, check));
        return check;
    }

    /// Deletes a session with all that belongs to it; undo brings it back.
    public Changes delete(UUID session) {
        return workspace.write(Operation.of("mesa.op.deleteSession"), tx -> delete(tx, session));
    }

    void delete(Tx tx, UUID session) {
        PARTS.forEach(kind -> deleteAll(tx, kind, session));
        tx.delete(MesaSessionKind.KIND.ref(session));
    }

    private static <R> void deleteAll(Tx tx, Kind<R> kind, UUID session) {
        deleteAll(tx, kind, MesaStore.ofSession(tx, kind, session));
    }

    static <R> void deleteAll(Tx tx, Kind<R> kind, List<R> records) {
        records.forEach(record -> tx.delete(kind.ref(record)));
    }
}
