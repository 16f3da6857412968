package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bitacora.base.Ids;
import org.bitacora.document.KeyValue;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Signatory;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.Signer;

/// What stands after the commitments: next session, signatures, annexes, who wrote it (domain.md §7.1).
final class ClosingPart {

    private static final String MINISTRY = "acta.paper.ministry";

    private ClosingPart() {
    }

    static void write(ActaContents contents, PaperDraft draft) {
        draft.heading(1, Texts.get("acta.paper.next"));
        draft.paragraph(next(contents.next()));
        draft.heading(1, Texts.get("acta.paper.signatures"));
        draft.signatures(signatories(contents));
        draft.heading(1, Texts.get("acta.paper.annexes"));
        if (contents.annexes().isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noAnnexes"));
        } else {
            draft.bullets(contents.annexes());
        }
        written(contents.dossier().acta(), draft);
    }

    private static String next(MesaSession next) {
        if (next == null) {
            return Texts.get("acta.paper.noNext");
        }
        String hour = next.startTime() == null ? "" : Texts.get("acta.paper.atHour", ActaWords.time(next.startTime()));
        String place = next.place() == null && next.link() == null ? "" : ActaWords.place(next).replace("\n", ", ");
        return ActaWords.lines(", ", ActaWords.character(next), ActaWords.date(next.date()).toLowerCase(Texts.LOCALE),
                hour, place) + ".";
    }

    /// As they were chosen; else who presided, who co-presided and the technical secretariat.
    private static List<Signatory> signatories(ActaContents contents) {
        SessionDossier dossier = contents.dossier();
        if (!dossier.signers().isEmpty()) {
            return dossier.signers().stream().sorted(Comparator.comparing(Signer::number,
                    Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Signer::id, Ids::compare))
                    .map(one -> signatory(dossier, one)).toList();
        }
        MesaSession session = dossier.session();
        List<Signatory> usual = new ArrayList<>();
        usual.add(new Signatory(session.presidedBy(), "", Texts.get("acta.paper.presides")));
        if (session.coPresidedBy() != null) {
            usual.add(new Signatory(session.coPresidedBy(), Texts.get(MINISTRY), Texts.get("acta.paper.coPresides")));
        }
        if (contents.ofMesa()) {
            usual.add(new Signatory(contents.secretary(), contents.entity(), Texts.get("acta.paper.secretariat")));
        }
        return usual;
    }

    private static Signatory signatory(SessionDossier dossier, Signer one) {
        String capacity = one.capacity() == null ? "" : MesaCatalogues.SIGNING_CAPACITIES.label(one.capacity());
        return new Signatory(dossier.name(one.person()), dossier.name(one.institution()),
                ActaWords.lines(" · ", one.position(), capacity));
    }

    private static void written(Acta acta, PaperDraft draft) {
        List<KeyValue> entries = new ArrayList<>();
        ActaPaper.add(entries, "acta.paper.preparedBy", acta.preparedBy());
        ActaPaper.add(entries, "acta.paper.reviewedBy", acta.reviewedBy());
        if (!entries.isEmpty()) {
            draft.keyValues(entries);
        }
    }
}
