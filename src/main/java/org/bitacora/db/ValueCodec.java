package org.bitacora.db;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.base.Ids;
import org.bitacora.record.Value;

/// Writes values briefly: an id as 16 bytes, a date as days since 1970, everything else as its text. What does not come
/// back to the letter is written as text, so that the form is never lossy.
final class ValueCodec {

    private static final int BRIEF = 0x80;

    private ValueCodec() {
    }

    static void write(Value value, Binary.Writer out) {
        byte[] brief = brief(value);
        if (brief != null) {
            out.number(value.tag() | BRIEF).raw(brief);
        } else {
            out.number(value.tag()).text(value.text());
        }
    }

    private static byte[] brief(Value value) {
        try {
            return switch (value.tag()) {
                case 'r' -> sameOr(value, UUID.fromString(value.text()).toString(),
                        () -> Ids.toBytes(UUID.fromString(value.text())));
                case 'd' -> sameOr(value, LocalDate.parse(value.text()).toString(),
                        () -> new Binary.Writer().number(zigzag(LocalDate.parse(value.text()).toEpochDay())).bytes());
                case 'b' -> switch (value.text()) {
                    case "true" -> new byte[] {1};
                    case "false" -> new byte[] {0};
                    default -> null;
                };
                default -> null;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static byte[] sameOr(Value value, String canonical, Supplier<byte[]> brief) {
        return canonical.equals(value.text()) ? brief.get() : null;
    }

    static Value read(Binary.Reader in) {
        int code = in.count();
        char tag = (char) (code & ~BRIEF);
        if ((code & BRIEF) == 0) {
            String text = in.text();
            return tag == Value.NONE.tag() ? Value.NONE : new Value(tag, text);
        }
        return new Value(tag, switch (tag) {
            case 'r' -> Ids.fromBytes(in.raw(16)).toString();
            case 'd' -> LocalDate.ofEpochDay(unzigzag(in.number())).toString();
            default -> in.raw(1)[0] == 1 ? "true" : "false";
        });
    }

    private static long zigzag(long number) {
        return number << 1 ^ number >> 63;
    }

    private static long unzigzag(long number) {
        return number >>> 1 ^ -(number & 1);
    }
}
