package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figures;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.SmallTable;

/// The table of unique people by group and gender, with percentages from the counts (G1, G2) and participations.
final class PeopleTables {

    /// A row of the table: what each cell shows, by gender, and the totals.
    private record GroupRow(String label, List<Long> counts, long people, long all, long participations) {
    }

    private PeopleTables() {
    }

    /// How many columns the table has.
    static int columns(Figures figures) {
        return 4 + 2 * figures.genders().size();
    }

    /// @param genders the columns, the same for the tables that stand below each other
    static SmallTable<?> of(Figures figures, List<String> genders) {
        long all = figures.people().number();
        List<GroupRow> rows = figures.groups().stream().map(group -> new GroupRow(Figures.groupLabel(group),
                genders.stream().map(gender -> figures.people(group, gender).number()).toList(),
                figures.peopleOfGroup(group).number(), all, figures.participationsOfGroup(group).number())).toList();
        GroupRow total = new GroupRow(Texts.get("report.total"),
                genders.stream().map(gender -> figures.peopleOfGender(gender).number()).toList(), all, all,
                figures.participations().number());
        return SmallTable.of(columns(genders), rows).total(total);
    }

    private static List<Column<GroupRow>> columns(List<String> genders) {
        List<Column<GroupRow>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.group"), GroupRow::label));
        for (int i = 0; i < genders.size(); i++) {
            int gender = i;
            columns.add(Column.whole(Figures.genderHeading(genders.get(i)), row -> row.counts().get(gender)));
        }
        columns.add(Column.whole(Texts.get("report.column.people"), GroupRow::people));
        columns.add(Column.percent(Texts.get("report.column.ofAll"), 2, row -> Ratio.of(row.people(), row.all())));
        for (int i = 0; i < genders.size(); i++) {
            int gender = i;
            columns.add(Column.percent(Texts.get("report.column.percent", Figures.genderHeading(genders.get(i))), 2,
                    row -> Ratio.of(row.counts().get(gender), row.people())));
        }
        columns.add(Column.whole(Texts.get("report.column.participations"), GroupRow::participations));
        return columns;
    }
}
