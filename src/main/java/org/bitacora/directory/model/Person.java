package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A human being, known by whatever she chose to tell. Nothing here is required: a code on a sheet is enough to attend.
/// `gender` is the self-declared one of the reports (`domain.md` §3), never derived from the name or the document.
/// Either the birth date or the age band is kept, as it was asked.
public record Person(UUID id, String firstName, String secondName, String firstSurname, String secondSurname,
        LocalDate birthDate, String phone, String email, String ageBand, String gender, String profileGroup,
        String occupation, String occupationOther, String sexAtBirth, String genderIdentity, String orientation,
        String ethnicity, Set<String> disability, String conflictVictim, String pregnant, String zone,
        String migration, String notes) {

    public Person {
        disability = disability == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(disability));
    }

    /// A person of whom nothing is known yet.
    public static Person blank(UUID id) {
        return new Person(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, Set.of(), null, null, null, null, null);
    }
}
