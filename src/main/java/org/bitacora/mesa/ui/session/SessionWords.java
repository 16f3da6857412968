package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.kordamp.ikonli.feather.Feather;

/// What the page of a session says of it.
final class SessionWords {

    private static final int NAMED_ORDINALS = 12;

    private SessionWords() {
    }

    /// The mesa's name, or what a meeting outside one is called.
    static String title(Mesa mesa, MesaSession session) {
        String name = mesa == null ? session.title() : mesa.name();
        return name == null ? MesaCatalogues.SESSION_TYPES.label(session.type()) : name;
    }

    /// "Norte de Santander": where the mesa is; its name where it has no territory.
    static String place(Mesa mesa) {
        if (mesa.territory() == null) {
            return mesa.isNational() || mesa.name() == null ? MesaCatalogues.LEVELS.label(mesa.level()) : mesa.name();
        }
        return Territories.DEPARTMENTS.find(mesa.territory()).isPresent()
                ? Territories.DEPARTMENTS.label(mesa.territory()) : Territories.label(mesa.territory());
    }

    /// "Sesión del 20 de marzo".
    static String crumb(MesaSession session) {
        return session.date() == null ? Texts.get(session.mesa() == null ? "session.crumb.meeting" : "session.crumb.undated")
                : Texts.get(session.mesa() == null ? "session.crumb.meetingOf" : "session.crumb.of",
                        Formats.dayAndMonth(session.date()));
    }

    /// "Segunda sesión ordinaria de 2026"; the installation is the first ordinary one.
    static String character(MesaSession session, List<MesaSession> others) {
        LocalDate date = session.date();
        boolean counted = MesaCodes.ORDINARY.equals(session.type()) || MesaCodes.EXTRAORDINARY.equals(session.type());
        if (!counted || date == null || session.isCalledOff() || MesaCodes.RESCHEDULED.equals(session.state())) {
            return Texts.has("session.character." + session.type()) ? Texts.get("session.character." + session.type())
                    : MesaCatalogues.SESSION_TYPES.label(session.type());
        }
        long before = others.stream().filter(other -> other.date() != null && other.date().getYear() == date.getYear())
                .filter(other -> other.isOrdinary() == session.isOrdinary() && (other.isOrdinary()
                        || MesaCodes.EXTRAORDINARY.equals(other.type())))
                .filter(other -> !other.isCalledOff() && !MesaCodes.RESCHEDULED.equals(other.state()))
                .filter(other -> other.date().isBefore(date)).count();
        return Texts.get("session.ordinal." + session.type(), ordinal(before + 1), Integer.toString(date.getYear()));
    }

    private static String ordinal(long number) {
        return number <= NAMED_ORDINALS ? Texts.get("session.ordinal." + number) : number + ".ª";
    }

    /// "Viernes 20 de marzo, 14:00".
    static String when(MesaSession session) {
        String day = Formats.capital(Formats.weekday(session.date()));
        return day.isEmpty() ? Texts.get("session.noDate")
                : session.startTime() == null ? day : day + ", " + Formats.time(session.startTime());
    }

    /// The place, or the link of a virtual meeting.
    static String where(MesaSession session) {
        return Stream.of(session.place(), session.link()).filter(part -> part != null).findFirst().orElse("");
    }

    /// "Convocada con 16 días, plazo 14".
    static String notice(NoticeRule notice) {
        if (notice.sent() == null) {
            return Texts.get("session.notice.notYet");
        }
        Integer ahead = notice.daysAhead();
        if (ahead == null || ahead < 0) {
            return Texts.get("session.notice.sentOn", Formats.dayAndMonth(notice.sent()));
        }
        return notice.days() == null ? Texts.count("session.notice.ahead", ahead)
                : Texts.count("session.notice.aheadOf", ahead, notice.days());
    }

    static Label state(MesaSession session) {
        String word = MesaCatalogues.SESSION_STATES.label(session.state());
        return switch (session.state() == null ? "" : session.state()) {
            case MesaCodes.HELD -> Chips.ok(word);
            case MesaCodes.ATTEMPTED, MesaCodes.RESCHEDULED -> Chips.warn(word);
            case MesaCodes.PLANNED -> Chips.tint(word);
            default -> Chips.neutral(word);
        };
    }

    /// "7 de 12: hay quórum".
    static String quorum(QuorumCount count) {
        if (!count.applies()) {
            return Texts.get("session.quorum.none", count.present(), count.seats());
        }
        return count.reached() ? Texts.get("session.quorum.reached", count.present(), count.seats())
                : Texts.count("session.quorum.missing", count.missing(), count.present(), count.seats());
    }

    static Label point(AgendaItem item) {
        return point(item.state());
    }

    static Label point(String state) {
        String word = MesaCatalogues.AGENDA_STATES.label(state == null ? MesaCodes.TO_TREAT : state);
        return switch (state == null ? "" : state) {
            case MesaCodes.TREATED -> Chips.ok(word);
            case MesaCodes.IN_COURSE -> Chips.tint(word);
            case MesaCodes.POSTPONED -> Chips.warn(word, Feather.CORNER_UP_RIGHT);
            default -> Chips.neutral(word);
        };
    }

    /// "Aprobada, 15:10. A favor 7, en contra 0".
    static String votes(Decision decision) {
        String votes = Stream.of(vote("session.decision.inFavor", decision.inFavor()),
                        vote("session.decision.against", decision.against()),
                        vote("session.decision.blank", decision.blank()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return join(". ", join(", ", MesaCatalogues.OUTCOMES.label(decision.outcome()), time(decision.decidedAt())),
                Formats.capital(votes));
    }

    private static String vote(String key, Integer number) {
        return number == null ? "" : Texts.get(key, number);
    }

    static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    static List<Choice> choices(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }

    static List<Choice> choices(Catalogue catalogue, List<String> codes) {
        return choices(catalogue).stream().filter(choice -> codes.contains(choice.code())).toList();
    }

    static String time(LocalTime hour) {
        return Formats.time(hour);
    }
}
