package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.document.Line;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Run;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;

/// The orden del día and, under the same numbers, what was discussed and decided (domain.md §7.1).
final class AgendaPart {

    private final ActaContents contents;
    private final SessionDossier dossier;
    private final PaperDraft draft;
    private final QuorumStory quorum;

    private AgendaPart(ActaContents contents, PaperDraft draft) {
        this.contents = contents;
        this.dossier = contents.dossier();
        this.draft = draft;
        quorum = contents.quorum();
    }

    static void write(ActaContents contents, PaperDraft draft) {
        AgendaPart part = new AgendaPart(contents, draft);
        part.agenda();
        part.development();
        if (contents.session().isInstallation()) {
            part.firstSession();
        }
    }

    private void agenda() {
        draft.heading(1, Texts.get("acta.paper.agenda"));
        List<AgendaItem> agenda = dossier.agenda();
        if (agenda.isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noAgenda"));
        } else {
            draft.numbered(agenda.stream().map(AgendaPart::listed).toList());
        }
    }

    private static String listed(AgendaItem item) {
        return item.carriedFrom() == null ? title(item) : Texts.get("acta.paper.carried", title(item));
    }

    static String title(AgendaItem item) {
        return item.title() == null ? Texts.get("acta.paper.untitled") : item.title();
    }

    private void development() {
        draft.heading(1, Texts.get("acta.paper.development"));
        draft.text(dossier.acta().opening());
        List<AgendaItem> agenda = dossier.agenda();
        if (agenda.isEmpty() && dossier.acta().opening() == null && dossier.acta().closing() == null) {
            draft.paragraph(Texts.get("acta.paper.noDevelopment"));
        }
        for (int at = 0; at < agenda.size(); at++) {
            draft.heading(2, at + 1 + ". " + title(agenda.get(at)));
            item(agenda.get(at));
        }
        List<UUID> known = agenda.stream().map(AgendaItem::id).toList();
        List<Decision> others = dossier.decisions().stream().filter(one -> !known.contains(one.item())).toList();
        if (!others.isEmpty()) {
            draft.heading(2, Texts.get("acta.paper.otherDecisions"));
            decisions(others);
        }
        draft.text(dossier.acta().closing());
    }

    private void item(AgendaItem item) {
        List<String> told = told(item);
        List<Decision> decisions = dossier.decisionsOf(item.id());
        if (item.presenter() != null) {
            draft.paragraph(Texts.get("acta.paper.presenter"), item.presenter());
        }
        told.forEach(draft::paragraph);
        draft.text(item.discussion());
        if (MesaCodes.FOLLOW_UP_POINT.equals(item.type())) {
            CommitmentsPart.followed(contents, draft);
        } else if (told.isEmpty() && item.discussion() == null && decisions.isEmpty()) {
            draft.paragraph(Texts.get(MesaCodes.POSTPONED.equals(item.state()) ? "acta.paper.postponed"
                    : "acta.paper.nothing"));
        }
        decisions(decisions);
    }

    /// What the records tell by themselves of a point.
    private List<String> told(AgendaItem item) {
        return switch (ActaWords.orEmpty(item.type())) {
            case MesaCodes.QUORUM_POINT -> contents.ofMesa() && quorum.applies()
                    ? List.of(QuorumPart.opening(quorum)) : List.of();
            case MesaCodes.PREVIOUS_ACTA_POINT -> contents.approvedHere();
            case MesaCodes.CLOSING_POINT -> List.of(Texts.get(contents.agreed().isEmpty()
                    ? "acta.paper.noCommitments" : "acta.paper.seeCommitments"));
            default -> List.of();
        };
    }

    private void decisions(List<Decision> decisions) {
        for (int at = 0; at < decisions.size(); at++) {
            Decision one = decisions.get(at);
            String label = decisions.size() == 1 ? Texts.get("acta.paper.decision")
                    : Texts.get("acta.paper.decisions", at + 1);
            draft.paragraph(new Line(List.of(Run.bold(label + ": "), Run.plain(sentence(one)))));
            if (one.dissent() != null) {
                draft.paragraph(Texts.get("acta.paper.dissent"), one.dissent());
            }
        }
    }

    private String sentence(Decision one) {
        String outcome = one.outcome() == null ? "" : MesaCatalogues.OUTCOMES.label(one.outcome()) + ".";
        return ActaWords.lines(" ", ended(one.text()), outcome, votes(one),
                quorum.covers(one) ? "" : Texts.get("acta.paper.without"));
    }

    private static String ended(String text) {
        String words = text == null ? Texts.get("acta.paper.unwritten") : text.strip();
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }

    private static String votes(Decision one) {
        List<String> votes = new ArrayList<>();
        vote("acta.paper.inFavor", one.inFavor(), votes);
        vote("acta.paper.against", one.against(), votes);
        vote("acta.paper.blank", one.blank(), votes);
        return votes.isEmpty() ? "" : Texts.get("acta.paper.votes", ActaWords.listed(votes));
    }

    private static void vote(String key, Integer number, List<String> into) {
        if (number != null) {
            into.add(Texts.get(key, number));
        }
    }

    /// What the guideline asks of the first session (C31).
    private void firstSession() {
        MesaSession session = contents.session();
        draft.heading(2, Texts.get("acta.paper.firstSession"));
        draft.bullets(MesaCatalogues.FIRST_SESSION_CHECKS.codes().stream()
                .map(code -> Texts.get(session.checks().contains(code) ? "acta.paper.done" : "acta.paper.notDone",
                        MesaCatalogues.FIRST_SESSION_CHECKS.label(code))).toList());
    }
}
