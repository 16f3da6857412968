package org.bitacora.training.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;
import org.kordamp.ikonli.feather.Feather;

/// A training in words: when, where, who and what.
final class TrainingWords {

    private TrainingWords() {
    }

    static String name(Training training) {
        return training.name() == null ? Texts.get("training.nameless") : training.name();
    }

    /// "Jueves 19 de marzo de 2026, 8:00 a 12:00"; of several sessions how many and between which days.
    static String when(TrainingSchedule schedule) {
        List<TrainingSession> sessions = schedule.sessions();
        if (sessions.size() == 1) {
            return session(sessions.getFirst());
        }
        LocalDate first = schedule.firstDay().orElse(null);
        LocalDate last = schedule.lastDay().orElse(null);
        String count = Texts.count("trainingSession", sessions.size());
        return first == null || first.equals(last) ? join(", ", count, Formats.date(first))
                : Texts.get("training.when.between", count, Formats.dayAndMonth(first), Formats.date(last));
    }

    private static String session(TrainingSession session) {
        String day = session.date() == null ? Texts.get("training.when.open") : Formats.startingDate(session.date());
        return join(", ", day, hours(session));
    }

    static String hours(TrainingSession session) {
        String start = Formats.time(session.startTime());
        String end = Formats.time(session.endTime());
        return start.isEmpty() || end.isEmpty() ? start + end : Texts.get("training.when.hours", start, end);
    }

    /// "ESE Imsalud, Unidad Básica Comuneros · Cúcuta".
    static String where(Training training, DirectoryService directory) {
        String host = directory.institutions().find(training.institution()).map(Institution::name).orElse("");
        return join(" · ", host.isEmpty() ? text(training.place()) : host, join(", ",
                Localities.label(training.locality()), Territories.name(training.municipality())));
    }

    static String who(TrainingSchedule schedule) {
        List<String> names = schedule.facilitators();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> Texts.get("training.who.one", names.getFirst());
            default -> Texts.get("training.who.many", names.getFirst(), names.size() - 1);
        };
    }

    /// "Jornada única, presencial".
    static String what(Training training) {
        String modality = TrainingCatalogues.MODALITIES.label(training.modality());
        String type = TrainingCatalogues.TYPES.label(training.type());
        return join(", ", type, type.isEmpty() ? modality : modality.toLowerCase(Texts.LOCALE));
    }

    static String state(TrainingSchedule schedule) {
        return schedule.isUnderWay() ? Texts.get("training.state.underWay")
                : TrainingCatalogues.SESSION_STATES.label(schedule.state());
    }

    static Label chip(TrainingSchedule schedule) {
        String word = state(schedule);
        if (schedule.isUnderWay()) {
            return Chips.tint(word);
        }
        return switch (schedule.state()) {
            case TrainingCodes.HELD -> Chips.ok(word);
            case TrainingCodes.RESCHEDULED -> Chips.warn(word, Feather.CLOCK);
            case TrainingCodes.CANCELLED -> Chips.of(Tone.NEUTRAL, word, Feather.X);
            default -> Chips.neutral(word);
        };
    }

    static String session(TrainingSession session, int number) {
        return session.date() == null ? Texts.get("training.session.numbered", number)
                : Texts.get("training.session.dated", number, Formats.dayAndMonth(session.date()));
    }

    static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
