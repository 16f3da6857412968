package org.bitacora.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bitacora.directory.model.NameLikeness;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.RowEdit;
import org.bitacora.training.model.SheetColumn;

/// Turns the lines of a list into rows of a sheet.
///
/// @param holder the one person known to hold a document
final class SheetList {

    private final RowEdit edit;
    private final Function<TypedDocument.Given, Optional<PersonCard>> holder;
    private final Supplier<UUID> ids;
    private AttendanceSheet sheet;

    SheetList(AttendanceSheet sheet, RowEdit edit, Function<TypedDocument.Given, Optional<PersonCard>> holder,
            Supplier<UUID> ids) {
        this.sheet = sheet;
        this.edit = edit;
        this.holder = holder;
        this.ids = ids;
    }

    /// What changes in the sheet: a row for each line with anything in it; who stands there already is completed.
    List<RowChange> enter(List<Map<SheetColumn, String>> lines) {
        List<RowChange> changes = new ArrayList<>();
        lines.stream().filter(line -> line.values().stream().anyMatch(text -> !text.isBlank()))
                .forEach(line -> changes.add(enter(line)));
        return changes;
    }

    private RowChange enter(Map<SheetColumn, String> line) {
        Optional<PersonCard> known = document(line).flatMap(document -> inSheet(document).or(() -> holder.apply(document)));
        PersonCard card = known.orElseGet(() -> PersonCard.blank(ids.get()));
        Optional<AttendanceRow> present = sheet.rowOf(card.id());
        AttendanceRow after = present.orElseGet(() -> sheet.enter(card));
        for (Map.Entry<SheetColumn, String> cell : line.entrySet()) {
            after = fill(after, known.isPresent(), cell.getKey(), cell.getValue());
        }
        remember(after);
        return new RowChange(present.orElse(null), after);
    }

    private Optional<PersonCard> inSheet(TypedDocument.Given document) {
        return sheet.rows().stream().map(AttendanceRow::card).filter(card -> card.documents().stream()
                .anyMatch(held -> document.type().equals(held.type()) && document.number().equals(held.number())))
                .findFirst();
    }

    /// The next line sees this one: its code is taken, and the same person is not entered twice.
    private void remember(AttendanceRow row) {
        List<AttendanceRow> rows = new ArrayList<>(sheet.rows());
        rows.removeIf(other -> other.id().equals(row.id()));
        rows.add(row);
        sheet = sheet.with(rows);
    }

    private static Optional<TypedDocument.Given> document(Map<SheetColumn, String> line) {
        return TypedDocument.read(line.get(SheetColumn.DOCUMENT)) instanceof TypedDocument.Given given
                && given.number() != null ? Optional.of(given) : Optional.empty();
    }

    private AttendanceRow fill(AttendanceRow row, boolean known, SheetColumn column, String text) {
        if (text.isBlank() || known && column == SheetColumn.DOCUMENT) {
            return row;
        }
        if (known && column == SheetColumn.NAME) {
            return row.card().names().isEmpty() ? edit.apply(row, column, text) : named(row, text);
        }
        return edit.apply(row, column, text);
    }

    /// The document is known but the list bears another name: somebody must look at it, so the text stays in its cell.
    private static AttendanceRow named(AttendanceRow row, String text) {
        boolean another = NameLikeness.of(PersonNames.read(text), row.card().names()) == NameLikeness.DIFFERENT;
        return another ? row.unread(SheetColumn.NAME, text) : row;
    }
}
