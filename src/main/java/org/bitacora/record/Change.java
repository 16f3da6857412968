package org.bitacora.record;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// One save of one record: the values that changed and, for each, the change or changes it replaces.
///
/// @param clock hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16
/// @param wall what the author's clock said, milliseconds since 1970
/// @param group number of the first change of the same "Guardar", in the same incarnation
public record Change(ChangeId id, RecordRef record, long clock, long wall, long group, Stamp stamp, Salts salts,
        List<Edit> edits) implements Link {

    /// Orders changes by who wins a field: later clock, then greater device, then later number.
    public static final Comparator<Change> BY_PRECEDENCE = Comparator.comparingLong(Change::clock)
            .thenComparing(Change::id);

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Change {
        edits = edits.stream().sorted(Comparator.comparing(Edit::field)).toList();
    }

    /// True if no value of it is withheld.
    public boolean isWhole() {
        return edits.stream().allMatch(edit -> edit.content() instanceof Content.Known);
    }

    /// The files that it mentions, by the SHA-256 of their contents, also in fields that this version does not know.
    public List<String> contents() {
        return edits.stream().map(Edit::value).filter(value -> value.tag() == FieldType.CONTENT.tag())
                .map(Value::text).filter(text -> SHA_256.matcher(text).matches()).distinct().toList();
    }
}
