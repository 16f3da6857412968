package org.bitacora.fx.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as they are typed in a hurry: 8, 847, 8.47, 8 47, 8:47 pm.
final class TimeText {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2}?)[:.,h ]?(\\d{2})?\\s*([ap])?\\.?\\s?(?:m\\.?)?", Pattern.CASE_INSENSITIVE);

    private TimeText() {
    }

    /// "847" gives "8:47"; what is no time comes back as it was.
    static String read(String typed) {
        Matcher m = TYPED.matcher(typed.strip());
        if (!m.matches()) {
            return typed.strip();
        }
        int hour = hour(Integer.parseInt(m.group(1)), m.group(3));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return hour > 23 || minute > 59 ? typed.strip() : "%d:%02d".formatted(hour, minute);
    }

    private static int hour(int typed, String half) {
        if (half == null || typed > 12) {
            return typed;
        }
        return typed % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
