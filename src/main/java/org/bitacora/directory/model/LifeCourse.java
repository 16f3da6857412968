package org.bitacora.directory.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// The band of the life course, by completed years on the day of the event (`domain.md` §3). Older material counts
/// youth as 14-26; the two are never mixed.
public final class LifeCourse {

    private LifeCourse() {
    }

    /// Completed years; empty when a date is missing or the birth lies after the event.
    public static Optional<Integer> age(LocalDate birth, LocalDate event) {
        return birth == null || event == null || birth.isAfter(event) ? Optional.empty()
                : Optional.of(Period.between(birth, event).getYears());
    }

    /// The code of the band that holds this age.
    public static Optional<String> bandOf(int age) {
        return DirectoryCatalogues.LIFE_COURSE_BANDS.entries().stream()
                .filter(band -> age >= years(band, "from_age", 0) && age <= years(band, "to_age", Integer.MAX_VALUE))
                .map(CatalogueEntry::code).findFirst();
    }

    /// The band of a person at an event: from the birth date, else the band that was asked.
    public static Optional<String> bandOf(Person person, LocalDate event) {
        return age(person.birthDate(), event).flatMap(LifeCourse::bandOf)
                .or(() -> Optional.ofNullable(person.ageBand()));
    }

    private static int years(CatalogueEntry band, String column, int open) {
        return band.more(column).isEmpty() ? open : Integer.parseInt(band.more(column));
    }
}
