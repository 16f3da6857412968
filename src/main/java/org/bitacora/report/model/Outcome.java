package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.ItemChange;

/// What the evaluation of one training came to, without the answers themselves: a year of them must fit in memory.
///
/// @param hasQuestionnaire whether anything was to be answered
/// @param items the changes of its scored items, in their order
public record Outcome(UUID training, LocalDate begun, boolean hasQuestionnaire, int entries, int exits, Gain total,
        List<ConstructGain> constructs, List<ItemChange> items, List<Pair> pairs, List<Alone> alone) {

    public Outcome {
        constructs = List.copyOf(constructs);
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /// An entry and an exit sheet that belong together, with what was right in each.
    public record Pair(UUID entry, UUID exit, String code, int entryRight, int exitRight, int outOf) {

        public int change() {
            return exitRight - entryRight;
        }
    }

    /// A sheet without its other half, and why in words.
    public record Alone(UUID sheet, String moment, String code, String why) {
    }
}
