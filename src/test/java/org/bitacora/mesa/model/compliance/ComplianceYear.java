package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaHeadCount;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.Presence;

/// A year of a mesa in a few words, for the tests of its rules.
final class ComplianceYear {

    private Mesa mesa;
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<FocalPoint> focalPoints = new ArrayList<>();
    private final List<SessionFacts> sessions = new ArrayList<>();
    private final List<SessionFacts> meetings = new ArrayList<>();

    private ComplianceYear(Mesa mesa) {
        this.mesa = mesa;
    }

    static ComplianceYear national() {
        return new ComplianceYear(MesaTemplate.national().mesa(Ids.random(), null, "Mesa nacional", null));
    }

    static ComplianceYear territorial() {
        return new ComplianceYear(MesaTemplate.territorial().mesa(Ids.random(), null, "Mesa de Cúcuta", "54001"));
    }

    static ComplianceYear of(String type) {
        return new ComplianceYear(Mesa.blank(Ids.random(), null, MesaCodes.TERRITORIAL, type));
    }

    Mesa mesa() {
        return mesa;
    }

    ComplianceYear constituted(String day) {
        return dated(LocalDate.parse(day), mesa.communicatedOn(), mesa.effectiveOn(), mesa.reportedOn());
    }

    ComplianceYear communicated(String day) {
        return dated(mesa.constitutedOn(), LocalDate.parse(day), mesa.effectiveOn(), mesa.reportedOn());
    }

    ComplianceYear effective(String day, String reported) {
        return dated(mesa.constitutedOn(), mesa.communicatedOn(), LocalDate.parse(day), date(reported));
    }

    private ComplianceYear dated(LocalDate constituted, LocalDate communicated, LocalDate effective,
            LocalDate reported) {
        mesa = new Mesa(mesa.id(), mesa.project(), mesa.name(), mesa.level(), mesa.type(), mesa.territory(),
                mesa.state(), constituted, mesa.actType(), mesa.actNumber(), mesa.actDate(), mesa.actReview(),
                mesa.secretariat(), mesa.object(), mesa.scope(), mesa.functions(), mesa.quorumRule(),
                mesa.quorumNumber(), mesa.noticeDays(), communicated, effective, reported, mesa.notes());
        return this;
    }

    ComplianceYear act(String number, String day, String review) {
        mesa = new Mesa(mesa.id(), mesa.project(), mesa.name(), mesa.level(), mesa.type(), mesa.territory(),
                mesa.state(), mesa.constitutedOn(), "RESOLUTION", number, date(day), review, mesa.secretariat(),
                mesa.object(), mesa.scope(), mesa.functions(), mesa.quorumRule(), mesa.quorumNumber(),
                mesa.noticeDays(), mesa.communicatedOn(), mesa.effectiveOn(), mesa.reportedOn(), mesa.notes());
        return this;
    }

    ComplianceYear noticed(Integer days) {
        mesa = noticed(mesa, days);
        return this;
    }

    static Mesa noticed(Mesa mesa, Integer days) {
        return new Mesa(mesa.id(), mesa.project(), mesa.name(), mesa.level(), mesa.type(), mesa.territory(),
                mesa.state(), mesa.constitutedOn(), mesa.actType(), mesa.actNumber(), mesa.actDate(), mesa.actReview(),
                mesa.secretariat(), mesa.object(), mesa.scope(), mesa.functions(), mesa.quorumRule(),
                mesa.quorumNumber(), days, mesa.communicatedOn(), mesa.effectiveOn(), mesa.reportedOn(), mesa.notes());
    }

    /// A dependencia that nobody has answered for yet.
    UUID delegation(String name, String communicated) {
        Delegation one = new Delegation(Ids.random(), mesa.id(), delegations.size() + 1, name, null,
                date(communicated), null, null);
        delegations.add(one);
        return one.id();
    }

    ComplianceYear designates(UUID delegation, String notified) {
        designations.add(new Designation(Ids.random(), delegation, MesaCodes.DELEGATE, Ids.random(), null, null,
                date(notified), null, null));
        return this;
    }

    ComplianceYear links(UUID delegation, String group) {
        designations.add(new Designation(Ids.random(), delegation, MesaCodes.LIAISON, Ids.random(), null, group, null,
                null, null));
        return this;
    }

    ComplianceYear focalPoint() {
        focalPoints.add(new FocalPoint(Ids.random(), mesa.id(), Ids.random(), null, null, null, null));
        return this;
    }

    /// An ordinary session that was held, with these points; one called "PLAN_APPROVAL!" was approved.
    ComplianceYear held(String day, String... points) {
        return session(MesaCodes.ORDINARY, MesaCodes.HELD, day, points);
    }

    ComplianceYear session(String type, String state, String day, String... points) {
        return add(type, state, day, one -> one, points);
    }

    /// An ordinary session held on another day than it was first convened for.
    ComplianceYear moved(String planned, String day) {
        return add(MesaCodes.ORDINARY, MesaCodes.HELD, day, one -> new MesaSession(one.id(), one.mesa(), null,
                one.type(), one.state(), null, one.date(), null, null, date(planned), null, null, null, null, null,
                null, null, null, null, null, null, null, null, Set.of(), null));
    }

    ComplianceYear convened(String type, String state, String day, String sent) {
        return add(type, state, day, one -> new MesaSession(one.id(), one.mesa(), null, type, state, null, one.date(),
                null, null, null, null, null, null, null, null, null, null, date(sent), null, null, null, null, null,
                Set.of(), null));
    }

    ComplianceYear installed(String day, Set<String> checks, String... points) {
        return add(MesaCodes.INSTALLATION, MesaCodes.HELD, day, one -> new MesaSession(one.id(), one.mesa(), null,
                one.type(), one.state(), null, one.date(), null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, checks, null), points);
    }

    private ComplianceYear add(String type, String state, String day, UnaryOperator<MesaSession> with,
            String... points) {
        MesaSession blank = session(mesa, type, date(day), null);
        MesaSession one = with.apply(new MesaSession(blank.id(), mesa.id(), null, type, state, null, blank.date(), null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Set.of(),
                null));
        List<AgendaItem> agenda = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (String point : points) {
            AgendaItem item = new AgendaItem(Ids.random(), one.id(), agenda.size() + 1, point.replaceAll("[!-]$", ""),
                    null, null, null, point.endsWith("-") ? MesaCodes.POSTPONED : MesaCodes.TREATED, null, null);
            agenda.add(item);
            if (point.endsWith("!")) {
                decisions.add(new Decision(Ids.random(), one.id(), item.id(), "Se aprueba.",
                        MesaCodes.APPROVED_DECISION, null, null, null, null, null));
            }
        }
        sessions.add(new SessionFacts(one, agenda, decisions, List.of(), List.of(), List.of()));
        return this;
    }

    /// People of the last session who hold the first seats.
    ComplianceYear attendedBy(int seats) {
        SessionFacts last = sessions.removeLast();
        List<Presence> presences = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            UUID person = Ids.random();
            UUID delegation = delegations.get(seat).id();
            designations.add(new Designation(Ids.random(), delegation, MesaCodes.DELEGATE, person, null, null,
                    LocalDate.of(2025, 1, 15), null, null));
            presences.add(presence(last.session(), person, delegation, MesaCodes.DELEGATE, null));
        }
        sessions.add(new SessionFacts(last.session(), last.agenda(), last.decisions(), presences, last.headCounts(),
                last.checks()));
        return this;
    }

    private static Presence presence(MesaSession session, UUID person, UUID delegation, String role, String kind) {
        return new Presence(Presence.idOf(session.id(), person, 0), session.id(), person, 0, delegation, role, null,
                null, kind, null, null, null);
    }

    /// A meeting outside the mesa with somebody of the Oficina de Promoción Social, by name or counted.
    ComplianceYear metTheOffice(String day, boolean byName) {
        return metTheOffice(day, byName, "54");
    }

    ComplianceYear metTheOffice(String day, boolean byName, String territory) {
        MesaSession one = new MesaSession(Ids.random(), null, null, MesaCodes.ASSISTANCE, MesaCodes.HELD, null,
                date(day), null, null, null, null, null, null, null, territory, null, null, null, null, null, null, null,
                null, Set.of(), null);
        meetings.add(new SessionFacts(one, List.of(), List.of(),
                byName ? List.of(presence(one, Ids.random(), null, MesaCodes.GUEST, MesaCodes.NATIONAL_OFFICE))
                        : List.of(),
                byName ? List.of() : List.of(new MesaHeadCount(Ids.random(), one.id(), MesaCodes.NATIONAL_OFFICE, 2)),
                List.of()));
        return this;
    }

    ComplianceBoard on(String today) {
        return on(2026, today);
    }

    ComplianceBoard on(int year, String today) {
        return ComplianceBoard.of(new ComplianceFacts(mesa, delegations, designations, focalPoints, sessions, meetings,
                JoinedComponents.NONE), year, LocalDate.parse(today), WorkingCalendar.shipped());
    }

    static MesaSession session(Mesa mesa, String type, LocalDate date, LocalDate sent) {
        return new MesaSession(Ids.random(), mesa.id(), null, type, MesaCodes.PLANNED, null, date, null, null, null,
                null, MesaCodes.IN_PERSON, null, null, null, null, null, sent, null, null, null, null, null, Set.of(),
                null);
    }

    private static LocalDate date(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
