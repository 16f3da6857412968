package org.bitacora.training.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.Blocks;
import org.bitacora.directory.model.Clue;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Repeat;

/// Which trainings look recorded twice, as when two facilitators both register the jornada of one IPS: the same place,
/// nearly the same days, and a name, topics or people in common (requirements §3.2).
public final class RepeatedTrainings {

    /// Someone writes down the day he types the list.
    static final int NEAR = 3;
    private static final int MOST_SAME_PLACE = 2_000;
    private static final int FEWEST_PEOPLE = 5;
    private static final int SOME = 3;

    /// What is compared of a training.
    ///
    /// @param institution stands for all records of the host
    /// @param municipality of the training, or of its host
    /// @param people stand for all records of each person
    public record Told(Training training, UUID institution, String municipality, TrainingSchedule schedule,
            Set<UUID> people) {

        List<LocalDate> days() {
            return schedule.sessions().stream()
                    .filter(session -> !TrainingCodes.CANCELLED.equals(session.state()))
                    .map(TrainingSession::date).filter(Objects::nonNull).toList();
        }
    }

    private final List<Told> all;
    private final Set<Pair> seen = new HashSet<>();
    private final List<Repeat> found = new ArrayList<>();

    private RepeatedTrainings(Collection<Told> all) {
        this.all = all.stream().filter(each -> !each.days().isEmpty())
                .sorted(Comparator.comparing(each -> each.training().id(), Ids::compare)).toList();
    }

    /// The pairs worth a look, the surest first.
    public static List<Repeat> among(Collection<Told> all) {
        RepeatedTrainings rule = new RepeatedTrainings(all);
        Blocks blocks = new Blocks();
        for (int slot = 0; slot < rule.all.size(); slot++) {
            Told each = rule.all.get(slot);
            int own = slot;
            String place = Objects.toString(each.municipality(), Objects.toString(each.institution(), ""));
            // Days lie in windows of four, and in the next one too, so that three days apart always meet.
            each.days().stream().map(day -> Math.floorDiv(day.toEpochDay(), NEAR + 1)).distinct().forEach(window -> {
                blocks.put(place + "/" + window, own);
                blocks.put(place + "/" + (window + 1), own);
            });
        }
        blocks.pairs(MOST_SAME_PLACE, rule::compare);
        return rule.found.stream().sorted(Repeat.SUREST_FIRST).toList();
    }

    private void compare(int one, int other) {
        Told a = all.get(one);
        Told b = all.get(other);
        Clue day = day(a, b);
        if (day == null || !seen.add(Pair.of(a.training().id(), b.training().id())) || areParentAndReplica(a, b)) {
            return;
        }
        List<Clue> clues = new ArrayList<>(List.of(day));
        if (a.institution() != null && a.institution().equals(b.institution())) {
            clues.add(Clue.SAME_HOST);
        } else if (a.institution() != null && b.institution() != null) {
            return;
        } else {
            clues.add(Clue.SAME_TOWN);
        }
        clues.add(name(a, b));
        if (!a.training().topics().isEmpty() && a.training().topics().equals(b.training().topics())) {
            clues.add(Clue.SAME_TOPICS);
        }
        addPeople(a, b, clues);
        if (day == Clue.SAME_DAY && hoursDiffer(a, b)) {
            clues.add(Clue.OTHER_HOUR);
        }
        if (a.training().project() != null && b.training().project() != null
                && !a.training().project().equals(b.training().project())) {
            clues.add(Clue.OTHER_PROJECT);
        }
        clues.removeIf(Objects::isNull);
        Repeat repeat = Repeat.of(TrainingKind.KIND.name(), a.training().id(), b.training().id(), 0, clues);
        if (repeat.isProposed()) {
            found.add(repeat);
        }
    }

    private static boolean areParentAndReplica(Told a, Told b) {
        return a.training().id().equals(b.training().parentTraining())
                || b.training().id().equals(a.training().parentTraining());
    }

    private static Clue day(Told a, Told b) {
        long apart = a.days().stream().flatMapToLong(one -> b.days().stream()
                .mapToLong(other -> Math.abs(one.toEpochDay() - other.toEpochDay()))).min().orElse(Long.MAX_VALUE);
        return apart == 0 ? Clue.SAME_DAY : apart <= NEAR ? Clue.NEAR_DAY : null;
    }

    /// Half of the words of the shorter name in common are as good as the name: nobody types it twice the same.
    private static Clue name(Told a, Told b) {
        Set<String> one = words(a.training().name());
        Set<String> other = words(b.training().name());
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        if (one.equals(other)) {
            return Clue.SAME_TITLE;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared * 2 >= Math.min(one.size(), other.size()) ? Clue.SIMILAR_TITLE : Clue.OTHER_TITLE;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(TextForm.folded(name).split("[^a-z0-9]+")).filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private static void addPeople(Told a, Told b, List<Clue> clues) {
        int fewer = Math.min(a.people().size(), b.people().size());
        long shared = a.people().stream().filter(b.people()::contains).count();
        if (fewer > 0 && shared * 2 >= fewer) {
            clues.add(Clue.SAME_PEOPLE);
        } else if (shared >= SOME) {
            clues.add(Clue.SOME_PEOPLE);
        } else if (shared == 0 && fewer >= FEWEST_PEOPLE) {
            clues.add(Clue.OTHER_PEOPLE);
        }
    }

    /// One in the morning, one in the afternoon.
    private static boolean hoursDiffer(Told a, Told b) {
        List<LocalTime> one = hours(a);
        List<LocalTime> other = hours(b);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static List<LocalTime> hours(Told told) {
        return told.schedule().sessions().stream().map(TrainingSession::startTime).filter(Objects::nonNull).toList();
    }
}
