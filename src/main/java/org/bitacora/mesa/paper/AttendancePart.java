package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bitacora.base.Ids;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.TableColumn;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Absence;
import org.bitacora.mesa.model.Accreditation;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaHeadCount;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.SessionDossier;

/// Who was there, whom they represented, whether that made quorum, who was invited and who was missing
/// (C04, C07, C13; domain.md §7.1).
final class AttendancePart {

    private final ActaContents contents;
    private final SessionDossier dossier;
    private final PaperDraft draft;

    private AttendancePart(ActaContents contents, PaperDraft draft) {
        this.contents = contents;
        this.dossier = contents.dossier();
        this.draft = draft;
    }

    static void write(ActaContents contents, PaperDraft draft) {
        AttendancePart part = new AttendancePart(contents, draft);
        draft.heading(1, Texts.get("acta.paper.attendees"));
        if (contents.hasSeats()) {
            part.delegates();
            QuorumPart.write(contents, draft);
            part.guests();
            part.absent();
        } else {
            part.people(part.dossier.presences(), "acta.paper.noAttendees");
            part.headCounts();
        }
    }

    /// By seats, the head before who stands in for her.
    private void delegates() {
        List<Presence> rows = dossier.presences().stream().filter(one -> one.delegation() != null)
                .sorted(Comparator.comparing((Presence one) -> seat(one)).thenComparing(this::byRole)
                        .thenComparing(Presence::arrival, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Presence::id, Ids::compare)).toList();
        if (rows.isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noDelegates"));
            return;
        }
        List<List<String>> table = new ArrayList<>();
        for (Presence one : rows) {
            table.add(List.of(String.valueOf(table.size() + 1), delegation(one), dossier.name(one.person()),
                    ActaWords.orEmpty(one.position()), MesaCatalogues.PRESENCE_ROLES.label(one.role()),
                    Formats.time(one.arrival()), Formats.time(one.departure())));
        }
        draft.table(List.of(column("number", 6), column("delegation", 22), column("name", 21), column("position", 16),
                column("role", 15), column("arrival", 11), column("departure", 9)), table);
    }

    private int seat(Presence one) {
        return dossier.delegation(one.delegation()).map(Delegation::seat).filter(seat -> seat != null)
                .orElse(Integer.MAX_VALUE);
    }

    private int byRole(Presence one) {
        int at = MesaCatalogues.PRESENCE_ROLES.codes().indexOf(one.role());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private String delegation(Presence one) {
        return dossier.delegation(one.delegation()).map(Delegation::shortName).orElse("");
    }

    private void guests() {
        draft.heading(1, Texts.get("acta.paper.guests"));
        people(dossier.guests(), dossier.headCounts().isEmpty() ? "acta.paper.noGuests" : "acta.paper.noNamedGuests");
        headCounts();
    }

    private void people(List<Presence> presences, String none) {
        if (presences.isEmpty()) {
            draft.paragraph(Texts.get(none));
            return;
        }
        List<List<String>> table = new ArrayList<>();
        presences.stream().sorted(Comparator.comparing(Presence::arrival, Comparator.nullsFirst(
                Comparator.naturalOrder())).thenComparing(one -> dossier.name(one.person()))
                .thenComparing(Presence::id, Ids::compare)).forEach(one -> table.add(List.of(
                String.valueOf(table.size() + 1), dossier.name(one.person()), from(one),
                ActaWords.orEmpty(one.position()), Formats.time(one.arrival()), Formats.time(one.departure()))));
        draft.table(List.of(column("number", 6), column("name", 30), column("institution", 26), column("position", 18),
                column("arrival", 11), column("departure", 9)), table);
    }

    /// The institution, or else what sort of participant it is.
    private String from(Presence one) {
        String institution = dossier.name(one.institution());
        return institution.isBlank() ? MesaCatalogues.PARTICIPANT_KINDS.label(one.participantKind()) : institution;
    }

    /// People of whom no names exist stand apart from those in the table (A29).
    private void headCounts() {
        List<String> counts = dossier.headCounts().stream().filter(one -> one.number() != null && one.number() > 0)
                .sorted(Comparator.comparing(AttendancePart::kind))
                .map(one -> Texts.get("acta.paper.counted", one.number(), kind(one))).toList();
        if (!counts.isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.headCounts"), ActaWords.listed(counts) + ".");
        }
    }

    private static String kind(MesaHeadCount count) {
        return MesaCatalogues.PARTICIPANT_KINDS.label(count.participantKind());
    }

    private void absent() {
        draft.heading(1, Texts.get("acta.paper.absent"));
        List<Delegation> seats = dossier.absentSeats();
        if (seats.isEmpty()) {
            draft.paragraph(Texts.get(dossier.seats().isEmpty() ? "acta.paper.noSeats" : "acta.paper.nobodyAbsent"));
            return;
        }
        draft.table(List.of(column("delegation", 50), column("excuse", 50)), seats.stream()
                .map(seat -> List.of(seat.shortName(), excuse(seat))).toList());
    }

    private String excuse(Delegation seat) {
        Optional<Absence> absence = dossier.absences().stream()
                .filter(one -> seat.id().equals(one.delegation())).findFirst();
        boolean excused = absence.map(Absence::excused).orElse(false) == Boolean.TRUE;
        return ActaWords.lines(": ", Texts.get(excused ? "acta.paper.excused" : "acta.paper.unexcused"),
                absence.map(Absence::reason).orElse(null));
    }

    static TableColumn column(String name, int share) {
        return name.equals("number") ? TableColumn.figures(Texts.get("acta.column.number"), share)
                : TableColumn.of(Texts.get("acta.column." + name), share);
    }

    /// Who held a seat without being accredited.
    static List<Presence> pending(SessionDossier dossier) {
        return dossier.presences().stream().filter(Accreditation::claims)
                .filter(one -> !dossier.quorum().isAccredited(one)).toList();
    }
}
