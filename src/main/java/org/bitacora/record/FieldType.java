package org.bitacora.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.base.TextForm;

/// The forms a value can take. Each travels as a one-letter tag and a canonical text, so that no floating point and no
/// platform form ever reaches a file, and a reader that does not know a tag can still keep the value.
public enum FieldType {
    /// Free text, NFC, without outer blanks.
    TEXT('t', String.class),
    /// A code of a catalogue; unknown codes survive, hence never a Java enum.
    CODE('c', String.class),
    INTEGER('i', Integer.class),
    DECIMAL('n', BigDecimal.class),
    FLAG('b', Boolean.class),
    DATE('d', LocalDate.class),
    TIME('h', LocalTime.class),
    INSTANT('m', Instant.class),
    /// The id of another record.
    REF('r', UUID.class),
    /// The SHA-256 of a file, 64 hexadecimal digits: whoever hands a change on hands on the file that it mentions, also
    /// where the kind is of a newer version.
    CONTENT('f', String.class);

    private final char tag;
    private final Class<?> javaType;

    FieldType(char tag, Class<?> javaType) {
        this.tag = tag;
        this.javaType = javaType;
    }

    public char tag() {
        return tag;
    }

    public Class<?> javaType() {
        return javaType;
    }

    /// The canonical form of a value of this type; `null` and blank text become [Value#NONE].
    public Value encode(Object value) {
        if (value == null) {
            return Value.NONE;
        }
        if (this == TEXT || this == CODE) {
            String clean = TextForm.clean((String) value);
            return clean == null ? Value.NONE : new Value(tag, clean);
        }
        if (this == DECIMAL) {
            return new Value(tag, ((BigDecimal) value).stripTrailingZeros().toPlainString());
        }
        return new Value(tag, value.toString());
    }

    /// The Java value of a canonical form, `null` for [Value#NONE].
    ///
    /// @throws IllegalArgumentException if the text is not of this type (a damaged or hostile file)
    public Object decode(Value value) {
        if (value.isNone()) {
            return null;
        }
        if (value.tag() != tag) {
            throw new IllegalArgumentException("tag " + value.tag() + " where " + tag + " was expected");
        }
        String text = value.text();
        try {
            return switch (this) {
                case TEXT, CODE, CONTENT -> text;
                case INTEGER -> Integer.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case FLAG -> flag(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case INSTANT -> Instant.parse(text);
                case REF -> UUID.fromString(text);
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a " + name(), e);
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("flag");
        };
    }
}
