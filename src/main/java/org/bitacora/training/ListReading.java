package org.bitacora.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.training.model.SheetColumn;

/// An attendance list of another make (copied from Excel or Word, or read from a workbook) as cells of our columns. Its
/// headings say which column is which; without headings the contents do. Columns of no use to a sheet are left out.
public record ListReading(List<ListColumn> columns, List<Map<SheetColumn, String>> lines) {

    /// What people paste: cells parted by tabs, or by semicolons where there are none.
    public static ListReading ofText(String text) {
        String between = text.indexOf('\t') >= 0 ? "\t" : ";";
        return of(text.lines().filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(between, -1)).stream().map(ListReading::plain).toList()).toList());
    }

    private static String plain(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
    }

    public static ListReading of(List<List<String>> table) {
        int heading = headingOf(table);
        List<List<String>> body = table.subList(heading + 1, table.size());
        List<ListColumn> columns = heading >= 0
                ? table.get(heading).stream().map(ListColumn::headed).toList() : ColumnGuess.of(body);
        List<Map<SheetColumn, String>> lines = body.stream().map(row -> line(columns, row))
                .filter(line -> !line.isEmpty()).toList();
        sayMale(lines);
        return new ListReading(columns, lines);
    }

    /// "M" is "mujer" beside H, but "masculino" in a list that writes F for the women.
    private static void sayMale(List<Map<SheetColumn, String>> lines) {
        Set<String> letters = lines.stream().map(line -> line.getOrDefault(SheetColumn.GENDER, "").toUpperCase(
                Locale.ROOT)).collect(Collectors.toSet());
        if (letters.contains("F") && !letters.contains("H")) {
            lines.stream().filter(line -> line.getOrDefault(SheetColumn.GENDER, "").equalsIgnoreCase("M"))
                    .forEach(line -> line.put(SheetColumn.GENDER, GenderCodes.MALE));
        }
    }

    /// The row of headings among the first ones: forms begin with titles and logos. -1 if there is none.
    private static int headingOf(List<List<String>> table) {
        return IntStream.range(0, Math.min(table.size(), 12)).filter(i -> table.get(i).stream()
                .filter(cell -> ListColumn.headed(cell) != ListColumn.OTHER).count() >= 2).findFirst()
                .orElse(isLoneHeading(table) ? 0 : -1);
    }

    private static boolean isLoneHeading(List<List<String>> table) {
        return !table.isEmpty() && table.getFirst().stream().filter(cell -> !cell.isBlank()).count() == 1
                && table.getFirst().stream().anyMatch(cell -> ListColumn.headed(cell) != ListColumn.OTHER);
    }

    private static Map<SheetColumn, String> line(List<ListColumn> columns, List<String> row) {
        Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            String text = TextForm.clean(row.get(i));
            if (text != null && columns.get(i) != ListColumn.OTHER) {
                cells.merge(columns.get(i), text, (one, two) -> one + " " + two);
            }
        }
        Map<SheetColumn, String> line = new EnumMap<>(SheetColumn.class);
        put(line, SheetColumn.NAME, joined(cells, ListColumn.NAME, ListColumn.SURNAME));
        put(line, SheetColumn.DOCUMENT, document(cells));
        cells.forEach((column, text) -> column.sheet().ifPresent(own -> line.putIfAbsent(own, text)));
        return line;
    }

    private static void put(Map<SheetColumn, String> line, SheetColumn column, String text) {
        if (!text.isEmpty()) {
            line.put(column, text);
        }
    }

    private static String joined(Map<ListColumn, String> cells, ListColumn... parts) {
        List<String> present = new ArrayList<>();
        for (ListColumn part : parts) {
            Optional.ofNullable(cells.get(part)).ifPresent(present::add);
        }
        return String.join(" ", present);
    }

    /// A type in a column of its own goes before its number; alone it says nothing.
    private static String document(Map<ListColumn, String> cells) {
        String number = cells.getOrDefault(ListColumn.DOCUMENT, "");
        String type = cells.getOrDefault(ListColumn.DOCUMENT_TYPE, "");
        boolean typed = number.chars().limit(2).anyMatch(Character::isLetter);
        return number.isEmpty() || type.isEmpty() || typed || type.equalsIgnoreCase(DocumentCodes.SI)
                ? number : type + " " + number;
    }

    /// The columns that were recognised, each once, in their order.
    public List<SheetColumn> recognised() {
        return columns.stream().flatMap(column -> column.sheet().stream()).distinct().collect(Collectors.toList());
    }
}
