package org.bitacora.wiring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bitacora.directory.model.Territories;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.kordamp.ikonli.feather.Feather;

/// Mesas on Inicio (C08, C10, C27): notices to send with the last working day for it, sessions past that nobody closed,
/// actas that nobody sent round.
final class MesaPendings {

    /// From so many days before its last working day a notice is something to do.
    private static final int DAYS_TO_PREPARE = 14;
    /// An acta is sent within so many working days of its session, or somebody is reminded (own rule; the guideline says
    /// "oportuno", l.215).
    private static final int WORKING_DAYS_TO_SEND = 10;
    /// Actas of sessions longer ago are history.
    private static final int MONTHS_BACK = 6;

    private final MesaService service;
    private final HomeWays ways;
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final List<Entry> sessions;

    /// A session of a mesa.
    private record Entry(Mesa mesa, MesaSession session) {
    }

    /// A session that has to be convened, and by when.
    private record Due(Entry entry, NoticeRule notice) {
    }

    MesaPendings(Services services, HomeWays ways, List<MesaSummary> mesas) {
        service = services.mesas();
        this.ways = ways;
        today = services.directory().today();
        calendar = services.directory().calendar().calendar();
        sessions = mesas.stream().flatMap(one -> one.sessions().stream().filter(session -> session.date() != null)
                .map(session -> new Entry(one.mesa(), session)))
                .sorted(Comparator.comparing(entry -> entry.session().date())).toList();
    }

    /// Notices that were not sent, the most urgent first.
    Optional<Pending> notices() {
        List<Due> due = sessions.stream().filter(this::isAhead).map(one -> new Due(one,
                        NoticeRule.of(one.mesa(), one.session(), calendar)))
                .filter(one -> one.notice().verdict() == NoticeRule.Verdict.MISSING)
                .filter(one -> !today.isBefore(one.notice().sendBy().minusDays(DAYS_TO_PREPARE)))
                .sorted(Comparator.comparing(one -> one.notice().sendBy())).toList();
        return due.stream().findFirst().map(first -> new Pending(isLate(first) ? Tone.BAD : Tone.WARN, Feather.MAIL,
                due.size() == 1 ? Texts.get("home.notice", Formats.dayAndMonth(first.entry().session().date()))
                        : Texts.get("home.notices", due.size()),
                Texts.get(isLate(first) ? "home.notice.late" : "home.notice.until",
                        Formats.weekday(first.notice().sendBy()), where(first.entry().mesa())),
                new Remedy.Go(Texts.get("home.notice.act"), ways.mesaSession(first.entry().session().id()))));
    }

    private boolean isAhead(Entry one) {
        String state = one.session().state();
        return !one.session().date().isBefore(today) && (state == null || MesaCodes.PLANNED.equals(state)
                || MesaCodes.RESCHEDULED.equals(state));
    }

    private boolean isLate(Due one) {
        return today.isAfter(one.notice().sendBy());
    }

    /// Sessions of the past that nobody said anything of.
    Optional<Pending> forgotten() {
        List<Entry> late = sessions.stream().filter(one -> one.session().date().isBefore(today))
                .filter(one -> one.session().state() == null || MesaCodes.PLANNED.equals(one.session().state()))
                .toList();
        return late.stream().findFirst().map(first -> new Pending(Tone.BAD, Feather.USERS,
                Texts.count("home.mesa.forgotten", late.size()),
                Texts.get(late.size() == 1 ? "home.siteAndDay" : "home.oldest", where(first.mesa()),
                        Formats.dayAndMonth(first.session().date())),
                new Remedy.Go(Texts.get("home.mesa.forgotten.act"), ways.mesaSession(first.session().id()))));
    }

    /// Actas of technical mesas that are still a draft two working weeks after the session.
    Optional<Pending> actas() {
        List<Entry> late = sessions.stream().filter(one -> one.mesa().isTechnical() && one.session().isHeld())
                .filter(one -> one.session().date().isAfter(today.minusMonths(MONTHS_BACK)))
                .filter(one -> calendar.in(one.mesa().territory()).workingDaysBetween(one.session().date(), today)
                        > WORKING_DAYS_TO_SEND)
                .filter(this::isDraft).toList();
        return late.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.FILE_TEXT,
                Texts.count("home.actas", late.size()),
                Texts.get(late.size() == 1 ? "home.siteAndDay" : "home.oldest", where(first.mesa()),
                        Formats.dayAndMonth(first.session().date())),
                new Remedy.Go(Texts.get("home.actas.act"), ways.mesaSession(first.session().id()))));
    }

    private boolean isDraft(Entry one) {
        Acta acta = service.actas().of(one.session().id());
        return acta.state() == null || MesaCodes.DRAFT.equals(acta.state());
    }

    /// Which mesa, where there is little room: by its territory, else by its name.
    static String where(Mesa mesa) {
        String place = mesa.territory() == null ? "" : mesa.territory().length() == 2
                ? Territories.DEPARTMENTS.label(mesa.territory()) : Territories.name(mesa.territory());
        return !place.isEmpty() ? place : mesa.name() == null ? Texts.get("mesa.kind") : mesa.name();
    }
}
