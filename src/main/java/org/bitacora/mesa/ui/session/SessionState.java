package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.commitment.model.Standing;
import org.bitacora.mesa.model.Accreditation;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.SessionHour;
import org.bitacora.mesa.model.compliance.NoticeRule;

/// What the page shows, read at one moment.
///
/// @param others all sessions of the mesa by their dates, this one among them
/// @param practices noted in it
/// @param sources the days of the sessions from which points were carried over, by those points
/// @param differing points of the agenda on whose discussion two people wrote differently, undecided
/// @param followed what earlier sessions of the mesa agreed and stood open on the day
/// @param agreed what this session agreed
/// @param read when it was read, by the clock of the computer
record SessionState(SessionDossier dossier, List<MesaSession> others, List<Practice> practices, NoticeRule notice,
        Map<UUID, LocalDate> sources, Set<UUID> differing, List<Standing> followed, List<Standing> agreed,
        LocalDateTime read) {

    MesaSession session() {
        return dossier.session();
    }

    UUID id() {
        return dossier.session().id();
    }

    /// The same, some time later.
    SessionState at(LocalDateTime now) {
        return new SessionState(dossier, others, practices, notice, sources, differing, followed, agreed,
                now);
    }

    LocalDate today() {
        return read.toLocalDate();
    }

    /// The hour at which the quorum is looked at.
    LocalTime hour() {
        return SessionHour.of(session(), dossier.presences(), dossier.quorum(), read);
    }

    /// The hour to propose for whatever is noted now.
    LocalTime proposedHour() {
        return SessionHour.proposed(session(), read);
    }

    QuorumCount count() {
        return dossier.quorum().at(hour());
    }

    boolean isRunning() {
        return SessionHour.isRunning(session(), read);
    }

    /// Whether somebody may vote in it for a seat.
    boolean hasSeats() {
        return dossier.mesa() != null;
    }

    List<Standing> agreedIn(UUID item) {
        return agreed.stream().filter(one -> item.equals(one.commitment().item())).toList();
    }

    /// Stays for a seat that would count once their designation is notified.
    List<Presence> unaccredited() {
        Quorum quorum = dossier.quorum();
        Set<UUID> seats = quorum.seatsThatCame();
        return dossier.presences().stream().filter(one -> one.delegation() != null
                && seats.contains(one.delegation()) && Accreditation.claims(one)
                && !quorum.isAccredited(one)).toList();
    }
}
