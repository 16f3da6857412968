package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;

/// What a project says of one value of a list: a value of its own, or other words, place or days for one that ships with
/// the program. What is null is as shipped. The id follows from list and code, so that two laptops that add the same
/// value make the same record (decision 0018).
///
/// @param aliases what people also type, parted by commas
/// @param more the columns that only this list has, such as the group of an occupation
/// @param position where it stands among the others, whose steps are of ten
public record ListEntry(UUID id, String list, String code, String label, String shortLabel, String aliases,
        Map<String, String> more, Integer position, LocalDate validFrom, LocalDate validTo) {

    public ListEntry {
        more = more == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /// Of a value about which nothing is said yet.
    public static ListEntry blank(String list, String code) {
        return new ListEntry(idOf(list, code), list, code, null, null, null, Map.of(), null, null, null);
    }

    public static UUID idOf(String list, String code) {
        return Ids.natural("listEntry", list, code);
    }

    /// The aliases one by one.
    public List<String> spellings() {
        return aliases == null ? List.of() : Stream.of(aliases.split(",")).map(TextForm::clean)
                .filter(alias -> alias != null).toList();
    }

    /// With what a form changed between two looks at the value. What was left alone stays as shipped, so that a later
    /// version of the program may word it better.
    public ListEntry changed(ListEntry before, ListEntry after) {
        Map<String, String> columns = new TreeMap<>(more);
        after.more.forEach((column, value) -> {
            if (!value.equals(before.more.get(column))) {
                columns.put(column, value);
            }
        });
        return new ListEntry(id, list, code, chosen(label, before.label, after.label),
                chosen(shortLabel, before.shortLabel, after.shortLabel),
                chosen(aliases, before.aliases, after.aliases), columns, position,
                chosen(validFrom, before.validFrom, after.validFrom), chosen(validTo, before.validTo, after.validTo));
    }

    private static <T> T chosen(T said, T before, T after) {
        return Objects.equals(before, after) ? said : after;
    }

    public ListEntry at(int newPosition) {
        return new ListEntry(id, list, code, label, shortLabel, aliases, more, newPosition, validFrom, validTo);
    }
}
