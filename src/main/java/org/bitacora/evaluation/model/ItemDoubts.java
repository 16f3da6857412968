package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.evaluation.model.statistics.Estimate;

/// What should be looked at in the questionnaire itself, said item by item in plain sentences.
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
        details.items().forEach(item -> add(item, doubts));
        if (doubts.isEmpty()) {
            doubts.add(Sentence.of("doubt.none"));
        }
        if (details.pairs() < STEADY) {
            doubts.add(Sentence.of("doubt.unsteady", details.pairs(), STEADY));
        }
        return doubts;
    }

    private static void add(ItemDetail item, List<Sentence> doubts) {
        Share entry = item.change().pre();
        if (entry.part() * 100 > EASY_PERCENT * entry.whole()) {
            doubts.add(Sentence.of("doubt.easy", item.number(), entry.percent(0)));
        }
        if (item.mcNemar().lost() > item.mcNemar().gained()) {
            doubts.add(Sentence.of("doubt.lost", item.number(), item.mcNemar().lost(), item.mcNemar().gained()));
        }
        Estimate r = item.exit().r();
        if (r.isKnown() && r.value() < 0) {
            doubts.add(Sentence.of("doubt.inverse", item.number()));
        } else if (r.isKnown() && r.value() < WEAK) {
            doubts.add(Sentence.of("doubt.weak", item.number()));
        }
    }
}
