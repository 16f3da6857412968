package org.bitacora.mesa.ui.acta;

import java.util.List;
import java.util.UUID;
import org.bitacora.document.Paper;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ActaPaperService;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.paper.ActaComparison;
import org.bitacora.mesa.paper.ActaContents;
import org.bitacora.mesa.paper.ActaPaper;
import org.bitacora.mesa.paper.ActaWords;
import org.bitacora.mesa.paper.DraftingHint;
import org.bitacora.mesa.paper.DraftingHints;
import org.bitacora.mesa.ui.MesaDesk;

/// An acta and all that its page shows, read at one moment.
///
/// @param late what was changed after the approval
/// @param others the actas of the other sessions of the mesa
/// @param nextNumber the number that would follow
/// @param sessions those that may have approved it: later ones of the mesa
/// @param institutions those of the directory, to sign for
record ActaSight(ActaContents contents, Paper paper, List<DifferencePart> late, List<DraftingHint> hints,
        List<ActaRules.Other> others, int nextNumber, List<MesaSession> sessions,
        List<Choice> institutions) {

    static ActaSight of(MesaDesk desk, UUID session) {
        MesaService mesas = desk.mesas();
        ActaPaperService papers = mesas.papers();
        ActaContents contents = papers.contents(session);
        UUID mesa = contents.dossier().session().mesa();
        List<MesaSession> all = mesa == null ? List.of() : mesas.sessions().ofMesa(mesa);
        List<ActaRules.Other> others = all.stream().filter(one -> !one.id().equals(session))
                .map(one -> new ActaRules.Other(mesas.actas().of(one.id()), Formats.date(one.date()))).toList();
        return new ActaSight(contents, ActaPaper.of(contents), ActaComparison.late(contents),
                contents.dossier().acta().isApproved() ? List.of() : DraftingHints.of(contents.dossier()), others,
                mesas.actas().nextNumber(session), later(contents.dossier().session(), all),
                desk.directory().institutions().list().stream().filter(one -> one.name() != null)
                        .map(one -> new Choice(one.id().toString(), one.name())).toList());
    }

    private static List<MesaSession> later(MesaSession session, List<MesaSession> all) {
        return all.stream().filter(one -> one.date() != null && (session.date() == null
                || one.date().isAfter(session.date()))).toList();
    }

    SessionDossier dossier() {
        return contents.dossier();
    }

    Acta acta() {
        return contents.dossier().acta();
    }

    String title() {
        return ActaWords.bareNumber(acta());
    }

    /// Who may sign, observe or stand for a delegation: everybody the session mentions.
    List<Choice> people() {
        return dossier().names().entrySet().stream().filter(entry -> dossier().presences().stream()
                .anyMatch(one -> entry.getKey().equals(one.person())) || dossier().designations().stream()
                .anyMatch(one -> entry.getKey().equals(one.person())) || dossier().signers().stream()
                .anyMatch(one -> entry.getKey().equals(one.person())))
                .map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                .sorted((one, other) -> one.label().compareTo(other.label())).toList();
    }

    List<Choice> delegations() {
        return dossier().seats().stream().map(one -> new Choice(one.id().toString(), one.shortName())).toList();
    }

    List<Choice> items() {
        List<AgendaItem> agenda = dossier().agenda();
        return agenda.stream().map(one -> new Choice(one.id().toString(), Texts.get("acta.ui.point",
                agenda.indexOf(one) + 1, one.title() == null ? "" : one.title()))).toList();
    }
}
