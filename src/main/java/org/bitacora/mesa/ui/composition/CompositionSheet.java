package org.bitacora.mesa.ui.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bitacora.directory.PeopleService;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.ui.composition.CompositionViewModel.Composition;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// The composition as a sheet of a workbook (C35): a line per person who represents a delegation, also those of before;
/// an empty seat has a line of its own.
final class CompositionSheet {

    private CompositionSheet() {
    }

    /// One line.
    private record Row(Delegation seat, Designation person, Composition composition, PersonCard card) {

        private String of(Function<Designation, String> value) {
            return person == null ? "" : value.apply(person);
        }

        private LocalDate day(Function<Designation, LocalDate> value) {
            return person == null ? null : value.apply(person);
        }

        private String contact(Function<PersonCard, String> value) {
            return card == null ? "" : value.apply(card);
        }
    }

    /// The people are read while it is written, off the screen's thread.
    static TableSheet<?> of(String name, Composition composition, PeopleService people) {
        return TableSheet.of(name, columns(), taker -> rows(composition, people).forEach(taker));
    }

    private static List<Row> rows(Composition composition, PeopleService people) {
        List<Row> rows = new ArrayList<>();
        for (Delegation seat : composition.delegations()) {
            List<Designation> its = composition.designations().stream()
                    .filter(one -> seat.id().equals(one.delegation())).toList();
            if (its.isEmpty()) {
                rows.add(new Row(seat, null, composition, null));
            }
            its.forEach(one -> rows.add(new Row(seat, one, composition, Optional.ofNullable(one.person())
                    .flatMap(people::card).orElse(null))));
        }
        return rows;
    }

    private static List<Column<Row>> columns() {
        return List.of(column("delegation.seat", CellFormat.WHOLE, 8, row -> row.seat().seat()),
                column("delegation.name", CellFormat.TEXT, 46, row -> row.seat().name()),
                column("designation.role", CellFormat.TEXT, 18, row -> row.of(CompositionWords::role)),
                column("designation.person", CellFormat.TEXT, 34, row -> row.of(one -> row.composition()
                        .name(one.person()))),
                column("designation.position", CellFormat.TEXT, 28, row -> row.of(Designation::position)),
                column("designation.workingGroup", CellFormat.TEXT, 24, row -> row.of(Designation::workingGroup)),
                column("person.email", CellFormat.TEXT, 28, row -> row.contact(card -> card.person().email())),
                column("person.phone", CellFormat.TEXT, 16, row -> row.contact(card -> card.person().phone())),
                column("designation.notifiedOn", CellFormat.DATE, 14, row -> row.day(Designation::notifiedOn)),
                column("designation.validFrom", CellFormat.DATE, 14, row -> row.day(Designation::validFrom)),
                column("designation.validTo", CellFormat.DATE, 14, row -> row.day(Designation::validTo)));
    }

    private static Column<Row> column(String key, CellFormat format, int width,
            Function<Row, ?> value) {
        return new Column<>(Texts.get(key), format, width, false, false, "", value);
    }
}
