package org.bitacora.evaluation.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.Estimate.Why;
import org.bitacora.evaluation.model.statistics.PointTable;
import org.bitacora.evaluation.model.statistics.PointTable.Discrimination;

/// The scored items of one form, each moment by itself, since other people answered it at the entry than at the exit.
///
/// @param entry those who had this form at the entry, with their reliability
public record FormItems(String form, Moment entry, Moment exit, List<Line> lines) {

    /// @param people how many sheets of this form there are at the moment, of those in pairs
    public record Moment(int people, Estimate alpha) {

        boolean isEnough() {
            return people >= Gain.ENOUGH;
        }

        Estimate told(Estimate figure) {
            return isEnough() ? figure : Estimate.none(people == 0 ? Why.NO_PAIRS : Why.FEW_PAIRS);
        }
    }

    /// One item: the share that answered it right and how well it tells who knows, at both moments.
    ///
    /// @param number its number on this form, from 1
    public record Line(int number, Item item, Figures entry, Figures exit) {
    }

    /// @param right empty where too few had the form
    public record Figures(Optional<Share> right, Estimate d, Estimate r) {
    }

    static FormItems of(String form, MarkedPairs pairs) {
        Column entry = new Column(pairs.where(pair -> form.equals(pair.entry().form())), MarkedPair::entry);
        Column exit = new Column(pairs.where(pair -> form.equals(pair.exit().form())), MarkedPair::exit);
        List<Item> asked = pairs.forms().on(form);
        List<Line> lines = IntStream.range(0, pairs.items().size()).mapToObj(place -> {
            Item item = pairs.forms().asked(pairs.items().get(place), form);
            return new Line(asked.indexOf(item) + 1, item, entry.figures(place), exit.figures(place));
        }).sorted((a, b) -> Integer.compare(a.number(), b.number())).toList();
        return new FormItems(form, entry.moment, exit.moment, lines);
    }

    /// The sheets of a form at one moment.
    private static final class Column {

        private final List<MarkedSheet> sheets;
        private final Moment moment;
        private final List<Discrimination> discrimination;

        Column(MarkedPairs pairs, Function<MarkedPair, MarkedSheet> half) {
            PointTable table = ItemDetails.table(pairs.places(item -> true), pairs, half);
            sheets = pairs.list().stream().map(half).toList();
            discrimination = table.discrimination();
            moment = new Moment(sheets.size(), sheets.size() < Gain.ENOUGH ? Estimate.none(Why.FEW_PAIRS)
                    : table.alpha());
        }

        Figures figures(int place) {
            int right = sheets.stream().mapToInt(sheet -> sheet.point(place)).sum();
            Discrimination how = discrimination.get(place);
            return new Figures(Optional.of(new Share(right, sheets.size())).filter(share -> moment.isEnough()),
                    moment.told(how.d()), moment.told(how.r()));
        }
    }
}
