package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bitacora.document.Block;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Signatory;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;

/// The notice of a session (convocatoria, C08, C27): to whom, which session, when, where, with which agenda; as a paper
/// and as the words of a message.
public final class NoticePaper {

    private NoticePaper() {
    }

    /// @param contents of the session; nothing of what happened in it is told
    public static Paper of(ActaContents contents) {
        SessionDossier dossier = contents.dossier();
        MesaSession session = dossier.session();
        PaperDraft draft = PaperDraft.titled(Texts.get("acta.notice.title")).subtitle(ActaWords.lines(" · ",
                ActaWords.group(dossier), ActaWords.character(session))).header(contents.entity());
        if (session.noticeDate() != null) {
            draft.paragraph(Formats.startingDate(session.noticeDate()));
        }
        if (session.noticeRecipients() != null) {
            draft.paragraph(Texts.get("acta.notice.to"), session.noticeRecipients());
        }
        draft.paragraph(contents.ofMesa() && session.type() != null
                ? Texts.get("acta.notice.convenes", ActaWords.character(session).toLowerCase(Texts.LOCALE))
                : Texts.get("acta.notice.invites"));
        draft.keyValues(facts(session));
        draft.text(session.noticeText());
        draft.heading(1, Texts.get("acta.paper.agenda"));
        if (dossier.agenda().isEmpty()) {
            draft.paragraph(Texts.get("acta.notice.noAgenda"));
        } else {
            draft.numbered(dossier.agenda().stream().map(AgendaPart::title).toList());
        }
        draft.paragraph(Texts.get("acta.notice.confirm"));
        if (contents.ofMesa()) {
            Signatory secretary = contents.secretary();
            draft.paragraph(ActaWords.lines("\n", secretary.name(), secretary.position(),
                    Texts.get("acta.paper.secretariat"), contents.entity()));
        }
        return draft.paper();
    }

    private static List<KeyValue> facts(MesaSession session) {
        List<KeyValue> facts = new ArrayList<>();
        facts.add(new KeyValue(Texts.get("acta.paper.date"), ActaWords.date(session.date())));
        String end = session.endTime() == null ? "" : Texts.get("acta.notice.until", Formats.time(session.endTime()));
        // What is not known yet is no news for whoever is convened.
        if (session.startTime() != null) {
            facts.add(new KeyValue(Texts.get("acta.notice.time"), ActaWords.lines(" ",
                    ActaWords.time(session.startTime()), end)));
        }
        String place = ActaWords.place(session);
        if (!place.equals(Texts.get("acta.paper.unwritten"))) {
            facts.add(new KeyValue(Texts.get("acta.paper.place"), place));
        }
        ActaPaper.add(facts, "acta.paper.objective", session.objective());
        return facts;
    }

    /// "Convocatoria: sesión ordinaria, viernes 20 de marzo de 2026".
    public static String subject(SessionDossier dossier) {
        MesaSession session = dossier.session();
        return Texts.get("acta.notice.subject", ActaWords.lines(", ", ActaWords.group(dossier),
                ActaWords.character(session).toLowerCase(Texts.LOCALE),
                session.date() == null ? "" : Formats.longDate(session.date())));
    }

    /// The notice as the text of a message.
    public static String message(ActaContents contents) {
        List<String> lines = new ArrayList<>();
        of(contents).blocks().forEach(block -> lines.addAll(lines(block)));
        return String.join("\n", lines).strip();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.KeyValues facts -> facts.entries().stream()
                    .map(one -> one.label() + ": " + one.value().replace("\n", ", ")).toList();
            case Block.Numbered list -> IntStream.range(0, list.items().size())
                    .mapToObj(at -> at + 1 + ". " + list.items().get(at).text()).toList();
            case Block.Heading heading -> List.of("", heading.text());
            case Block.Paragraph paragraph -> List.of("", paragraph.line().text());
            default -> List.of();
        };
    }
}
