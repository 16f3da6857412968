package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bitacora.base.Ids;
import org.bitacora.document.KeyValue;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Signatory;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
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
        usual.add(president(dossier));
        if (session.coPresidedBy() != null) {
            usual.add(new Signatory(session.coPresidedBy(), Texts.get(MINISTRY), Texts.get("acta.paper.coPresides")));
        }
        if (contents.ofMesa()) {
            Signatory one = contents.secretary();
            usual.add(new Signatory(one.name(), one.organisation().isEmpty() ? contents.entity() : one.organisation(),
                    ActaWords.lines(" · ", one.position(), Texts.get("acta.paper.secretariat"))));
        }
        return usual;
    }

    /// With delegation and position, if she is among the attendees.
    private static Signatory president(SessionDossier dossier) {
        String name = ActaWords.orEmpty(dossier.session().presidedBy());
        Optional<Presence> known = dossier.presences().stream()
                .filter(one -> !name.isEmpty() && dossier.name(one.person()).equals(name)).findFirst();
        return new Signatory(name, known.flatMap(one -> dossier.delegation(one.delegation()))
                .map(Delegation::shortName).orElse(""), ActaWords.lines(" · ",
                known.map(Presence::position).orElse(null), Texts.get("acta.paper.presides")));
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
