package org.bitacora.directory.divipola;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bitacora.directory.model.Territories;

/// Which column of a table is which. What the cells hold tells, not the headings: these stand in one row or two, and
/// every publisher words them otherwise. A column that is not there is -1.
///
/// @param code of the municipality
/// @param name of the municipality
/// @param type municipality, island, or area that is none
/// @param departmentCode of two digits
/// @param departmentName in words
record DivipolaColumns(int code, int name, int type, int departmentCode, int departmentName) {

    /// Fewer municipalities than a department has are no list of the country's.
    private static final int FEWEST = 20;

    static Optional<DivipolaColumns> of(FileTable table) {
        int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int code = best(width, column -> true, column -> table.rows().stream()
                .filter(row -> DivipolaCode.isKnown(row.at(column))).count());
        List<FileRow> coded = table.rows().stream().filter(row -> DivipolaCode.isKnown(row.at(code))).toList();
        if (coded.size() < FEWEST) {
            return Optional.empty();
        }
        int departmentCode = best(width, column -> isDepartmentOf(coded, code, column), column -> 1);
        int type = best(width, column -> most(coded, row -> DivipolaType.of(row.at(column)).isPresent()), column -> 1);
        IntPredicate words = column -> column != code && column != type && most(coded,
                row -> row.at(column).chars().anyMatch(Character::isLetter));
        int departmentName = best(width, column -> words.test(column) && followsDepartment(coded, code, column),
                column -> distinct(coded, column));
        int name = best(width, column -> words.test(column) && column != departmentName,
                column -> distinct(coded, column));
        return name < 0 ? Optional.empty()
                : Optional.of(new DivipolaColumns(code, name, type, departmentCode, departmentName));
    }

    /// The column that has most, the first of several; -1 if none has any.
    private static int best(int width, IntPredicate fits, IntToLongFunction score) {
        return IntStream.range(0, width).filter(fits).filter(column -> score.applyAsLong(column) > 0).boxed()
                .max(Comparator.comparingLong((Integer column) -> score.applyAsLong(column))
                        .thenComparing(Comparator.reverseOrder())).orElse(-1);
    }

    private static boolean most(List<FileRow> rows, Predicate<FileRow> holds) {
        return rows.stream().filter(holds).count() * 10 >= rows.size() * 9L;
    }

    private static boolean isDepartmentOf(List<FileRow> rows, int code, int column) {
        return most(rows, row -> DivipolaCode.department(row.at(column))
                .equals(DivipolaCode.municipality(row.at(code)).map(Territories::departmentOf)));
    }

    /// Whether each department has one word there: its name, or its region, of which there are fewer.
    private static boolean followsDepartment(List<FileRow> rows, int code, int column) {
        Map<String, Set<String>> words = new HashMap<>();
        rows.forEach(row -> words.computeIfAbsent(Territories.departmentOf(DivipolaCode.municipality(row.at(code))
                .orElse("")), any -> new HashSet<>()).add(row.at(column)));
        return words.values().stream().filter(each -> each.size() == 1).count() * 2 >= words.size()
                && distinct(rows, column) * 2 <= rows.size();
    }

    private static long distinct(List<FileRow> rows, int column) {
        return rows.stream().map(row -> row.at(column)).distinct().count();
    }
}
