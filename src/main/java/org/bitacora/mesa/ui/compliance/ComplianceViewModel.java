package org.bitacora.mesa.ui.compliance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.mesa.model.compliance.Remedy;
import org.bitacora.mesa.model.compliance.State;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;

/// The board of one mesa and the year on show. Screen's thread only.
final class ComplianceViewModel {

    static final String COMPOSITION = "composition";
    static final String SESSIONS = "sessions";
    static final String MEETINGS = "meetings";

    private static final Set<String> SHOWN_KINDS = Set.of("mesa", "mesaSession", "agendaItem", "decision", "presence",
            "mesaHeadCount", "quorumCheck", "delegation", "designation", "focalPoint", "holidayRule", "nonWorkingDay");

    private final MesaDesk desk;
    private final UUID mesa;
    private final ReadOnlyObjectWrapper<ComplianceBoard> board = new ReadOnlyObjectWrapper<>();
    private final Map<String, Boolean> opened = new HashMap<>();
    private int year;

    ComplianceViewModel(MesaDesk desk, UUID mesa) {
        this.desk = desk;
        this.mesa = mesa;
        year = desk.today().getYear();
    }

    void open(Subscriptions bag) {
        desk.follow(bag, SHOWN_KINDS, changes -> load());
        load();
    }

    private void load() {
        int wanted = year;
        desk.tasks().run(Texts.get("compliance.busy"), progress -> desk.mesas().compliance().board(mesa, wanted),
                read -> read.filter(found -> found.year() == year).ifPresent(board::set));
    }

    /// The board as it was last read; null until then.
    ReadOnlyObjectProperty<ComplianceBoard> board() {
        return board.getReadOnlyProperty();
    }

    int year() {
        return year;
    }

    int thisYear() {
        return desk.today().getYear();
    }

    void year(int other) {
        year = other;
        load();
    }

    /// Whether the reasons of a light are unfolded.
    boolean isOpen(Light light) {
        return opened.getOrDefault(light.rule().name(), false);
    }

    void turn(Light light, boolean open) {
        opened.put(light.rule().name(), open);
    }

    /// "6 de 7 reglas al día".
    String finding() {
        ComplianceBoard now = board.get();
        long met = now.count(State.MET);
        long asked = now.lights().size() - now.count(State.NOT_YET) - now.count(State.NOT_ASKED);
        return asked == 0 ? Texts.get("compliance.finding.none") : Texts.get("compliance.finding", met, asked);
    }

    /// What is red or amber, and what is missing, in numbers.
    String details() {
        ComplianceBoard now = board.get();
        long waits = now.count(State.ATTENTION) + now.count(State.BROKEN);
        long unknown = now.count(State.UNKNOWN);
        return waits + unknown == 0 ? Texts.get("compliance.finding.nothing")
                : (waits == 0 ? "" : Texts.count("compliance.finding.waits", waits) + " ")
                        + (unknown == 0 ? "" : Texts.count("compliance.finding.unknown", unknown));
    }

    /// Where a remedy is at hand.
    Place place(Remedy remedy) {
        return switch (remedy) {
            case Remedy.OpenSession(UUID session) -> MesaRoom.session(session);
            case Remedy.PlanSession(String type) -> MesaRoom.mesa(mesa).at(SESSIONS);
            case Remedy.NoteField(String field) -> MesaRoom.mesa(mesa);
            case Remedy.OpenComposition() -> MesaRoom.mesa(mesa).at(COMPOSITION);
            case Remedy.PlanMeeting() -> Place.room(MesaRoom.NAME).at(MEETINGS);
        };
    }

    /// What its button says: the act, never "Ver".
    static String act(Remedy remedy) {
        return Texts.get(switch (remedy) {
            case Remedy.OpenSession(UUID session) -> "compliance.act.session";
            case Remedy.PlanSession(String type) -> "compliance.act.plan";
            case Remedy.NoteField(String field) -> "compliance.act.note";
            case Remedy.OpenComposition() -> "compliance.act.composition";
            case Remedy.PlanMeeting() -> "compliance.act.meeting";
        });
    }

    void go(Remedy remedy) {
        desk.navigator().open(place(remedy));
    }
}
