package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;

/// The result of a training in plain words, for people who have no time for a table.
public final class GainSentences {

    /// More items than these are counted instead of named.
    private static final int NAMED_ITEMS = 3;

    private GainSentences() {
    }

    /// The one line over everything: "De 51 % a 72 % de respuestas correctas".
    public static Sentence headline(GainAnalysis analysis) {
        Gain total = analysis.total();
        if (total.pairs() == 0) {
            return Sentence.of("gain.noPairs");
        }
        if (total.possible() == 0) {
            return Sentence.of("gain.noKey");
        }
        return total.isEnough() ? Sentence.of("gain.headline", total.pre().percent(0), total.post().percent(0))
                : Sentence.of("gain.headlineCounts", total.sumPre(), total.sumPost(), total.possible());
    }

    /// The sentences below it: pairs, change, low items, sheets without pair.
    public static List<Sentence> details(GainAnalysis analysis) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.counted("gain.pairs", analysis.total().pairs()));
        if (analysis.total().isEnough()) {
            sentences.add(change(analysis.total()));
        } else if (analysis.total().pairs() > 0) {
            sentences.add(Sentence.of("gain.tooFew", Gain.ENOUGH));
        }
        addLowItems("gain.low", analysis, sentences);
        addUnpaired("gain.unpaired", analysis, sentences);
        return sentences;
    }

    /// "32 pares; de 51 % a 72 %; el ítem 8 sigue bajo; 4 hojas sin pareja".
    public static String brief(GainAnalysis analysis) {
        List<Sentence> parts = new ArrayList<>();
        Gain total = analysis.total();
        parts.add(Sentence.counted("gain.brief.pairs", total.pairs()));
        if (total.isEnough()) {
            parts.add(Sentence.of("gain.brief.change", total.pre().percent(0), total.post().percent(0)));
        }
        addLowItems("gain.brief.low", analysis, parts);
        addUnpaired("gain.brief.unpaired", analysis, parts);
        return parts.stream().map(Sentence::text).collect(Collectors.joining("; "));
    }

    private static Sentence change(Gain total) {
        int points = total.points().intValueExact();
        if (points == 0) {
            return Sentence.of("gain.change.none");
        }
        if (points < 0) {
            return Sentence.counted("gain.change.down", -points);
        }
        return Sentence.of("gain.change.up" + (points == 1 ? ".one" : ".many"), points,
                total.groupGain().percent(0));
    }

    private static void addLowItems(String key, GainAnalysis analysis, List<Sentence> sentences) {
        List<String> low = analysis.items().stream().filter(ItemChange::isStillLow)
                .map(change -> number(change.item())).toList();
        if (low.size() > NAMED_ITEMS) {
            sentences.add(Sentence.of(key + ".count", low.size()));
        } else if (low.size() == 1) {
            sentences.add(Sentence.of(key + ".one", low.getFirst()));
        } else if (!low.isEmpty()) {
            String others = String.join(", ", low.subList(0, low.size() - 1));
            sentences.add(Sentence.of(key + ".many", others, low.getLast()));
        }
    }

    private static String number(Item item) {
        return item.position() == null ? String.valueOf(item.code()) : String.valueOf(item.position());
    }

    private static void addUnpaired(String key, GainAnalysis analysis, List<Sentence> sentences) {
        if (analysis.unpaired() > 0) {
            sentences.add(Sentence.counted(key, analysis.unpaired()));
        }
    }

    /// "+21 puntos", beside a line of the chart; empty where percentages say nothing.
    public static String points(Gain gain) {
        if (!gain.isEnough()) {
            return "";
        }
        int points = gain.points().intValueExact();
        String sign = points > 0 ? "+" : points < 0 ? "−" : "";
        return Texts.get(Math.abs(points) == 1 ? "gain.points.one" : "gain.points.many", sign + Math.abs(points));
    }
}
