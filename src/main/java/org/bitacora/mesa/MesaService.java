package org.bitacora.mesa;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Project;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.PeriodicReportKind;
import org.bitacora.mesa.store.MesaStore;

/// Mesas and, through it, who belongs to them, their sessions and actas. Blocks on the workspace's threads: screens
/// call it through `Tasks`.
public final class MesaService {

    private final Workspace workspace;
    private final DirectoryService directory;
    private final MesaRows rows;
    private final CompositionService composition;
    private final SessionService sessions;
    private final ActaService actas;
    private final PracticeService practices;
    private final PeriodicReportService periodicReports;
    private final ComplianceService compliance;
    private final CommitmentService commitments;
    private final MeetingReportService reports;
    private final ActaPaperService papers;

    public MesaService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
        rows = new MesaRows(workspace);
        composition = new CompositionService(workspace, directory);
        sessions = new SessionService(workspace, directory);
        actas = new ActaService(workspace);
        compliance = new ComplianceService(workspace, directory);
        reports = new MeetingReportService(workspace, directory, sessions);
        commitments = new CommitmentService(workspace, directory);
        papers = new ActaPaperService(this, directory, new SessionCommitments(commitments, directory));
        practices = new PracticeService(workspace, directory);
        periodicReports = new PeriodicReportService(this, directory, commitments);
    }

    /// Good practices and the decálogo.
    public PracticeService practices() {
        return practices;
    }

    /// Periodic reports of mesas.
    public PeriodicReportService periodicReports() {
        return periodicReports;
    }

    /// Delegations and who represents them.
    public CompositionService composition() {
        return composition;
    }

    /// Sessions and meetings outside mesas.
    public SessionService sessions() {
        return sessions;
    }

    public ActaService actas() {
        return actas;
    }

    /// How mesas stand in the rules of the guideline.
    public ComplianceService compliance() {
        return compliance;
    }

    /// Who was in a virtual session, from the reports of Teams, Zoom and Meet.
    public MeetingReportService reports() {
        return reports;
    }

    /// What sessions agree and follow up.
    public CommitmentService commitments() {
        return commitments;
    }

    /// Actas as papers.
    public ActaPaperService papers() {
        return papers;
    }

    /// Lists of records that belong to a mesa or a session.
    public MesaRows rows() {
        return rows;
    }

    /// All of them by their names.
    public List<MesaSummary> list() {
        return workspace.read(reading -> reading.list(MesaKind.KIND, "ORDER BY \"name\" COLLATE NOCASE, id").stream()
                .map(mesa -> summary(reading, mesa)).toList());
    }

    public Optional<MesaSummary> summary(UUID id) {
        return workspace.read(reading -> reading.find(MesaKind.KIND, id).map(mesa -> summary(reading, mesa)));
    }

    private MesaSummary summary(Reading reading, Mesa mesa) {
        int seats = (int) MesaStore.delegations(reading, mesa.id()).stream()
                .filter(seat -> seat.holdsOn(directory.today())).count();
        return new MesaSummary(mesa, MesaStore.sessions(reading, mesa.id()), seats);
    }

    public Optional<Mesa> find(UUID id) {
        return workspace.read(reading -> reading.find(MesaKind.KIND, id));
    }

    /// One of a kind and level of which nothing else is known; not saved.
    public Mesa draft(String level, String type) {
        return Mesa.blank(Ids.next(workspace.clock()), onlyProject(), level, type);
    }

    /// A mesa técnica as the guideline of the ministry describes it, with its delegations; not saved.
    public Mesa draft(MesaTemplate template, String name, String territory) {
        return template.mesa(Ids.next(workspace.clock()), onlyProject(), name, territory);
    }

    /// Saves a new mesa with the delegations of the template, in one act.
    public Mesa create(MesaTemplate template, String name, String territory) {
        Mesa mesa = draft(template, name, territory);
        workspace.write(Operation.of("mesa.op.create"), tx -> {
            tx.save(MesaKind.KIND, mesa);
            List<String> names = template.delegations();
            for (int seat = 1; seat <= names.size(); seat++) {
                tx.save(DelegationKind.KIND, new Delegation(Ids.next(workspace.clock()), mesa.id(), seat,
                        names.get(seat - 1), null, null, null, null));
            }
        });
        return mesa;
    }

    public Changes create(Mesa mesa) {
        return workspace.write(Operation.of("mesa.op.create"), tx -> tx.save(MesaKind.KIND, mesa));
    }

    /// Saves what a form changed.
    public Changes save(Mesa before, Mesa after) {
        return workspace.write(Operation.of("mesa.op.save"), tx -> tx.save(MesaKind.KIND, before, after));
    }

    /// Deletes a mesa with all that belongs to it; undo brings it back.
    public Changes delete(UUID mesa) {
        return workspace.write(Operation.of("mesa.op.delete"), tx -> {
            MesaStore.sessions(tx, mesa).forEach(session -> sessions.delete(tx, session.id()));
            composition.delete(tx, mesa);
            SessionService.deleteAll(tx, FocalPointKind.KIND, MesaStore.ofMesa(tx, FocalPointKind.KIND, mesa));
            SessionService.deleteAll(tx, PeriodicReportKind.KIND,
                    MesaStore.ofMesa(tx, PeriodicReportKind.KIND, mesa));
            tx.delete(MesaKind.KIND.ref(mesa));
        });
    }

    private UUID onlyProject() {
        List<Project> projects = directory.projects().list();
        return projects.size() == 1 ? projects.getFirst().id() : null;
    }
}
