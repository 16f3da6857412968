package org.bitacora.directory.divipola;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.PlaceTypes;
import org.bitacora.directory.model.Territories;

/// Turns the rows of a table into places. Titles, headings, empty rows and notes at the foot are passed over; a row of
/// the table that cannot be read refuses the file, since its municipality would otherwise be taken for a retired one.
final class DivipolaRows {

    private final FileTable table;
    private final DivipolaColumns columns;
    private final boolean shouting;
    private final Set<String> departmentNames = Territories.DEPARTMENTS.shipped().stream().map(CatalogueEntry::label)
            .map(TextForm::folded).collect(Collectors.toSet());

    DivipolaRows(FileTable table, DivipolaColumns columns) {
        this.table = table;
        this.columns = columns;
        shouting = PlaceNames.shouts(table.rows().stream().filter(row -> code(row).isPresent())
                .map(row -> row.at(columns.name())).toList());
    }

    List<DanePlace> places() {
        Map<String, DanePlace> places = new TreeMap<>();
        for (FileRow row : table.rows()) {
            code(row).ifPresentOrElse(code -> add(places, place(row, code)), () -> requireNoPlace(row));
        }
        return List.copyOf(places.values());
    }

    private Optional<String> code(FileRow row) {
        return DivipolaCode.municipality(row.at(columns.code()));
    }

    private DanePlace place(FileRow row, String code) {
        String name = PlaceNames.clean(row.at(columns.name()));
        if (name.isEmpty()) {
            throw new Problem("E-25", "divipola.problem.noName", table.name(), row.number(), code);
        }
        requireOwnDepartment(row, code);
        return new DanePlace(code, calm(name), DivipolaType.of(row.at(columns.type())).orElse(PlaceTypes.MUNICIPALITY),
                departmentName(row), row.number());
    }

    private void requireOwnDepartment(FileRow row, String code) {
        if (columns.departmentCode() < 0) {
            return;
        }
        String cell = row.at(columns.departmentCode());
        if (!DivipolaCode.department(cell).equals(Optional.of(Territories.departmentOf(code)))) {
            throw new Problem("E-25", "divipola.problem.otherDepartment", table.name(), row.number(), code, cell);
        }
    }

    private String departmentName(FileRow row) {
        String cell = PlaceNames.clean(row.at(columns.departmentName()));
        return cell.isEmpty() ? null : calm(cell);
    }

    private String calm(String name) {
        return shouting ? PlaceNames.calm(name) : name;
    }

    /// A list of smaller places names each municipality many times; that is no contradiction.
    private void add(Map<String, DanePlace> places, DanePlace place) {
        DanePlace before = places.putIfAbsent(place.code(), place);
        if (before != null && !TextForm.folded(before.name()).equals(TextForm.folded(place.name()))) {
            throw new Problem("E-42", "divipola.problem.twoNames", table.name(), place.code(), before.name(),
                    before.row(), place.name(), place.row());
        }
    }

    private void requireNoPlace(FileRow row) {
        if (isPlace(row)) {
            throw new Problem("E-25", "divipola.problem.code", table.name(), row.number(), row.at(columns.code()),
                    row.at(columns.name()));
        }
    }

    /// Whether a row without a good code tells of a place: it names a department.
    private boolean isPlace(FileRow row) {
        boolean coded = columns.departmentCode() >= 0 && columns.departmentCode() != columns.code()
                && DivipolaCode.department(row.at(columns.departmentCode())).isPresent();
        return coded || departmentNames.contains(TextForm.folded(row.at(columns.departmentName())));
    }
}
