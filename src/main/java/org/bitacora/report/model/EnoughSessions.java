package org.bitacora.report.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.model.TrainedRule;

/// From which of her attendances on each person counts as trained. A training is looked at as a whole, with all its
/// sessions held in whatever period, so that quarters add up to the year: she counts from the session on with which she
/// has come to enough of them.
///
/// @param needed how many sessions each training asks for; one where it is not there
/// @param reached who had come to enough of a training's sessions by which of them
public record EnoughSessions(Map<UUID, Integer> needed, Set<Came> reached) {

    /// One session of any training is enough.
    public static final EnoughSessions ONE = new EnoughSessions(Map.of(), Set.of());

    /// A person in a session.
    record Came(UUID session, UUID person) {

        static Came of(AttendanceFact one) {
            return new Came(one.session(), one.person());
        }
    }

    private record Learner(UUID training, UUID person) {
    }

    /// @param shares of each training whose project asks for more than one session, how many per cent
    /// @param held the sessions held of each
    /// @param attendances all there are of them, whatever the day
    public static EnoughSessions of(Map<UUID, Integer> shares, Map<UUID, Set<UUID>> held,
            Collection<AttendanceFact> attendances) {
        Map<UUID, Integer> needed = new HashMap<>();
        shares.forEach((training, share) -> needed.put(training,
                TrainedRule.needed(share, held.getOrDefault(training, Set.of()).size())));
        Set<Came> reached = new HashSet<>();
        attendances.stream().filter(one -> needed.containsKey(one.training()))
                .collect(Collectors.groupingBy(one -> new Learner(one.training(), one.person()))).values()
                .forEach(hers -> hers.stream().sorted(AttendanceFact.BY_TIME)
                        .skip(needed.get(hers.getFirst().training()) - 1L).map(Came::of).forEach(reached::add));
        return new EnoughSessions(needed, reached);
    }

    public int neededOf(UUID training) {
        return needed.getOrDefault(training, 1);
    }

    /// The attendance, knowing whether she was trained by then.
    public AttendanceFact judged(AttendanceFact one) {
        return !needed.containsKey(one.training()) || reached.contains(Came.of(one)) ? one : one.untrained();
    }

    public List<AttendanceFact> judged(Collection<AttendanceFact> attendances) {
        return attendances.stream().map(this::judged).toList();
    }
}
