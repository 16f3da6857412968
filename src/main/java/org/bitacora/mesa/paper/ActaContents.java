package org.bitacora.mesa.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.document.Signatory;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;

/// Everything that an acta tells, gathered from the records of the session and those around it.
///
/// @param entity who holds the technical secretariat, or the host of a meeting; "" if nobody knows
/// @param secretary who signs for the technical secretariat; its texts are "" where nobody knows
/// @param followed what earlier sessions had agreed, as it stood on the day
/// @param agreed what this session agreed
/// @param approvedHere the earlier actas that this session approved, in words
/// @param next the session that follows, or null
/// @param annexes names of the files that belong to the session
/// @param approval how the acta was approved, in words; "" as long as it is not
public record ActaContents(SessionDossier dossier, String entity, Signatory secretary, List<ActaCommitment> followed,
        List<ActaCommitment> agreed, List<String> approvedHere, MesaSession next, List<String> annexes,
        String approval) {

    public ActaContents {
        followed = List.copyOf(followed);
        agreed = List.copyOf(agreed);
        approvedHere = List.copyOf(approvedHere);
        annexes = List.copyOf(annexes);
    }

    /// Of a session around which nothing else is known.
    public static ActaContents of(SessionDossier dossier) {
        return new ActaContents(dossier, "", new Signatory("", "", ""), List.of(), List.of(), List.of(), null,
                List.of(), "");
    }

    MesaSession session() {
        return dossier.session();
    }

    /// Whether it is a session of a mesa, with seats, quorum and a secretariat.
    boolean ofMesa() {
        return dossier.mesa() != null;
    }

    /// Whether people stand for delegations; collaborative networks and encuentros have attendees only.
    boolean hasSeats() {
        return !dossier.seats().isEmpty() || dossier.presences().stream().anyMatch(one -> one.delegation() != null);
    }

    QuorumStory quorum() {
        return new QuorumStory(dossier);
    }

    /// The number under which a point stands on the paper, from 1.
    Optional<Integer> number(UUID item) {
        List<UUID> ids = dossier.agenda().stream().map(AgendaItem::id).toList();
        int at = ids.indexOf(item);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
