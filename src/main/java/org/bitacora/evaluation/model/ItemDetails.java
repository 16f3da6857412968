package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.McNemar;
import org.bitacora.evaluation.model.statistics.PointTable;
import org.bitacora.evaluation.model.statistics.PointTable.Discrimination;

/// All scored items of a questionnaire with their figures, and how reliable the whole is at both moments.
public record ItemDetails(List<ItemDetail> items, int pairs, Estimate entryAlpha, Estimate exitAlpha) {

    static ItemDetails of(GainAnalysis analysis, Collection<SheetPair> pairs) {
        List<Item> items = analysis.items().stream().map(ItemChange::item).toList();
        PointTable entry = table(items, pairs, SheetPair::entry);
        PointTable exit = table(items, pairs, SheetPair::exit);
        return new ItemDetails(details(analysis.items(), pairs, entry.discrimination(), exit.discrimination()),
                pairs.size(), entry.alpha(), exit.alpha());
    }

    private static PointTable table(List<Item> items, Collection<SheetPair> pairs,
            Function<SheetPair, AnswerSheet> moment) {
        return new PointTable(items.size(), pairs.stream().map(pair -> new PointTable.Row(
                String.valueOf(pair.entry().participantCode()),
                items.stream().mapToInt(item -> isRight(item, moment.apply(pair)) ? 1 : 0).toArray())).toList());
    }

    private static boolean isRight(Item item, AnswerSheet sheet) {
        return Scoring.mark(item, sheet) == Mark.RIGHT;
    }

    private static List<ItemDetail> details(List<ItemChange> changes, Collection<SheetPair> pairs,
            List<Discrimination> entry, List<Discrimination> exit) {
        List<McNemar> tests = changes.stream().map(change -> mcNemar(change.item(), pairs)).toList();
        double[] corrected = McNemar.holm(tests.stream().mapToDouble(McNemar::p).toArray());
        List<ItemDetail> details = new ArrayList<>();
        IntStream.range(0, changes.size()).forEach(i -> details.add(new ItemDetail(changes.get(i), tests.get(i),
                corrected[i], entry.get(i), exit.get(i))));
        return List.copyOf(details);
    }

    private static McNemar mcNemar(Item item, Collection<SheetPair> pairs) {
        int gained = 0;
        int lost = 0;
        for (SheetPair pair : pairs) {
            boolean before = isRight(item, pair.entry());
            boolean after = isRight(item, pair.exit());
            gained += !before && after ? 1 : 0;
            lost += before && !after ? 1 : 0;
        }
        return McNemar.of(gained, lost);
    }

    public boolean isEnough() {
        return pairs >= Gain.ENOUGH && !items.isEmpty();
    }
}
