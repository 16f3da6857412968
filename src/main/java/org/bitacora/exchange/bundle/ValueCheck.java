package org.bitacora.exchange.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Value;

/// Whether a value is what its field holds. Fields and kinds of a newer version have no type here and pass unread.
final class ValueCheck {

    /// What is wrong with a value.
    enum Fault { WRONG_TYPE, NO_DATE, NO_TIME, NO_NUMBER, NO_VALUE }

    private static final int DECIMAL_DIGITS = 40;

    private final Kinds kinds;
    private final Map<String, Map<String, Optional<FieldType>>> types = new HashMap<>();

    ValueCheck(Kinds kinds) {
        this.kinds = kinds;
    }

    /// Empty for a field that this version does not know.
    Optional<FieldType> type(String kind, String field) {
        return types.computeIfAbsent(kind, key -> new HashMap<>()).computeIfAbsent(field, key -> find(kind, key));
    }

    private Optional<FieldType> find(String kind, String field) {
        if (field.equals(Kind.DELETED)) {
            return Optional.of(FieldType.FLAG);
        }
        return kinds.find(kind).flatMap(known -> known.field(field)).map(known -> known.type());
    }

    /// Null if the value is right. @param type of the field, or null where it is unknown
    static Fault fault(FieldType type, Value value) {
        if (value.isNone()) {
            return value.text().isEmpty() ? null : Fault.NO_VALUE;
        }
        if (type != null && value.tag() != type.tag()) {
            return Fault.WRONG_TYPE;
        }
        return type == null ? null : fault(type, value.text());
    }

    private static Fault fault(FieldType type, String text) {
        return switch (type) {
            case TEXT, CODE -> null;
            case FLAG -> text.equals("true") || text.equals("false") ? null : Fault.WRONG_TYPE;
            case INTEGER -> isInteger(text) ? null : Fault.NO_NUMBER;
            case DECIMAL -> isDecimal(text) ? null : Fault.NO_NUMBER;
            case DATE -> isDate(text) ? null : Fault.NO_DATE;
            case TIME -> isTime(text) ? null : Fault.NO_TIME;
            case INSTANT -> isInstant(text) ? null : Fault.NO_DATE;
            case REF -> Uuids.isUuid(text) ? null : Fault.WRONG_TYPE;
            case CONTENT -> BundleFormat.SHA_256.matcher(text).matches() ? null : Fault.WRONG_TYPE;
        };
    }

    private static boolean isInteger(String text) {
        try {
            return Integer.toString(Integer.parseInt(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Plain digits only: an exponent could ask for a text of a gigabyte.
    private static boolean isDecimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return digits > 0 && digits <= DECIMAL_DIGITS && points <= 1 && !text.endsWith(".");
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return text.length() <= 32 && Instant.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
