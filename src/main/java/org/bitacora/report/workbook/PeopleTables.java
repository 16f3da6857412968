package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.NewPeople;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.SmallTable;

/// The table of unique people by group and gender, with percentages from the counts (G1, G2) and participations.
final class PeopleTables {

    /// A line of the table; the group of null is all of them.
    private record Line(String label, String group) {
    }

    private final Span span;
    private final ToLongFunction<Count.People> people;
    private final Veil veil;

    private PeopleTables(Span span, ToLongFunction<Count.People> people, Veil veil) {
        this.span = span;
        this.people = people;
        this.veil = veil;
    }

    /// How many columns the table has.
    static int columns(Figures figures) {
        return 4 + 2 * figures.genders().size();
    }

    /// @param lines the figures whose groups and genders the tables have that stand below each other
    static SmallTable<?> of(Figures figures, Figures lines, Span span, Veil veil) {
        PeopleTables table = new PeopleTables(span, count -> count.in(figures), veil);
        List<Column<Line>> columns = table.columns(lines.genders());
        columns.add(Column.guarded(Texts.get("report.column.participations"), CellFormat.WHOLE, line -> {
            Count.Participations count = new Count.Participations(span, line.group());
            return veil.shown(count, count.in(figures));
        }));
        return table(lines, columns);
    }

    /// The new people of the quarter; participations are not new.
    static SmallTable<?> ofNew(NewPeople people, Figures lines, Veil veil) {
        return table(lines, new PeopleTables(veil.newPeople(), count -> count.in(people), veil)
                .columns(lines.genders()));
    }

    private static SmallTable<Line> table(Figures lines, List<Column<Line>> columns) {
        return SmallTable.of(columns, lines.groups().stream()
                .map(group -> new Line(Figures.groupLabel(group), group)).toList())
                .total(new Line(Texts.get("report.total"), null));
    }

    private List<Column<Line>> columns(List<String> genders) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.group"), Line::label));
        for (String gender : genders) {
            columns.add(Column.guarded(Figures.genderHeading(gender), CellFormat.WHOLE, people(gender)));
        }
        columns.add(Column.guarded(Texts.get("report.column.people"), CellFormat.WHOLE, people(null)));
        columns.add(Column.guarded(Texts.get("report.column.ofAll"), CellFormat.PERCENT_2,
                line -> share(line.group(), null, null)));
        for (String gender : genders) {
            columns.add(Column.guarded(Texts.get("report.column.percent", Figures.genderHeading(gender)),
                    CellFormat.PERCENT_2, line -> share(line.group(), gender, line.group())));
        }
        return columns;
    }

    private Function<Line, Object> people(String gender) {
        return line -> {
            Count.People count = new Count.People(span, line.group(), gender);
            return veil.shown(count, people.applyAsLong(count));
        };
    }

    /// @param ofGroup the group of which it is a share
    private Object share(String group, String gender, String ofGroup) {
        Count.People part = new Count.People(span, group, gender);
        Count.People whole = new Count.People(span, ofGroup, null);
        return veil.share(part, people.applyAsLong(part), whole, people.applyAsLong(whole));
    }
}
