package org.bitacora.wiring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Meeting;
import org.bitacora.shell.home.HomePage.Week;
import org.bitacora.shell.home.HomeWords;
import org.bitacora.shell.home.Remedy;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;

/// The sessions from Monday to Sunday.
record HomeWeek(Sites sites, HomeWays ways, LocalDateTime now) {

    private record Entry(Training training, TrainingSession session) {
    }

    Week of(List<TrainingSummary> trainings) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Entry> all = trainings.stream().flatMap(each -> each.schedule().sessions().stream()
                        .map(session -> new Entry(each.training(), session)))
                .filter(each -> isIn(monday, each.session().date()))
                .sorted(Comparator.comparing(Entry::session, TrainingSchedule.ORDER)).toList();
        int past = (int) all.stream().filter(each -> each.session().date().isBefore(today())).count();
        return new Week(all.stream().map(this::meeting).toList(), past,
                new Remedy.Go(Texts.get("home.week.all", all.size()), ways.trainings()));
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private static boolean isIn(LocalDate monday, LocalDate day) {
        return day != null && !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private Meeting meeting(Entry entry) {
        TrainingSession session = entry.session();
        String state = session.state() == null ? TrainingCodes.SCHEDULED : session.state();
        boolean running = isRunning(session, state);
        return new Meeting(HomeWords.dayOfWeek(session.date(), today()), Formats.time(session.startTime()),
                sites.of(entry.training()), running ? Texts.get("home.running")
                : TrainingCatalogues.SESSION_STATES.label(state), running ? Tone.TINT : tone(state),
                ways.training(entry.training().id()));
    }

    private boolean isRunning(TrainingSession session, String state) {
        LocalTime time = now.toLocalTime();
        return session.date().equals(today()) && !state.equals(TrainingCodes.CANCELLED)
                && session.startTime() != null && !time.isBefore(session.startTime())
                && session.endTime() != null && time.isBefore(session.endTime());
    }

    private static Tone tone(String state) {
        return switch (state) {
            case TrainingCodes.HELD -> Tone.OK;
            case TrainingCodes.RESCHEDULED -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
    }
}
