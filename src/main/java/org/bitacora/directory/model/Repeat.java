package org.bitacora.directory.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Two records that look like one thing, with the reasons. Only a proposal: a decision is always somebody's (G12).
///
/// @param kind of both records
/// @param points the sum of what speaks for and against; the same on every laptop that holds the same records
/// @param contested somebody said that they are one and somebody that they are not
public record Repeat(String kind, Pair pair, int points, List<Clue> clues, boolean contested) {

    /// Below this a pair is left in peace.
    public static final int THRESHOLD = 60;

    public static final Comparator<Repeat> SUREST_FIRST = Comparator.comparing((Repeat each) -> !each.contested())
            .thenComparing(each -> -each.points()).thenComparing(Repeat::pair, Pair.ORDER);

    private static final int SURE = 85;
    private static final int LIKELY = 70;

    public Repeat {
        clues = List.copyOf(clues);
    }

    public static Repeat of(String kind, UUID one, UUID other, int base, List<Clue> clues) {
        return new Repeat(kind, Pair.of(one, other), base + clues.stream().mapToInt(Clue::points).sum(), clues, false);
    }

    public Repeat and(Clue clue) {
        return new Repeat(kind, pair, points + clue.points(),
                Stream.concat(clues.stream(), Stream.of(clue)).toList(), contested);
    }

    /// From 0 to 100.
    public int score() {
        return Math.clamp(points, 0, 100);
    }

    public boolean isProposed() {
        return points >= THRESHOLD;
    }

    public Repeat contestedNow() {
        return new Repeat(kind, pair, points, clues, true);
    }

    public Stream<Clue> speaking(boolean against) {
        return clues.stream().filter(clue -> clue.isAgainst() == against);
    }

    /// How sure it is, in a word: `repeat.sure.<this>`.
    public String likelihood() {
        return contested ? "contested" : points >= SURE ? "sure" : points >= LIKELY ? "likely" : "possible";
    }
}
