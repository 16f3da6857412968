package org.bitacora.training.model;

import java.util.Map;
import java.util.TreeMap;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.record.Field;
import org.bitacora.record.Value;

/// Persons with one answer changed, made through their descriptor since they have many fields.
final class Persons {

    private Persons() {
    }

    static Person named(Person person, PersonNames names) {
        Person first = with(with(person, PersonKind.FIRST_NAME, names.firstName()),
                PersonKind.SECOND_NAME, names.secondName());
        return with(with(first, PersonKind.FIRST_SURNAME, names.firstSurname()),
                PersonKind.SECOND_SURNAME, names.secondSurname());
    }

    static Person withGender(Person person, String code) {
        return with(person, PersonKind.GENDER, code);
    }

    static Person withGroup(Person person, String code) {
        return with(person, PersonKind.PROFILE_GROUP, code);
    }

    static Person withOccupation(Person person, String code, String words) {
        return with(with(person, PersonKind.OCCUPATION, code), PersonKind.OCCUPATION_OTHER, words);
    }

    /// A person with another answer in one of the folded columns.
    static Person with(Person person, SheetColumn column, String code) {
        return column == SheetColumn.DISABILITY ? withDisability(person, code) : with(person, field(column), code);
    }

    private static Person with(Person person, Field<Person, String> field, String text) {
        Map<String, Value> values = new TreeMap<>(PersonKind.KIND.values(person));
        values.put(field.name(), text == null ? Value.NONE : new Value(field.type().tag(), text));
        return PersonKind.KIND.create(person.id(), values);
    }

    private static Person withDisability(Person person, String code) {
        String prefix = PersonKind.DISABILITY.name() + "/";
        Map<String, Value> values = new TreeMap<>(PersonKind.KIND.values(person));
        values.keySet().removeIf(wire -> wire.startsWith(prefix));
        if (code != null) {
            values.put(prefix + code, new Value(PersonKind.DISABILITY.type().tag(), Boolean.TRUE.toString()));
        }
        return PersonKind.KIND.create(person.id(), values);
    }

    static String value(Person person, SheetColumn column) {
        return column == SheetColumn.DISABILITY ? String.join(" ", person.disability()) : field(column).get(person);
    }

    private static Field<Person, String> field(SheetColumn column) {
        return switch (column) {
            case AGE_BAND -> PersonKind.AGE_BAND;
            case ETHNICITY -> PersonKind.ETHNICITY;
            case CONFLICT_VICTIM -> PersonKind.CONFLICT_VICTIM;
            case PREGNANT -> PersonKind.PREGNANT;
            case MIGRATION -> PersonKind.MIGRATION;
            default -> throw new IllegalArgumentException(column + " is no field of a person");
        };
    }

    static Catalogue catalogue(SheetColumn column) {
        return switch (column) {
            case AGE_BAND -> DirectoryCatalogues.LIFE_COURSE_BANDS;
            case ETHNICITY -> DirectoryCatalogues.ETHNICITIES;
            case DISABILITY -> DirectoryCatalogues.DISABILITIES;
            case CONFLICT_VICTIM -> DirectoryCatalogues.CONFLICT_VICTIM;
            case PREGNANT -> DirectoryCatalogues.PREGNANT;
            case MIGRATION -> DirectoryCatalogues.MIGRATION_RELATIONS;
            default -> throw new IllegalArgumentException(column + " has no list");
        };
    }
}
