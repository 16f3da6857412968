package org.bitacora.mesa.paper;

import java.util.List;
import java.util.Optional;
import org.bitacora.document.PaperDraft;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.SessionDossier;

/// The quorum in sentences: how many were foreseen, needed and there, every check that was kept, and from which point
/// it was lacking (C13, C14, G6).
final class QuorumPart {

    private QuorumPart() {
    }

    static void write(ActaContents contents, PaperDraft draft) {
        SessionDossier dossier = contents.dossier();
        draft.heading(2, Texts.get("acta.paper.quorum"));
        if (!contents.quorum().applies()) {
            draft.paragraph(none(dossier));
        } else {
            draft.paragraph(opening(contents.quorum()));
            checks(contents, draft);
            lost(contents).ifPresent(draft::paragraph);
        }
        List<String> pending = AttendancePart.pending(dossier).stream().map(one -> Texts.get("acta.paper.holder",
                dossier.name(one.person()), dossier.delegation(one.delegation()).map(Delegation::shortName)
                        .orElse(""))).distinct().toList();
        if (!pending.isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.pending"), ActaWords.listed(pending) + ".");
        }
    }

    /// How many delegations were there, and why nobody counts them against a rule.
    private static String none(SessionDossier dossier) {
        MesaSession session = dossier.session();
        int seats = dossier.seats().size();
        if (seats == 0) {
            return Texts.get("acta.paper.noSeats");
        }
        return Texts.get(session.isOrdinary() ? "acta.paper.noRule" : "acta.paper.noQuorumAsked",
                dossier.quorum().everybody().provisional(), seats);
    }

    /// "A las 14:07 había 7 delegaciones presentes de 12 previstas; se necesitan 7: hay quórum."
    static String opening(QuorumStory story) {
        QuorumStory.Opening opening = story.opening();
        QuorumCount count = opening.count();
        String counted = Texts.get("acta.paper.counts", count.seats(), count.required(), count.present());
        return ActaWords.lines(" ", opening.time() == null ? Texts.get("acta.paper.seats", counted)
                : Texts.get("acta.paper.seatsAt", Formats.time(opening.time()), counted), result(count.reached()));
    }

    private static String result(boolean reached) {
        return Texts.get(reached ? "acta.paper.reached" : "acta.paper.notReached");
    }

    private static void checks(ActaContents contents, PaperDraft draft) {
        List<QuorumCheck> checks = contents.quorum().checks();
        if (checks.size() > 1) {
            draft.paragraph(Texts.get("acta.paper.checks"));
            draft.bullets(checks.stream().map(check -> check(contents, check)).toList());
        } else if (!checks.isEmpty() && !checks.getFirst().reached()) {
            contents.quorum().reachedAt().ifPresent(hour -> draft.paragraph(
                    Texts.get("acta.paper.reachedLater", Formats.time(hour))));
        }
    }

    private static String check(ActaContents contents, QuorumCheck check) {
        String where = contents.number(check.item()).map(point -> Texts.get("acta.paper.inPoint", point)).orElse("");
        return ActaWords.lines(" ", Texts.get("acta.paper.check", ActaWords.time(check.checkedAt()),
                check.present() == null ? 0 : check.present(), check.seats() == null ? 0 : check.seats()),
                where, result(check.reached()));
    }

    private static Optional<String> lost(ActaContents contents) {
        return contents.quorum().lostAt().map(hour -> contents.quorum().lostFrom()
                .flatMap(item -> contents.number(item.id()))
                .map(point -> Texts.get("acta.paper.lostFrom", point, Formats.time(hour)))
                .orElseGet(() -> Texts.get("acta.paper.lostAt", Formats.time(hour))));
    }
}
