package org.bitacora.mesa.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The agenda that a session begins with (domain.md §7.1: verification of quorum, approval of the agenda, previous
/// acta, follow-up of commitments, themes, proposals, closing), and how points are moved in it.
public final class UsualAgenda {

    private static final List<String> OPENING = List.of(MesaCodes.QUORUM_POINT, MesaCodes.AGENDA_POINT,
            MesaCodes.PREVIOUS_ACTA_POINT, MesaCodes.FOLLOW_UP_POINT);
    /// The first session has no earlier acta; it hears the guideline and decides plan and schedule (C15, C31).
    private static final List<String> INSTALLING = List.of(MesaCodes.QUORUM_POINT, MesaCodes.AGENDA_POINT,
            MesaCodes.GUIDELINES_POINT, MesaCodes.PLAN_POINT);
    private static final List<String> ENDING = List.of(MesaCodes.PROPOSALS_POINT, MesaCodes.CLOSING_POINT);
    private static final Set<String> LAST = Set.copyOf(ENDING);

    private UsualAgenda() {
    }

    /// @param postponed points of earlier sessions, which stand among the themes and say where they come from
    public static List<AgendaItem> of(MesaSession session, List<AgendaItem> postponed, Supplier<UUID> ids) {
        List<AgendaItem> agenda = new ArrayList<>();
        if (session.mesa() != null) {
            (session.isInstallation() ? INSTALLING : OPENING).forEach(type -> agenda.add(
                    usual(ids.get(), session.id(), type)));
        }
        postponed.forEach(item -> agenda.add(new AgendaItem(ids.get(), session.id(), 0, item.type(), item.title(),
                item.presenter(), null, MesaCodes.TO_TREAT, item.id(), null)));
        if (session.mesa() != null) {
            ENDING.forEach(type -> agenda.add(usual(ids.get(), session.id(), type)));
        }
        return numbered(agenda);
    }

    private static AgendaItem usual(UUID id, UUID session, String type) {
        return new AgendaItem(id, session, 0, type, MesaCatalogues.AGENDA_TYPES.label(type), null, null,
                MesaCodes.TO_TREAT, null, null);
    }

    public static AgendaItem topic(UUID id, UUID session, String title) {
        return new AgendaItem(id, session, 0, MesaCodes.TOPIC_POINT, title, null, null, MesaCodes.TO_TREAT, null, null);
    }

    /// The agenda with one more point before those that close it.
    public static List<AgendaItem> inserted(List<AgendaItem> agenda, AgendaItem added) {
        List<AgendaItem> after = new ArrayList<>(agenda);
        int at = after.size();
        while (at > 0 && LAST.contains(after.get(at - 1).type())) {
            at--;
        }
        after.add(at, added);
        return numbered(after);
    }

    /// The agenda with a point one place further up or down; at either end it stays.
    public static List<AgendaItem> moved(List<AgendaItem> agenda, UUID item, int by) {
        List<AgendaItem> after = new ArrayList<>(agenda);
        for (int from = 0; from < after.size(); from++) {
            int to = from + by;
            if (after.get(from).id().equals(item) && to >= 0 && to < after.size()) {
                Collections.swap(after, from, to);
                return numbered(after);
            }
        }
        return agenda;
    }

    private static List<AgendaItem> numbered(List<AgendaItem> agenda) {
        List<AgendaItem> numbered = new ArrayList<>();
        for (AgendaItem item : agenda) {
            numbered.add(item.numbered(numbered.size() + 1));
        }
        return numbered;
    }
}
