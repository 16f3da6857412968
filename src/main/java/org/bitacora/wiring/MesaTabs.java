package org.bitacora.wiring;

import java.util.List;
import java.util.function.Function;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.mesa.ui.MesaTab;
import org.bitacora.mesa.ui.compliance.ComplianceView;
import org.bitacora.mesa.ui.composition.CompositionView;
import org.bitacora.mesa.ui.meeting.MeetingsView;
import org.bitacora.mesa.ui.meeting.SessionsView;
import org.bitacora.mesa.ui.periodic.ReportsView;
import org.bitacora.mesa.ui.practice.PracticesView;

/// The tabs of the record of a mesa in their order, and the fronts of the room beside its list.
final class MesaTabs {

    static final String COMPOSITION = "composition";
    static final String SESSIONS = "sessions";
    static final String REPORTS = "reports";

    private MesaTabs() {
    }

    static List<MesaTab> of(MesaDesk desk) {
        return List.of(
                MesaTab.plain(COMPOSITION, Texts.get("mesa.tab.composition"),
                        mesa -> CompositionView.page(desk, mesa)),
                new MesaTab(SESSIONS, Texts.get("mesa.tab.sessions"),
                        (mesa, bag) -> SessionsView.counter(desk, mesa, bag),
                        mesa -> SessionsView.page(desk, mesa), false),
                MesaTab.plain(ComplianceView.TAB, Texts.get("compliance.tab"),
                        mesa -> new ComplianceView(desk, mesa)),
                MesaTab.plain(REPORTS, Texts.get("mesa.tab.reports"), mesa -> ReportsView.page(desk, mesa)),
                MesaTab.plain(MesaRoom.PRACTICES, Texts.get("mesa.tab.practices"),
                        mesa -> PracticesView.page(desk, mesa)));
    }

    /// The room's own screens, and those of its other fronts.
    static Function<Place, Screen> screens(MesaDesk desk, Function<Place, Screen> own) {
        return place -> MeetingsView.shows(place) ? new MeetingsView(desk)
                : PracticesView.shows(place) ? new PracticesView(desk) : own.apply(place);
    }
}
