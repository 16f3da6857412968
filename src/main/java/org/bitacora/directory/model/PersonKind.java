package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Person] is described. Names, contact and birth date are personal, the differential fields sensitive (A15);
/// group, gender for report, occupation and age band stay open, since figures need them.
public final class PersonKind {

    public static final Field<Person, String> FIRST_NAME =
            Field.<Person>text("firstName", Person::firstName).personal();
    public static final Field<Person, String> SECOND_NAME =
            Field.<Person>text("secondName", Person::secondName).personal();
    public static final Field<Person, String> FIRST_SURNAME =
            Field.<Person>text("firstSurname", Person::firstSurname).personal();
    public static final Field<Person, String> SECOND_SURNAME =
            Field.<Person>text("secondSurname", Person::secondSurname).personal();
    public static final Field<Person, LocalDate> BIRTH_DATE =
            Field.<Person>date("birthDate", Person::birthDate).personal();
    public static final Field<Person, String> PHONE = Field.<Person>text("phone", Person::phone).personal();
    public static final Field<Person, String> EMAIL = Field.<Person>text("email", Person::email).personal();
    public static final Field<Person, String> AGE_BAND = Field.code("ageBand", Person::ageBand);
    public static final Field<Person, String> GENDER = Field.code("gender", Person::gender);
    public static final Field<Person, String> PROFILE_GROUP = Field.code("profileGroup", Person::profileGroup);
    public static final Field<Person, String> OCCUPATION = Field.code("occupation", Person::occupation);
    public static final Field<Person, String> OCCUPATION_OTHER =
            Field.<Person>text("occupationOther", Person::occupationOther).personal();
    public static final Field<Person, String> SEX_AT_BIRTH =
            Field.<Person>code("sexAtBirth", Person::sexAtBirth).sensitive();
    public static final Field<Person, String> GENDER_IDENTITY =
            Field.<Person>code("genderIdentity", Person::genderIdentity).sensitive();
    public static final Field<Person, String> ORIENTATION =
            Field.<Person>code("orientation", Person::orientation).sensitive();
    public static final Field<Person, String> ETHNICITY =
            Field.<Person>code("ethnicity", Person::ethnicity).sensitive();
    public static final Field<Person, Set<String>> DISABILITY =
            Field.<Person>options("disability", Person::disability).sensitive();
    public static final Field<Person, String> CONFLICT_VICTIM =
            Field.<Person>code("conflictVictim", Person::conflictVictim).sensitive();
    public static final Field<Person, String> PREGNANT = Field.<Person>code("pregnant", Person::pregnant).sensitive();
    public static final Field<Person, String> ZONE = Field.<Person>code("zone", Person::zone).sensitive();
    public static final Field<Person, String> MIGRATION =
            Field.<Person>code("migration", Person::migration).sensitive();
    public static final Field<Person, String> NOTES = Field.<Person>text("notes", Person::notes).personal();

    public static final Kind<Person> KIND = Kind.of("person", Person.class, List.of(
            FIRST_NAME, SECOND_NAME, FIRST_SURNAME, SECOND_SURNAME, BIRTH_DATE, PHONE, EMAIL, AGE_BAND, GENDER,
            PROFILE_GROUP, OCCUPATION, OCCUPATION_OTHER, SEX_AT_BIRTH, GENDER_IDENTITY, ORIENTATION, ETHNICITY,
            DISABILITY, CONFLICT_VICTIM, PREGNANT, ZONE, MIGRATION, NOTES));

    private PersonKind() {
    }
}
