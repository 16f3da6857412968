package org.bitacora.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.TypedDocument;

/// Guesses what the columns of a list without headings hold, by what most of their cells can be read as.
final class ColumnGuess {

    private static final int SHORTEST_NUMBER = 5;

    private ColumnGuess() {
    }

    static List<ListColumn> of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Set<ListColumn> taken = EnumSet.noneOf(ListColumn.class);
        List<ListColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ListColumn guess = guess(cells(rows, i), taken);
            taken.add(guess);
            columns.add(guess);
        }
        return columns;
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream().map(row -> column < row.size() ? TextForm.clean(row.get(column)) : null)
                .filter(Objects::nonNull).toList();
    }

    private static ListColumn guess(List<String> cells, Set<ListColumn> taken) {
        return List.of(ListColumn.DOCUMENT, ListColumn.CONSENT, ListColumn.GENDER, ListColumn.GROUP,
                        ListColumn.ARRIVAL, ListColumn.OCCUPATION, ListColumn.NAME, ListColumn.SURNAME).stream()
                .filter(column -> !taken.contains(column) && mostly(cells, column)).findFirst()
                .orElse(ListColumn.OTHER);
    }

    private static boolean mostly(List<String> cells, ListColumn column) {
        long fitting = cells.stream().filter(fits(column)).count();
        return fitting > 0 && fitting * 2 > cells.size();
    }

    private static Predicate<String> fits(ListColumn column) {
        return switch (column) {
            case DOCUMENT -> ColumnGuess::isDocument;
            case CONSENT -> cell -> List.of("si", "no", "autoriza", "no autoriza").contains(TextForm.folded(cell));
            case GENDER -> cell -> DirectoryCatalogues.GENDERS.codeOf(cell).isPresent();
            case GROUP -> cell -> DirectoryCatalogues.PROFILE_GROUPS.codeOf(cell).isPresent();
            case ARRIVAL -> cell -> cell.matches("\\d{1,2}[:.h]\\d{2}.*");
            case OCCUPATION -> cell -> DirectoryCatalogues.OCCUPATIONS.codeOf(cell).isPresent();
            case NAME -> ColumnGuess::isName;
            case SURNAME -> cell -> isName(cell) && cell.split(" ").length <= 3;
            default -> cell -> false;
        };
    }

    private static boolean isDocument(String cell) {
        return switch (TypedDocument.read(cell)) {
            case TypedDocument.Given given -> given.number() != null && given.number().length() >= SHORTEST_NUMBER;
            case TypedDocument.Withheld withheld -> true;
            default -> false;
        };
    }

    private static boolean isName(String cell) {
        return IntStream.range(0, cell.length()).filter(i -> Character.isLetter(cell.charAt(i))).count() > 2
                && cell.chars().noneMatch(Character::isDigit);
    }
}
