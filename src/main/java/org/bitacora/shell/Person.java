package org.bitacora.shell;

import java.util.Locale;

/// Who works here: name and team of the device.
public record Person(String name, String team) {

    /// MC for Marcela Cárdenas.
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.append(word, 0, word.offsetByCodePoints(0, 1));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
