package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A session of a mesa, or a meeting outside one (C14-C17, C20, D16), with its notice (C08).
///
/// @param mesa null for a meeting outside a mesa
/// @param type a code of `session_types.csv`
/// @param title what a meeting outside a mesa is called; sessions of a mesa are named by type and date
/// @param plannedDate the day it was first convened for, when it was moved
/// @param checks codes of `first_session_checks.csv` that somebody ticked (C31)
/// @param noticeDate when it was convened; null until then
public record MesaSession(UUID id, UUID mesa, UUID project, String type, String state, String title, LocalDate date,
        LocalTime startTime, LocalTime endTime, LocalDate plannedDate, String cause, String mode, String place,
        String link, String territory, UUID institution, String objective, LocalDate noticeDate, String noticeChannel,
        String noticeRecipients, String noticeText, String presidedBy, String coPresidedBy, Set<String> checks,
        String notes) {

    public MesaSession {
        checks = checks == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(checks));
    }

    /// One of a day, of which nothing else is known yet.
    ///
    /// @param mesa null for a meeting outside a mesa
    public static MesaSession blank(UUID id, UUID mesa, UUID project, String type, LocalDate date) {
        return new MesaSession(id, mesa, project, type, MesaCodes.PLANNED, null, date, null, null, null, null,
                MesaCodes.IN_PERSON, null, null, null, null, null, null, null, null, null, null, null, Set.of(), null);
    }

    /// The same on another day and at another hour.
    public MesaSession on(LocalDate day, LocalTime hour) {
        return new MesaSession(id, mesa, project, type, state, title, day, hour, endTime, plannedDate, cause, mode,
                place, link, territory, institution, objective, noticeDate, noticeChannel, noticeRecipients, noticeText,
                presidedBy, coPresidedBy, checks, notes);
    }

    public MesaSession inState(String code) {
        return new MesaSession(id, mesa, project, type, code, title, date, startTime, endTime, plannedDate, cause, mode,
                place, link, territory, institution, objective, noticeDate, noticeChannel, noticeRecipients, noticeText,
                presidedBy, coPresidedBy, checks, notes);
    }

    public boolean isHeld() {
        return MesaCodes.HELD.equals(state);
    }

    public boolean isCalledOff() {
        return MesaCodes.CANCELLED.equals(state);
    }

    /// Ordinary by the guideline: the installation is the first ordinary session (C15, C31).
    public boolean isOrdinary() {
        return MesaCodes.ORDINARY.equals(type) || isInstallation();
    }

    public boolean isInstallation() {
        return MesaCodes.INSTALLATION.equals(type);
    }
}
