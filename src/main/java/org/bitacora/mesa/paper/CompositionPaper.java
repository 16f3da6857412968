package org.bitacora.mesa.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.TableColumn;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;

/// Who belongs to a mesa on a day: every delegation in the order of the act, who represents it and as what, and those
/// that nobody represents yet (C35, C04-C06).
public final class CompositionPaper {

    private CompositionPaper() {
    }

    /// @param entity who holds the technical secretariat, or ""
    /// @param names of people, under their ids
    public static Paper of(Mesa mesa, String entity, List<Delegation> delegations, List<Designation> designations,
            Map<UUID, String> names, LocalDate day) {
        List<Delegation> seats = delegations.stream().filter(one -> one.holdsOn(day)).toList();
        PaperDraft draft = PaperDraft.titled(ActaWords.orEmpty(mesa.name()).isEmpty()
                ? Texts.get("acta.paper.nameless") : mesa.name())
                .subtitle(Texts.get("acta.composition.subtitle", Formats.date(day))).header(entity);
        draft.keyValues(facts(mesa, entity, seats.size()));
        draft.heading(1, Texts.get("acta.composition.members"));
        if (seats.isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noSeats"));
            return draft.paper();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Delegation seat : seats) {
            List<Designation> held = designations.stream().filter(one -> seat.id().equals(one.delegation())
                    && one.holdsOn(day)).sorted(Comparator.comparing(CompositionPaper::rank)
                    .thenComparing(Designation::id, Ids::compare)).toList();
            String number = String.valueOf(seats.indexOf(seat) + 1);
            if (held.isEmpty()) {
                rows.add(List.of(number, ActaWords.orEmpty(seat.name()), Texts.get("acta.composition.vacant")));
            }
            held.forEach(one -> rows.add(row(held.indexOf(one) == 0 ? number : "",
                    held.indexOf(one) == 0 ? ActaWords.orEmpty(seat.name()) : "", one, names)));
        }
        draft.table(List.of(AttendancePart.column("number", 6), AttendancePart.column("delegation", 26),
                AttendancePart.column("name", 23), AttendancePart.column("position", 16),
                AttendancePart.column("role", 15), TableColumn.of(Texts.get("designation.notifiedOn"), 14)), rows);
        return draft.paper();
    }

    private static int rank(Designation one) {
        int at = MesaCatalogues.DESIGNATION_ROLES.codes().indexOf(one.role());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static List<String> row(String number, String seat, Designation one, Map<UUID, String> names) {
        String name = one.person() == null ? "" : names.getOrDefault(one.person(), "");
        return List.of(number, seat, name.isBlank() ? Texts.get("acta.composition.vacant") : name,
                ActaWords.lines(", ", one.position(), one.workingGroup()),
                MesaCatalogues.DESIGNATION_ROLES.label(one.role()), Formats.shortDate(one.notifiedOn()));
    }

    private static List<KeyValue> facts(Mesa mesa, String entity, int seats) {
        List<KeyValue> facts = new ArrayList<>();
        ActaPaper.add(facts, "mesa.type", MesaCatalogues.TYPES.label(mesa.type()));
        ActaPaper.add(facts, "mesa.actType", ActaWords.lines(" ", MesaCatalogues.ACT_TYPES.label(mesa.actType()),
                mesa.actNumber(), mesa.actDate() == null ? "" : Texts.get("acta.composition.of",
                        Formats.date(mesa.actDate()))));
        ActaPaper.add(facts, "mesa.secretariat", entity);
        facts.add(new KeyValue(Texts.get("acta.composition.members"), Texts.count("delegation", seats)));
        return facts;
    }
}
