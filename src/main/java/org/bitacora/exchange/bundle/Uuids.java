package org.bitacora.exchange.bundle;

import java.util.UUID;

/// Ids in their one written form, 36 characters in lower case; `UUID.fromString` also takes "1-1-1-1-1".
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {
    }

    static boolean isUuid(String text) {
        return parse(text.toCharArray(), 0, text.length()) != null;
    }

    /// Null if the characters are no id.
    static UUID parse(char[] chars, int from, int length) {
        if (length != LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = chars[from + i];
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
            if (digit < 0) {
                return null;
            }
            if (digits++ < 16) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new UUID(high, low);
    }
}
