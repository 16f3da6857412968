package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.List;

/// A day from Monday to Friday on which nobody works, and why: the names of its holidays, the reason of a local day.
public record DayOff(LocalDate date, List<String> names) {

    public DayOff {
        names = List.copyOf(names);
    }
}
