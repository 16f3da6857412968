package org.bitacora.report.model.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/// Unknown whole numbers, none below zero, and what is known of their sums. It looks for other worlds in which all that
/// is known holds too, and believes nothing to its solver: each world is counted again.
final class Worlds {

    private record Slack(int number) {
    }

    private static final int TRIES = 40;
    private static final int DEAR = 100;

    private final Map<Object, Integer> unknowns = new LinkedHashMap<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Map<Integer, Integer>> sums = new ArrayList<>();

    void unknown(Object one, long value) {
        if (unknowns.putIfAbsent(one, unknowns.size()) == null) {
            truth.add(value);
        }
    }

    Set<Object> all(Predicate<Object> wanted) {
        Set<Object> found = new LinkedHashSet<>();
        unknowns.keySet().stream().filter(wanted).forEach(found::add);
        return found;
    }

    long sum(Set<?> these) {
        return these.stream().mapToLong(one -> truth.get(unknowns.get(one))).sum();
    }

    /// It is known how many these are together.
    void known(Set<?> these) {
        equal(these, Set.of());
    }

    /// These are at least so many times those.
    void atLeast(Set<?> these, Set<?> those, int times) {
        Slack slack = new Slack(sums.size());
        if (sum(these) < times * sum(those)) {
            throw new AssertionError("an attacker may not believe what is not so: " + these + " " + those);
        }
        unknown(slack, sum(these) - times * sum(those));
        equal(these, Set.of(slack));
        those.forEach(one -> sums.getLast().merge(unknowns.get(one), -times, Integer::sum));
    }

    void equal(Set<?> these, Set<?> those) {
        Map<Integer, Integer> sum = new LinkedHashMap<>();
        these.forEach(one -> sum.merge(unknowns.get(one), 1, Integer::sum));
        those.forEach(one -> sum.merge(unknowns.get(one), -1, Integer::sum));
        sums.add(sum);
    }

    void atLeast(Set<?> these, Set<?> those) {
        if (sum(these) < sum(those)) {
            throw new AssertionError("an attacker may not believe what is not so: " + these + " " + those);
        }
        Slack slack = new Slack(sums.size());
        unknown(slack, sum(these) - sum(those));
        Set<Object> all = new LinkedHashSet<>(those);
        all.add(slack);
        equal(these, all);
    }

    /// How much each unknown differs in a world in which these are so many more or fewer, or as many as can be. A
    /// corner of what is possible may lie at halves of people, so others are tried, found by other costs. Where
    /// everybody came twice, half a person is cheaper than a whole one: so in some tries what only fills a bound up
    /// costs nothing, and in some of those whoever came twice is dear.
    long[] world(Set<?> these, boolean more, int by) {
        Random random = new Random(by);
        long[] best = new long[unknowns.size()];
        for (int tries = 0; tries < TRIES; tries++) {
            int cheap = tries;
            double[] found = program(these, more, by, cheap % 3,
                    () -> cheap == 0 ? 1 : 1 + random.nextInt(20)).solve();
            long[] world = checked(found, unknowns.size());
            if (Math.abs(difference(world, these)) > Math.abs(difference(best, these))) {
                best = world;
            }
            if (Math.abs(difference(best, these)) >= Math.floor(found[2 * unknowns.size()] + 1e-6)) {
                return best;
            }
        }
        return best;
    }

    private Simplex program(Set<?> these, boolean more, int by, int mode, IntSupplier costs) {
        int size = unknowns.size();
        double[] cost = new double[2 * size + 1];
        double[] upper = new double[2 * size + 1];
        for (int i = 0; i < size; i++) {
            cost[i] = costs.getAsInt();
            cost[size + i] = costs.getAsInt();
            upper[i] = Double.POSITIVE_INFINITY;
            upper[size + i] = truth.get(i);
        }
        unknowns.forEach((one, index) -> {
            int times = mode == 0 ? 1 : one instanceof Slack ? 0 : mode == 2 && isRepeated(index) ? DEAR : 1;
            cost[index] *= times;
            cost[size + index] *= times;
        });
        cost[2 * size] = -1e5;
        upper[2 * size] = by;
        Simplex program = new Simplex(sums.size() + 1, cost, upper);
        for (int row = 0; row < sums.size(); row++) {
            put(program, row, sums.get(row), size);
        }
        Map<Integer, Integer> goal = new LinkedHashMap<>();
        these.forEach(one -> goal.put(unknowns.get(one), more ? 1 : -1));
        put(program, sums.size(), goal, size);
        program.put(sums.size(), 2 * size, -1);
        return program;
    }

    private boolean isRepeated(int index) {
        return sums.stream().anyMatch(sum -> Math.abs(sum.getOrDefault(index, 0)) > 1);
    }

    private static void put(Simplex program, int row, Map<Integer, Integer> sum, int size) {
        sum.forEach((index, value) -> {
            program.put(row, index, value);
            program.put(row, size + index, -value);
        });
    }

    private long[] checked(double[] found, int size) {
        long[] world = new long[size];
        for (int i = 0; i < size; i++) {
            world[i] = Math.round(found[i] - found[size + i]);
            if (truth.get(i) + world[i] < 0) {
                return new long[size];
            }
        }
        boolean holds = sums.stream().allMatch(sum -> sum.entrySet().stream()
                .mapToLong(each -> each.getValue() * world[each.getKey()]).sum() == 0);
        return holds ? world : new long[size];
    }

    long difference(long[] world, Set<?> these) {
        return these.stream().mapToLong(one -> world[unknowns.get(one)]).sum();
    }
}
