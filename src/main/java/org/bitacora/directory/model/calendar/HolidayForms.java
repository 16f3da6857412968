package org.bitacora.directory.model.calendar;

import java.util.List;

/// How a rule finds its day in a year (`domain.md` §6.1).
public final class HolidayForms {

    /// On its day, whatever weekday that is.
    public static final String FIXED = "FIXED";
    /// On the Monday that follows its day, unless that is one (Ley 51 de 1983).
    public static final String NEXT_MONDAY = "NEXT_MONDAY";
    /// So many days after Easter Sunday, or before it.
    public static final String EASTER = "EASTER";

    public static final List<String> ALL = List.of(FIXED, NEXT_MONDAY, EASTER);

    private HolidayForms() {
    }
}
