package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaHeadCount;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCheck;

/// What the rules look at in a session, or in a meeting outside a mesa.
public record SessionFacts(MesaSession session, List<AgendaItem> agenda, List<Decision> decisions,
        List<Presence> presences, List<MesaHeadCount> headCounts, List<QuorumCheck> checks) {

    public SessionFacts {
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        presences = List.copyOf(presences);
        headCounts = List.copyOf(headCounts);
        checks = List.copyOf(checks);
    }

    LocalDate date() {
        return session.date();
    }

    Remedy remedy() {
        return new Remedy.OpenSession(session.id());
    }

    /// A point of this kind that was not left for later.
    private Optional<AgendaItem> point(String type) {
        return agenda.stream().filter(item -> type.equals(item.type()) && !MesaCodes.POSTPONED.equals(item.state()))
                .findFirst();
    }

    boolean treats(String type) {
        return point(type).isPresent();
    }

    /// Whether a point of this kind was decided, and approved.
    boolean approves(String type) {
        return decisionsOf(type).anyMatch(one -> MesaCodes.APPROVED_DECISION.equals(one.outcome()));
    }

    boolean decides(String type) {
        return decisionsOf(type).anyMatch(one -> one.outcome() != null);
    }

    private Stream<Decision> decisionsOf(String type) {
        return point(type).stream().flatMap(item -> decisions.stream().filter(one -> item.id().equals(one.item())));
    }

    /// Whether somebody of the ministry's Oficina de Promoción Social was there, by name or counted.
    boolean withNationalOffice() {
        return presences.stream().anyMatch(one -> MesaCodes.NATIONAL_OFFICE.equals(one.participantKind()))
                || headCounts.stream().anyMatch(one -> MesaCodes.NATIONAL_OFFICE.equals(one.participantKind())
                        && one.number() != null && one.number() > 0);
    }

    /// Whether it is known who was there.
    private boolean isCounted() {
        return !checks.isEmpty() || !presences.isEmpty();
    }

    /// Whether there was quorum at some time; who leaves later does not undo a session that was installed
    /// (domain.md §6.3).
    QuorumOutcome quorum(ComplianceFacts facts) {
        Quorum quorum = new Quorum(facts.mesa(), session, facts.delegations(), facts.designations(), presences,
                facts.people());
        if (!quorum.everybody().applies()) {
            return QuorumOutcome.NOT_ASKED;
        }
        return !isCounted() ? QuorumOutcome.UNKNOWN
                : checks.stream().anyMatch(QuorumCheck::reached) || quorum.wasReached() ? QuorumOutcome.REACHED : QuorumOutcome.NOT_REACHED;
    }

    /// What is known of the quorum of a session.
    enum QuorumOutcome { NOT_ASKED, REACHED, NOT_REACHED, UNKNOWN }
}
