package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [HolidayRule] is described. Its id is made of its code.
public final class HolidayRuleKind {

    public static final Field<HolidayRule, String> CODE =
            Field.<HolidayRule>code("code", HolidayRule::code).immutable();
    public static final Field<HolidayRule, String> LABEL = Field.text("label", HolidayRule::label);
    public static final Field<HolidayRule, String> FORM = Field.code("form", HolidayRule::form);
    public static final Field<HolidayRule, Integer> MONTH = Field.integer("month", HolidayRule::month);
    public static final Field<HolidayRule, Integer> DAY = Field.integer("day", HolidayRule::day);
    public static final Field<HolidayRule, Integer> EASTER_OFFSET =
            Field.integer("easterOffset", HolidayRule::easterOffset);
    public static final Field<HolidayRule, LocalDate> VALID_FROM = Field.date("validFrom", HolidayRule::validFrom);
    public static final Field<HolidayRule, LocalDate> VALID_TO = Field.date("validTo", HolidayRule::validTo);
    public static final Field<HolidayRule, Boolean> ENABLED = Field.flag("enabled", HolidayRule::enabled);

    public static final Kind<HolidayRule> KIND = Kind.of("holidayRule", HolidayRule.class,
            List.of(CODE, LABEL, FORM, MONTH, DAY, EASTER_OFFSET, VALID_FROM, VALID_TO, ENABLED));

    private HolidayRuleKind() {
    }
}
