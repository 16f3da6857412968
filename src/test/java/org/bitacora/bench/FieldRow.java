package org.bitacora.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bitacora.record.Field;
import org.bitacora.record.Value;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;

/// One field edit as a raw row, for the floor of a consolidation.
record FieldRow(byte[] record, int field, int laptop, int seq, String value) {

    private static final List<Field<Attendance, ?>> FIELDS = Desk.KIND.fields();

    /// What the bundle of a laptop says.
    static List<FieldRow> of(int laptop) {
        List<FieldRow> rows = new ArrayList<>();
        List<Attendance> sheets = Laptops.sheets(laptop);
        int seq = 0;
        for (Attendance attendance : sheets) {
            seq++;
            Map<String, Value> values = Desk.KIND.values(attendance);
            for (int field = 0; field < FIELDS.size(); field++) {
                Value value = values.get(FIELDS.get(field).name());
                if (!value.isNone()) {
                    rows.add(new FieldRow(PlainTable.bytes(attendance.id()), field, laptop, seq, value.text()));
                }
            }
        }
        int occupation = FIELDS.indexOf(AttendanceKind.OCCUPATION);
        for (Laptops.Correction correction : Laptops.corrections(laptop, sheets)) {
            rows.add(new FieldRow(PlainTable.bytes(correction.after().id()), occupation, laptop, ++seq,
                    correction.after().occupation()));
        }
        return rows;
    }
}
