package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.evaluation.model.PairScore;

/// What the evaluation of one training came to, without the answers themselves: a year of them must fit in memory.
///
/// @param hasQuestionnaire whether anything was to be answered
/// @param constructScores of all pairs over the items of each construct, in the order of the questionnaire
/// @param items the changes of its scored items, in their order
public record Outcome(UUID training, LocalDate begun, boolean hasQuestionnaire, int entries, int exits, Gain total,
        List<ConstructGain> constructs, List<ItemChange> items, List<Pair> pairs,
        Map<String, List<PairScore>> constructScores, List<Alone> alone) {

    public Outcome {
        constructs = List.copyOf(constructs);
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /// Of the records of one training those on which somebody typed sheets, all under the one that stands for them; the
    /// first where there are none.
    public static List<Outcome> ofOne(UUID training, List<Outcome> records) {
        List<Outcome> typed = records.stream().filter(one -> one.entries() + one.exits() > 0).toList();
        List<Outcome> kept = typed.isEmpty() ? records.stream().filter(Outcome::hasQuestionnaire).limit(1).toList()
                : typed;
        return (kept.isEmpty() ? records.subList(0, 1) : kept).stream().map(one -> one.standingFor(training)).toList();
    }

    private Outcome standingFor(UUID other) {
        return other.equals(training) ? this : new Outcome(other, begun, hasQuestionnaire, entries, exits, total,
                constructs, items, pairs, constructScores, alone);
    }

    /// An entry and an exit sheet that belong together, with what was right in each.
    ///
    /// @param group the profile group in words
    public record Pair(UUID entry, UUID exit, String code, String group, PairScore score) {

        public int entryRight() {
            return score.entry();
        }

        public int exitRight() {
            return score.exit();
        }

        public int outOf() {
            return score.outOf();
        }

        public int change() {
            return score.exit() - score.entry();
        }
    }

    /// A sheet without its other half, and why in words.
    public record Alone(UUID sheet, String moment, String code, String why) {
    }
}
