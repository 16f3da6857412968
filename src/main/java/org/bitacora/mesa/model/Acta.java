package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.base.Ids;

/// The acta of a session: its life from draft to signed (domain.md §7.1, C10). One for each session.
///
/// @param year of its number, and `number` consecutive in the mesa and year; the secretariat gives both, also later
/// @param state a code of `acta_states.csv`
/// @param approvedHow a code of `approval_ways.csv`
/// @param approvedIn the session that approved it
/// @param digest SHA-256 in hexadecimal of [#approvedText]
/// @param approvedText what was approved, word for word: what a Word file is compared with
public record Acta(UUID id, UUID session, Integer year, Integer number, String state, String opening, String closing,
        String preparedBy, String reviewedBy, LocalDate reviewSentOn, LocalDate reviewUntil, String approvedHow,
        UUID approvedIn, LocalDate approvedOn, String digest, String approvedText, LocalDate signedOn) {

    public static UUID idOf(UUID session) {
        return Ids.natural("acta", session);
    }

    /// A draft of which nothing is written yet.
    public static Acta draft(UUID session) {
        return new Acta(idOf(session), session, null, null, MesaCodes.DRAFT, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    Acta with(Integer newYear, Integer newNumber, String newState) {
        return new Acta(id, session, newYear, newNumber, newState, opening, closing, preparedBy, reviewedBy,
                reviewSentOn, reviewUntil, approvedHow, approvedIn, approvedOn, digest, approvedText, signedOn);
    }

    public Acta numbered(int newYear, int newNumber) {
        return with(newYear, newNumber, state);
    }

    public Acta inReview(LocalDate on, LocalDate until) {
        return new Acta(id, session, year, number, MesaCodes.IN_REVIEW, opening, closing, preparedBy, reviewedBy, on,
                until, approvedHow, approvedIn, approvedOn, digest, approvedText, signedOn);
    }

    /// Back to the draft.
    public Acta reopened() {
        return with(year, number, MesaCodes.DRAFT);
    }

    public Acta approved(String how, UUID in, LocalDate on, String text, String newDigest) {
        return new Acta(id, session, year, number, MesaCodes.APPROVED, opening, closing, preparedBy, reviewedBy,
                reviewSentOn, reviewUntil, how, in, on, newDigest, text, signedOn);
    }

    public Acta signed(LocalDate on) {
        return new Acta(id, session, year, number, MesaCodes.SIGNED, opening, closing, preparedBy, reviewedBy,
                reviewSentOn, reviewUntil, approvedHow, approvedIn, approvedOn, digest, approvedText, on);
    }

    /// After approval only clarification notes are added.
    public boolean isApproved() {
        return MesaCodes.APPROVED.equals(state) || MesaCodes.SIGNED.equals(state);
    }
}
