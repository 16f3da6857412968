package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ClarificationNote;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.fx.Formats;

/// The acta of a session on paper, in the order of domain.md §7.1 (C10, C27). What is approved is its body: the number
/// may be given later, and clarification notes are added after it.
public final class ActaPaper {

    private ActaPaper() {
    }

    /// The acta as it reads now; once approved, its body as it was approved, with the notes that were added.
    public static Paper of(ActaContents contents) {
        Acta acta = contents.dossier().acta();
        return acta.isApproved() && ActaScript.isScript(acta.approvedText())
                ? whole(contents, ActaScript.read(acta.approvedText())) : whole(contents, body(contents));
    }

    /// What the records tell now, without number and notes: what an approval approves.
    public static Paper body(ActaContents contents) {
        PaperDraft draft = PaperDraft.titled(ActaWords.group(contents.dossier()))
                .subtitle(ActaWords.character(contents.session())).header(contents.entity());
        draft.keyValues(heading(contents.session()));
        if (!contents.quorum().wasReached()) {
            draft.notice(Texts.get("acta.paper.noQuorum"));
        }
        AttendancePart.write(contents, draft);
        AgendaPart.write(contents, draft);
        CommitmentsPart.write(contents, draft);
        ClosingPart.write(contents, draft);
        return draft.paper();
    }

    private static List<KeyValue> heading(MesaSession session) {
        List<KeyValue> entries = new ArrayList<>();
        entries.add(new KeyValue(Texts.get("acta.paper.date"), ActaWords.date(session.date())));
        entries.add(new KeyValue(Texts.get("acta.paper.start"), ActaWords.time(session.startTime())));
        entries.add(new KeyValue(Texts.get("acta.paper.end"), ActaWords.time(session.endTime())));
        entries.add(new KeyValue(Texts.get("acta.paper.place"), ActaWords.place(session)));
        add(entries, "acta.paper.presided", ActaWords.lines("\n", session.presidedBy(),
                session.coPresidedBy() == null ? null : Texts.get("acta.paper.coPresided", session.coPresidedBy())));
        add(entries, "acta.paper.objective", session.objective());
        return entries;
    }

    static void add(List<KeyValue> entries, String key, String value) {
        if (value != null && !value.isBlank()) {
            entries.add(new KeyValue(Texts.get(key), value));
        }
    }

    private static Paper whole(ActaContents contents, Paper body) {
        Acta acta = contents.dossier().acta();
        PaperDraft draft = PaperDraft.titled(body.title()).subtitle(body.subtitle()).header(body.header())
                .on(body.layout()).footer(ActaWords.lines(" · ", ActaWords.number(acta), contents.approval()));
        draft.heading(1, ActaWords.number(acta));
        body.blocks().forEach(draft::add);
        notes(contents.dossier().notes(), draft);
        return draft.paper();
    }

    private static void notes(List<ClarificationNote> notes, PaperDraft draft) {
        if (notes.isEmpty()) {
            return;
        }
        draft.heading(1, Texts.get("acta.paper.notes"));
        notes.forEach(note -> draft.paragraph(ActaWords.lines(", ", note.notedOn() == null ? null
                : Formats.date(note.notedOn()), note.author()), ActaWords.orEmpty(note.text())));
    }
}
