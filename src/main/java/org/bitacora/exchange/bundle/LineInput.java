package org.bitacora.exchange.bundle;

import java.util.Arrays;
import java.util.UUID;
import org.bitacora.base.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Takes typed values from the JSON of the changes, refusing anything else with its line and column. Ids and salts are
/// read from the parser's own characters, without making texts of them.
final class LineInput {

    private static final byte[] DIGITS = digits();

    private final JsonParser json;
    private final Where where;

    LineInput(JsonParser json, Where where) {
        this.json = json;
        this.where = where;
    }

    private static byte[] digits() {
        byte[] digits = new byte[128];
        Arrays.fill(digits, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            digits[alphabet.charAt(i)] = (byte) i;
        }
        return digits;
    }

    Problem refuse(String code, String key, String quoted) {
        return where.at(json.currentTokenLocation(), code, key, IdText.printable(quoted));
    }

    Problem wrongType() {
        return refuse("E-25", "exchange.problem.wrongType", "");
    }

    void expect(JsonToken token) {
        if (json.nextToken() != token) {
            throw wrongType();
        }
    }

    long number(long least, long most) {
        expect(JsonToken.VALUE_NUMBER_INT);
        return present(least, most);
    }

    /// The number the parser stands on.
    long present(long least, long most) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrongType();
        }
        long number = json.getLongValue();
        if (number < least || number > most) {
            throw refuse("E-25", "exchange.problem.outOfRange", Long.toString(number));
        }
        return number;
    }

    String text() {
        expect(JsonToken.VALUE_STRING);
        return whole(json.getString());
    }

    String whole(String text) {
        if (!IdText.isWhole(text)) {
            throw refuse("E-24", "exchange.problem.encoding", "");
        }
        return text;
    }

    UUID id() {
        expect(JsonToken.VALUE_STRING);
        UUID id = Uuids.parse(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
        if (id == null) {
            throw wrongType();
        }
        return id;
    }

    /// Base64 without padding of exactly so many bytes.
    byte[] bytes(int length) {
        expect(JsonToken.VALUE_STRING);
        byte[] bytes = new byte[length];
        if (json.getStringLength() != (length * 4 + 2) / 3 || !decode(bytes)) {
            throw wrongType();
        }
        return bytes;
    }

    private boolean decode(byte[] into) {
        char[] chars = json.getStringCharacters();
        int from = json.getStringOffset();
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < json.getStringLength(); i++) {
            char c = chars[from + i];
            int digit = c < 128 ? DIGITS[c] : -1;
            if (digit < 0) {
                return false;
            }
            bits = bits << 6 | digit;
            held += 6;
            if (held >= 8) {
                held -= 8;
                into[at++] = (byte) (bits >> held);
            }
        }
        return (bits & (1 << held) - 1) == 0;
    }
}
