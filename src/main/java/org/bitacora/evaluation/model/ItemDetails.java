package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.McNemar;
import org.bitacora.evaluation.model.statistics.PointTable;
import org.bitacora.evaluation.model.statistics.PointTable.Discrimination;

/// The scored items that were asked alike at both moments, with their figures, and how reliable they are together.
public record ItemDetails(List<ItemDetail> items, int pairs, Estimate entryAlpha, Estimate exitAlpha) {

    static ItemDetails of(GainAnalysis analysis, MarkedPairs pairs) {
        int[] places = pairs.places(pairs.forms()::isSame);
        PointTable entry = table(places, pairs, MarkedPair::entry);
        PointTable exit = table(places, pairs, MarkedPair::exit);
        return new ItemDetails(details(analysis.items(), places, pairs, entry.discrimination(), exit.discrimination()),
                pairs.list().size(), entry.alpha(), exit.alpha());
    }

    static PointTable table(int[] places, MarkedPairs pairs, Function<MarkedPair, MarkedSheet> moment) {
        return new PointTable(places.length, pairs.list().stream().map(pair -> new PointTable.Row(
                String.valueOf(pair.pair().entry().participantCode()),
                IntStream.of(places).map(moment.apply(pair)::point).toArray())).toList());
    }

    private static List<ItemDetail> details(List<ItemChange> changes, int[] places, MarkedPairs pairs,
            List<Discrimination> entry, List<Discrimination> exit) {
        List<McNemar> tests = IntStream.of(places).mapToObj(place -> mcNemar(place, pairs)).toList();
        double[] corrected = McNemar.holm(tests.stream().mapToDouble(McNemar::p).toArray());
        List<ItemDetail> details = new ArrayList<>();
        IntStream.range(0, changes.size()).forEach(i -> details.add(new ItemDetail(changes.get(i), tests.get(i),
                corrected[i], entry.get(i), exit.get(i))));
        return List.copyOf(details);
    }

    private static McNemar mcNemar(int place, MarkedPairs pairs) {
        int gained = 0;
        int lost = 0;
        for (MarkedPair pair : pairs.list()) {
            int step = pair.exit().point(place) - pair.entry().point(place);
            gained += step > 0 ? 1 : 0;
            lost += step < 0 ? 1 : 0;
        }
        return McNemar.of(gained, lost);
    }

    public boolean isEnough() {
        return pairs >= Gain.ENOUGH && !items.isEmpty();
    }
}
