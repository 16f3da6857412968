package org.bitacora.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Status;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.kordamp.ikonli.feather.Feather;

/// What waits in one workspace, each with its remedy, the overdue first (design.md §8).
final class HomePendings {

    private static final Duration COPY_DUE = Duration.ofDays(7);
    /// With more differences than this the first is not put into words: reading all of them would take too long.
    private static final int READABLE = 100;

    private final Services services;
    private final HomeWays ways;
    private final Sites sites;

    HomePendings(Services services, HomeWays ways) {
        this.services = services;
        this.ways = ways;
        sites = new Sites(services.directory());
    }

    /// A session with the training it belongs to.
    private record Held(Training training, TrainingSession session) {
    }

    /// @param results of the trainings whose sheets are still worth looking at
    /// @param unsigned people without a decision about their data, by session
    /// @param mesas all of them with their sessions
    /// @param receives whether others hand in to this workspace
    List<Pending> list(Status status, List<TrainingSummary> trainings, List<TrainingResults> results,
            Map<UUID, List<UUID>> unsigned, List<MesaSummary> mesas, boolean receives) {
        Map<UUID, TrainingSummary> byId = trainings.stream().collect(Collectors.toMap(TrainingSummary::id, each -> each));
        List<Held> sessions = trainings.stream().flatMap(each -> each.schedule().sessions().stream()
                        .map(session -> new Held(each.training(), session))).filter(each -> each.session().date() != null)
                .sorted(Comparator.comparing((Held each) -> each.session().date())).toList();
        List<Pending> waiting = new ArrayList<>();
        damaged(status).ifPresent(waiting::add);
        new MissingTeams(services, ways).pending().ifPresent(waiting::add);
        forgotten(sessions).ifPresent(waiting::add);
        MesaPendings ofMesas = new MesaPendings(services, ways, mesas);
        ofMesas.forgotten().ifPresent(waiting::add);
        CommitmentPendings due = new CommitmentPendings(services.commitments().list(), today());
        due.overdue().ifPresent(waiting::add);
        ofMesas.notices().ifPresent(waiting::add);
        withoutExit(trainings, results).ifPresent(waiting::add);
        unpaired(byId, results).ifPresent(waiting::add);
        unsigned(sessions, unsigned).ifPresent(waiting::add);
        due.soon().ifPresent(waiting::add);
        ofMesas.actas().ifPresent(waiting::add);
        differences(status).ifPresent(waiting::add);
        repeats().ifPresent(waiting::add);
        copy(status).ifPresent(waiting::add);
        handIn(status, receives).ifPresent(waiting::add);
        return waiting;
    }

    private LocalDate today() {
        return services.directory().today();
    }

    private Optional<Pending> damaged(Status status) {
        String copy = status.backupAt().map(HomePendings::day).map(Formats::dayAndMonth).orElse("");
        return services.workspace().damaged().map(file -> new Pending(Tone.BAD, Feather.ALERT_CIRCLE,
                Texts.get("home.damaged"), Texts.get("home.damaged.reason", copy),
                new Remedy.Act(Texts.get("home.damaged.act"), ways.rescue())));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Services.ZONE);
    }

    /// Sessions of the past that nobody said anything of.
    private Optional<Pending> forgotten(List<Held> sessions) {
        Set<String> open = Set.of(TrainingCodes.SCHEDULED, TrainingCodes.RESCHEDULED);
        List<Held> late = sessions.stream().filter(each -> each.session().date().isBefore(today()))
                .filter(each -> open.contains(Objects.requireNonNullElse(each.session().state(),
                        TrainingCodes.SCHEDULED))).toList();
        return late.stream().findFirst().map(first -> new Pending(Tone.BAD, Feather.CALENDAR,
                Texts.count("home.forgotten", late.size()),
                Texts.get(late.size() == 1 ? "home.siteAndDay" : "home.oldest", sites.of(first.training()),
                        Formats.dayAndMonth(first.session().date())),
                new Remedy.Go(Texts.get("home.forgotten.act"),
                        ways.attendance(first.training().id(), first.session().id()))));
    }

    private Optional<Pending> withoutExit(List<TrainingSummary> trainings, List<TrainingResults> results) {
        Map<UUID, TrainingResults> byId = results.stream()
                .collect(Collectors.toMap(TrainingResults::training, each -> each, (a, b) -> a));
        List<Training> late = trainings.reversed().stream().filter(this::isOver)
                .filter(each -> lacksExit(each.training(), byId.get(each.id()))).map(TrainingSummary::training).toList();
        return late.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.EDIT_2,
                Texts.count("home.withoutExit", late.size()), sites.list(late),
                new Remedy.Go(Texts.get("home.withoutExit.act"), ways.evaluations(first.id()))));
    }

    private boolean isOver(TrainingSummary training) {
        return training.schedule().state().equals(TrainingCodes.HELD)
                && training.schedule().lastDay().filter(day -> day.isBefore(today())).isPresent();
    }

    /// A training is to be evaluated once it has a questionnaire or an entry sheet.
    private static boolean lacksExit(Training training, TrainingResults results) {
        return results != null && results.sheets().exits() == 0
                && (training.questionnaire() != null || results.sheets().entries() > 0);
    }

    private Optional<Pending> unpaired(Map<UUID, TrainingSummary> trainings, List<TrainingResults> results) {
        List<TrainingResults> torn = results.stream().filter(each -> each.sheets().exits() > 0)
                .filter(each -> trainings.containsKey(each.training()))
                .filter(each -> !each.sheets().waiting().isEmpty()).toList();
        int sheets = torn.stream().mapToInt(each -> each.sheets().waiting().size()).sum();
        return torn.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.LINK,
                Texts.count("home.unpaired", sheets),
                sites.list(torn.stream().map(each -> trainings.get(each.training()).training()).toList()),
                new Remedy.Go(Texts.get("home.unpaired.act"), ways.evaluations(first.training()))));
    }

    private Optional<Pending> unsigned(List<Held> sessions, Map<UUID, List<UUID>> unsigned) {
        List<Held> open = sessions.stream().filter(each -> unsigned.containsKey(each.session().id())).toList();
        int people = (int) open.stream().flatMap(each -> unsigned.get(each.session().id()).stream()).distinct().count();
        return open.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.FILE_TEXT,
                Texts.count("home.unsigned", people), unsignedReason(first, open.size(), people),
                new Remedy.Go(Texts.get("home.unsigned.act"),
                        ways.attendance(first.training().id(), first.session().id()))));
    }

    private String unsignedReason(Held first, int sessions, int people) {
        String day = Formats.dayAndMonth(first.session().date());
        String site = sites.of(first.training());
        return sessions == 1 ? Texts.count("home.unsigned.reason", people, day, site)
                : Texts.get("home.unsigned.sessions", sessions, day);
    }

    private Optional<Pending> differences(Status status) {
        if (status.differences() == 0) {
            return Optional.empty();
        }
        String reason = status.differences() > READABLE ? Texts.get("home.difference.lots")
                : services.exchange().differences().stream().findFirst().map(this::differenceReason)
                .orElse(Texts.get("home.difference.newer"));
        return Optional.of(new Pending(Tone.WARN, Feather.GIT_MERGE,
                Texts.count("home.difference", status.differences()), reason,
                new Remedy.Go(Texts.get("home.difference.act"), ways.differences())));
    }

    /// "Fecha, con Jorge Iván Quintero · Sesión 2, Villa del Rosario": what is cut first matters least.
    private String differenceReason(OpenDifference first) {
        Optional<String> other = first.options().stream().filter(option -> !option.own())
                .map(OpenDifference.Option::author).filter(author -> author != null && !author.isBlank()).findFirst();
        return other.map(author -> Texts.get("home.difference.with", first.field(), author, first.record()))
                .orElse(Texts.get("home.difference.of", first.field(), first.record()));
    }

    /// "3 posibles personas repetidas": of several kinds the first speaks, the others are the reason.
    private Optional<Pending> repeats() {
        List<String> counted = services.repeats().kinds().stream().map(kind -> Map.entry(kind,
                        services.repeats().waiting(kind).size())).filter(each -> each.getValue() > 0)
                .map(each -> Texts.count("repeat.pending." + each.getKey(), each.getValue())).toList();
        return counted.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.USERS, first,
                counted.size() == 1 ? Texts.get("repeat.pending.why")
                        : Texts.get("repeat.pending.also", String.join(", ", counted.subList(1, counted.size()))),
                new Remedy.Go(Texts.get("repeat.pending.act"), ways.repeats())));
    }

    private Optional<Pending> copy(Status status) {
        Instant now = services.workspace().clock().instant();
        boolean due = status.changedSinceBackup() && status.backupAt().map(at -> at.isBefore(now.minus(COPY_DUE)))
                .orElse(status.savedAt().isPresent() && status.savedAt().get().isBefore(now.minus(COPY_DUE)));
        return !due || services.workspace().damaged().isPresent() ? Optional.empty()
                : Optional.of(new Pending(Tone.WARN, Feather.SHIELD, copySentence(status, now),
                Texts.get(status.backupAt().isPresent() ? "home.copy.since" : "home.copy.all"), new Remedy.Work(Texts.get("home.copy.act"), Texts.get("home.copy.busy"),
                services.workspace()::backUp)));
    }

    private static String copySentence(Status status, Instant now) {
        return status.backupAt().map(at -> Texts.count("home.copy", Duration.between(at, now).toDays()))
                .orElse(Texts.get("home.copy.never"));
    }

    /// A coordinator who never handed in has nobody to hand in to.
    private Optional<Pending> handIn(Status status, boolean receives) {
        if (status.notHandedIn() == 0 || receives && status.handedInAt().isEmpty()) {
            return Optional.empty();
        }
        String since = status.handedInAt().map(at -> Texts.get("home.handIn.since",
                Formats.weekday(day(at))))
                .orElse(Texts.get("home.handIn.never"));
        return Optional.of(new Pending(Tone.NEUTRAL, Feather.UPLOAD,
                Texts.count("home.handIn", status.notHandedIn()), since,
                new Remedy.Go(Texts.get("home.handIn.act"), ways.handIn())));
    }
}
