package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.SessionDossier;

/// The parts of a session's page, in the order in which they happen.
enum Step {

    NOTICE, AGENDA, PRESENCE, DISCUSSION, DECISIONS, COMMITMENTS, ACTA;

    String word() {
        return Texts.get("session.step." + name());
    }

    /// What a place calls it. The section "acta" is the page of the acta itself.
    String section() {
        return this == ACTA ? "closing" : name().toLowerCase(Locale.ROOT);
    }

    /// Whether there is nothing left to do in it.
    boolean isDone(SessionDossier one) {
        return switch (this) {
            case NOTICE -> one.session().noticeDate() != null;
            case AGENDA -> !one.agenda().isEmpty() && one.agenda().stream().allMatch(item -> item.title() != null);
            case PRESENCE -> !one.presences().isEmpty() || !one.headCounts().isEmpty();
            case DISCUSSION, DECISIONS, COMMITMENTS -> isTreated(one.agenda());
            case ACTA -> one.acta().isApproved();
        };
    }

    private static boolean isTreated(List<AgendaItem> agenda) {
        return !agenda.isEmpty() && agenda.stream().allMatch(item -> MesaCodes.TREATED.equals(item.state())
                || MesaCodes.POSTPONED.equals(item.state()));
    }

    /// The one that a page shows when it opens: before the day what is to be prepared, on the day what is said, and
    /// afterwards what is still missing.
    static Step first(SessionState state) {
        if (state.session().date() != null && state.session().date().isAfter(state.today())) {
            return AGENDA.isDone(state.dossier()) || !NOTICE.isDone(state.dossier()) ? NOTICE : AGENDA;
        }
        return state.isRunning() ? DISCUSSION : List.of(values()).stream()
                .filter(step -> !step.isDone(state.dossier())).findFirst().orElse(ACTA);
    }

    /// By the section of a place: "notice", "agenda" …
    static Optional<Step> of(String section) {
        return List.of(values()).stream().filter(step -> step.section().equals(section)).findFirst();
    }
}
