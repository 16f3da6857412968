package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bitacora.evaluation.model.statistics.Estimate;

/// What should be looked at in the questionnaire itself, in plain sentences that name the items.
public final class ItemDoubts {

    /// Above this share right at the entry an item can hardly show a change (`domain.md` §8).
    private static final int EASY_PERCENT = 90;
    /// Below this correlation with the rest an item tells nobody apart.
    private static final double WEAK = 0.20;
    /// With fewer pairs the figures of items change much from one group to the next.
    private static final int STEADY = 30;

    private ItemDoubts() {
    }

    /// Nothing is said of items over few pairs.
    public static List<Sentence> of(ItemDetails details) {
        if (!details.isEnough()) {
            return List.of();
        }
        List<Sentence> doubts = new ArrayList<>();
        add("doubt.easy", details, ItemDoubts::isEasy, doubts);
        add("doubt.lost", details, item -> item.mcNemar().lost() > item.mcNemar().gained(), doubts);
        add("doubt.inverse", details, item -> isBelow(0, item.exit().r()), doubts);
        add("doubt.weak", details, item -> isBelow(WEAK, item.exit().r()) && !isBelow(0, item.exit().r()), doubts);
        if (doubts.isEmpty()) {
            doubts.add(Sentence.of("doubt.none"));
        }
        if (details.pairs() < STEADY) {
            doubts.add(Sentence.of("doubt.unsteady", details.pairs(), STEADY));
        }
        return doubts;
    }

    private static void add(String key, ItemDetails details, Predicate<ItemDetail> doubtful, List<Sentence> doubts) {
        List<String> numbers = details.items().stream().filter(doubtful).map(ItemDetail::number).toList();
        if (!numbers.isEmpty()) {
            doubts.add(Sentence.of(key + (numbers.size() == 1 ? ".one" : ".many"),
                    numbers.stream().collect(Collectors.joining(", "))));
        }
    }

    private static boolean isEasy(ItemDetail item) {
        return item.change().rightPre() * 100 > EASY_PERCENT * item.change().pairs();
    }

    private static boolean isBelow(double bound, Estimate r) {
        return r.isKnown() && r.value() < bound;
    }
}
