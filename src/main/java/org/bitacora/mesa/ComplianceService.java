package org.bitacora.mesa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.CalendarService;
import org.bitacora.directory.DirectoryService;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaHeadCountKind;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.model.QuorumCheckKind;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.ComplianceFacts;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.mesa.model.compliance.SessionFacts;
import org.bitacora.mesa.store.MesaStore;

/// How mesas stand in the rules of the guideline (seed 002; domain.md §6.2). Blocks on the workspace's threads: screens
/// call it through `Tasks`.
public final class ComplianceService {

    private final Workspace workspace;
    private final DirectoryService directory;

    ComplianceService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /// The board of a mesa and year as it stands today.
    public Optional<ComplianceBoard> board(UUID mesa, int year) {
        LocalDate today = directory.today();
        return workspace.read(reading -> reading.find(MesaKind.KIND, mesa).map(one -> board(reading, one,
                meetings(reading), year, today)));
    }

    /// The boards of all mesas of a project, by the names of the mesas.
    ///
    /// @param project null for those of all
    public List<ComplianceBoard> boards(UUID project, int year, LocalDate today) {
        return workspace.read(reading -> boards(reading, project, year, today));
    }

    /// The same within a transaction.
    public static List<ComplianceBoard> boards(Reading reading, UUID project, int year, LocalDate today) {
        List<SessionFacts> meetings = meetings(reading);
        return reading.list(MesaKind.KIND, "(? IS NULL OR \"project\" = ?) ORDER BY \"name\" COLLATE NOCASE, id",
                project, project).stream().map(mesa -> board(reading, mesa, meetings, year, today)).toList();
    }

    private static ComplianceBoard board(Reading reading, Mesa mesa, List<SessionFacts> meetings, int year,
            LocalDate today) {
        return ComplianceBoard.of(facts(reading, mesa, meetings), year, today, CalendarService.calendar(reading));
    }

    private static ComplianceFacts facts(Reading reading, Mesa mesa, List<SessionFacts> meetings) {
        UUID id = mesa.id();
        return new ComplianceFacts(mesa, MesaStore.delegations(reading, id), MesaStore.designations(reading, id),
                MesaStore.ofMesa(reading, FocalPointKind.KIND, id),
                MesaStore.sessions(reading, id).stream().map(one -> facts(reading, one)).toList(), meetings,
                MesaStore.people(reading));
    }

    private static List<SessionFacts> meetings(Reading reading) {
        return MesaStore.meetings(reading).stream().map(one -> facts(reading, one)).toList();
    }

    private static SessionFacts facts(Reading reading, MesaSession session) {
        UUID id = session.id();
        return new SessionFacts(session, MesaStore.agenda(reading, id),
                MesaStore.ofSession(reading, DecisionKind.KIND, id),
                MesaStore.ofSession(reading, PresenceKind.KIND, id),
                MesaStore.ofSession(reading, MesaHeadCountKind.KIND, id),
                MesaStore.ofSession(reading, QuorumCheckKind.KIND, id));
    }

    /// Whether a session was, or still can be, convened in time; of a meeting outside a mesa nothing is asked.
    public NoticeRule notice(MesaSession session) {
        return workspace.read(reading -> NoticeRule.of(session.mesa() == null ? null
                : reading.find(MesaKind.KIND, session.mesa()).orElse(null), session, CalendarService.calendar(reading)));
    }
}
