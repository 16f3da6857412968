package org.bitacora.mesa.model.attendance;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.base.TextForm;

/// The hour in a cell such as "3/20/26, 2:02:11 PM", "20/3/2026 14:02" or "2:02 p. m."; the day is that of the session.
final class ReportHour {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*([ap])?");

    private ReportHour() {
    }

    static Optional<LocalTime> read(String cell) {
        Matcher parts = HOUR.matcher(TextForm.folded(cell.replace('\u202f', ' ').replace('\u00a0', ' ')));
        if (!parts.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        int shifted = parts.group(3) == null || hour > 12 ? hour : hour % 12 + (parts.group(3).equals("p") ? 12 : 0);
        return shifted > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(shifted, minute));
    }
}
