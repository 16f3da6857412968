package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [ListEntry] is described. Its id is made of list and code: to correct these is to add another value.
public final class ListEntryKind {

    public static final Field<ListEntry, String> LIST =
            Field.<ListEntry>code("list", ListEntry::list).immutable();
    public static final Field<ListEntry, String> CODE =
            Field.<ListEntry>code("code", ListEntry::code).immutable();
    public static final Field<ListEntry, String> LABEL = Field.text("label", ListEntry::label);
    public static final Field<ListEntry, String> SHORT_LABEL = Field.text("shortLabel", ListEntry::shortLabel);
    public static final Field<ListEntry, String> ALIASES = Field.text("aliases", ListEntry::aliases);
    public static final Field<ListEntry, Map<String, String>> MORE = Field.map("more", ListEntry::more);
    public static final Field<ListEntry, Integer> POSITION = Field.integer("position", ListEntry::position);
    public static final Field<ListEntry, LocalDate> VALID_FROM = Field.date("validFrom", ListEntry::validFrom);
    public static final Field<ListEntry, LocalDate> VALID_TO = Field.date("validTo", ListEntry::validTo);

    public static final Kind<ListEntry> KIND = Kind.of("listEntry", ListEntry.class, List.of(
            LIST, CODE, LABEL, SHORT_LABEL, ALIASES, MORE, POSITION, VALID_FROM, VALID_TO));

    private ListEntryKind() {
    }
}
