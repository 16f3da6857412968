package org.bitacora.wiring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.shell.home.HomePage.Meeting;
import org.bitacora.shell.home.HomePage.Week;
import org.bitacora.shell.home.HomeWords;
import org.bitacora.shell.home.Remedy;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;

/// The sessions of trainings and mesas from Monday to Sunday.
record HomeWeek(Sites sites, HomeWays ways, LocalDateTime now) {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::date)
            .thenComparing(Entry::start, Comparator.nullsLast(Comparator.naturalOrder()));

    /// A session of whatever kind.
    private record Entry(LocalDate date, LocalTime start, LocalTime end, String name, boolean isOff, String state,
            Tone tone, Place place) {
    }

    Week of(List<TrainingSummary> trainings, List<MesaSummary> mesas) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Entry> all = Stream.concat(trainings.stream().flatMap(each -> each.schedule().sessions().stream()
                        .filter(session -> isIn(monday, session.date()))
                        .map(session -> entry(each.training(), session))),
                mesas.stream().flatMap(each -> each.sessions().stream().filter(session -> isIn(monday, session.date()))
                        .map(session -> entry(each, session)))).sorted(ORDER).toList();
        int past = (int) all.stream().filter(each -> each.date().isBefore(today())).count();
        return new Week(all.stream().map(this::meeting).toList(), past,
                new Remedy.Go(Texts.get("home.week.all", all.size()), ways.trainings()));
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private static boolean isIn(LocalDate monday, LocalDate day) {
        return day != null && !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private Entry entry(Training training, TrainingSession session) {
        String state = session.state() == null ? TrainingCodes.SCHEDULED : session.state();
        return new Entry(session.date(), session.startTime(), session.endTime(), sites.of(training),
                state.equals(TrainingCodes.CANCELLED), TrainingCatalogues.SESSION_STATES.label(state),
                state.equals(TrainingCodes.HELD) ? Tone.OK
                        : state.equals(TrainingCodes.RESCHEDULED) ? Tone.WARN : Tone.NEUTRAL,
                ways.training(training.id()));
    }

    private Entry entry(MesaSummary mesa, MesaSession session) {
        String state = session.state() == null ? MesaCodes.PLANNED : session.state();
        return new Entry(session.date(), session.startTime(), session.endTime(),
                Texts.get("home.mesa", MesaPendings.where(mesa.mesa())),
                state.equals(MesaCodes.CANCELLED), MesaCatalogues.SESSION_STATES.label(state),
                state.equals(MesaCodes.HELD) ? Tone.OK
                        : state.equals(MesaCodes.RESCHEDULED) || state.equals(MesaCodes.ATTEMPTED) ? Tone.WARN
                                : Tone.NEUTRAL, ways.mesaSession(session.id()));
    }

    private Meeting meeting(Entry entry) {
        boolean running = isRunning(entry);
        return new Meeting(HomeWords.dayOfWeek(entry.date(), today()), Formats.time(entry.start()), entry.name(),
                running ? Texts.get("home.running") : entry.state(), running ? Tone.TINT : entry.tone(), entry.place());
    }

    private boolean isRunning(Entry entry) {
        LocalTime time = now.toLocalTime();
        return entry.date().equals(today()) && !entry.isOff() && entry.start() != null && !time.isBefore(entry.start())
                && entry.end() != null && time.isBefore(entry.end());
    }
}
