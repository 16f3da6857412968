package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [NonWorkingDay] is described. Date and scope make its id.
public final class NonWorkingDayKind {

    public static final Field<NonWorkingDay, LocalDate> DATE =
            Field.<NonWorkingDay>date("date", NonWorkingDay::date).immutable();
    public static final Field<NonWorkingDay, String> SCOPE =
            Field.<NonWorkingDay>code("scope", NonWorkingDay::scope).immutable();
    public static final Field<NonWorkingDay, String> REASON = Field.text("reason", NonWorkingDay::reason);

    public static final Kind<NonWorkingDay> KIND = Kind.of("nonWorkingDay", NonWorkingDay.class,
            List.of(DATE, SCOPE, REASON));

    private NonWorkingDayKind() {
    }
}
