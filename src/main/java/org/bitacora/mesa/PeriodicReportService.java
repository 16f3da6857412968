package org.bitacora.mesa;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.DirectoryService;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.PeriodFacts;
import org.bitacora.mesa.model.PeriodicReport;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.SeatState;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.paper.QuorumStory;

/// Periodic reports of a mesa and the facts they begin with (C26). Blocks on the workspace's threads: screens call it
/// through `Tasks`.
public final class PeriodicReportService {

    private final MesaService mesas;
    private final DirectoryService directory;
    private final CommitmentService commitments;

    PeriodicReportService(MesaService mesas, DirectoryService directory, CommitmentService commitments) {
        this.mesas = mesas;
        this.directory = directory;
        this.commitments = commitments;
    }

    /// A report of the quarter in which today lies; its blocks are empty, not saved.
    public PeriodicReport draft(UUID mesa) {
        LocalDate today = directory.today();
        LocalDate from = YearMonth.of(today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2).atDay(1);
        return new PeriodicReport(directory.newId(), mesa, from, from.plusMonths(3).minusDays(1), null, null, null,
                null, null);
    }

    /// What the records tell of the period, both days included.
    public PeriodFacts facts(UUID mesa, LocalDate from, LocalDate to) {
        List<SessionDossier> held = mesas.sessions().ofMesa(mesa).stream()
                .filter(one -> one.isHeld() && isWithin(one.date(), from, to)).map(MesaSession::id)
                .flatMap(id -> mesas.sessions().dossier(id).stream()).toList();
        List<Standing> all = commitments.list().stream().filter(one -> isOf(mesa, one.commitment())).toList();
        List<Standing> open = all.stream().filter(one -> agreedBy(one, to) && one.commitment().wasOpenOn(to.plusDays(1)))
                .toList();
        return new PeriodFacts(from, to, held.size(),
                (int) held.stream().filter(one -> one.session().isOrdinary()).count(),
                (int) held.stream().filter(PeriodicReportService::hadQuorum).count(), decisions(held),
                texts(all.stream().filter(one -> one.commitment().isFulfilled()
                        && isWithin(one.commitment().closedOn(), from, to)).toList()),
                texts(open), texts(open.stream().filter(one -> one.commitment().dueDate() != null
                        && one.commitment().dueDate().isBefore(end(to))).toList()), practices(held), vacant(mesa, to));
    }

    /// Whether a day is past is asked today while the period still runs.
    private LocalDate end(LocalDate to) {
        return to.isAfter(directory.today()) ? directory.today() : to;
    }

    private Set<UUID> same(UUID mesa) {
        return Set.copyOf(directory.joins().components(MesaKind.KIND.name()).members(mesa));
    }

    private boolean isOf(UUID mesa, Commitment one) {
        return one.mesa() != null && same(mesa).contains(one.mesa());
    }

    private static boolean agreedBy(Standing one, LocalDate to) {
        return one.commitment().agreedOn() == null || !one.commitment().agreedOn().isAfter(to);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean hadQuorum(SessionDossier one) {
        QuorumStory story = new QuorumStory(one);
        return story.applies() && story.wasReached();
    }

    private static List<String> decisions(List<SessionDossier> held) {
        return held.stream().flatMap(one -> one.decisions().stream())
                .filter(one -> one.text() != null && MesaCodes.APPROVED_DECISION.equals(one.outcome()))
                .map(one -> one.text()).toList();
    }

    private static List<String> texts(List<Standing> standings) {
        return standings.stream().map(one -> one.commitment().text()).filter(text -> text != null).toList();
    }

    private List<String> practices(List<SessionDossier> held) {
        Set<UUID> sessions = new HashSet<>();
        held.forEach(one -> sessions.add(one.session().id()));
        return mesas.practices().list().stream().map(PracticeService.Told::practice)
                .filter(one -> sessions.contains(one.session()) && one.title() != null).map(Practice::title)
                .toList();
    }

    private List<String> vacant(UUID mesa, LocalDate to) {
        LocalDate day = end(to);
        List<Designation> designations = mesas.composition().designations(mesa);
        List<String> vacant = new ArrayList<>();
        for (Delegation seat : mesas.composition().delegations(mesa)) {
            if (seat.holdsOn(day) && SeatState.of(seat, designations, day).isVacant()) {
                vacant.add(seat.shortName());
            }
        }
        return vacant;
    }
}
