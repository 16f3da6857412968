package org.bitacora.training.ui;

import java.util.List;
import java.util.Set;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.RowChange;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.SheetColumn;

/// What makes the typical day look like `looks/asistencia.png`: signatures, one who declines, one wrong document.
final class TypicalPlaces {

    private TypicalPlaces() {
    }

    static void prepare(TypicalDay day) {
        type(day, 25, SheetColumn.CONSENT, "no");
        AttendanceSheet sheet = day.trainings().attendance().sheet(day.session().id());
        day.trainings().attendance().allSigned(day.session().id(), Set.of(sheet.rows().get(20).card().id()));
        type(day, 17, SheetColumn.DOCUMENT, "PPT 58A1230");
    }

    static void type(TypicalDay day, int line, SheetColumn column, String text) {
        AttendanceSheet sheet = day.trainings().attendance().sheet(day.session().id());
        AttendanceRow before = sheet.rows().get(line);
        AttendanceRow after = day.trainings().attendance().edits(sheet).apply(before, column, text);
        day.trainings().attendance().save(day.session().id(), List.of(new RowChange(before, after)));
    }
}
