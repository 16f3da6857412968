package org.bitacora.mesa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.directory.model.JoinedComponents;

/// Everything that is known of a session, read at one moment: what its page shows and its acta tells.
///
/// @param mesa null for a meeting outside a mesa; then there are no delegations either
/// @param agenda in its order
/// @param acta as a draft if nothing of it was written yet
/// @param people which records of people are one
/// @param names of the people and institutions mentioned, under their ids
public record SessionDossier(Mesa mesa, MesaSession session, List<Delegation> delegations,
        List<Designation> designations, List<AgendaItem> agenda, List<Decision> decisions, List<Presence> presences,
        List<Absence> absences, List<MesaHeadCount> headCounts, List<QuorumCheck> checks, Acta acta,
        List<Signer> signers, List<Observation> observations, List<ClarificationNote> notes,
        List<Dispatch> dispatches, Map<UUID, String> names, JoinedComponents people) {

    /// The name of a person or an institution; empty if there is none.
    public String name(UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /// The delegations foreseen on the day of the session.
    public List<Delegation> seats() {
        return delegations.stream().filter(one -> session.date() == null || one.holdsOn(session.date())).toList();
    }

    public Quorum quorum() {
        return new Quorum(mesa, session, delegations, designations, presences, people);
    }

    public Optional<Delegation> delegation(UUID id) {
        return delegations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Decision> decisionsOf(UUID item) {
        return decisions.stream().filter(one -> item.equals(one.item())).toList();
    }

    public List<Presence> presencesOf(UUID delegation) {
        return presences.stream().filter(one -> delegation.equals(one.delegation())).toList();
    }

    public List<Presence> guests() {
        return presences.stream().filter(Presence::isGuest).toList();
    }

    /// The delegations of which nobody came.
    public List<Delegation> absentSeats() {
        var came = quorum().seatsThatCame();
        return seats().stream().filter(seat -> !came.contains(seat.id())).toList();
    }
}
