package org.bitacora.training;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where somebody is in an attendance sheet, to be found again after a power cut.
///
/// @param row id of the attendance, empty for the empty line at the end
/// @param typed what is half typed there, `null` if nothing is
/// @param number the line's number on the sheet, of `lines`
public record SheetPlace(UUID training, UUID session, String row, String column, String typed, int number, int lines,
        Instant at) {

    static final String KEY = "attendance.place.";
    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 8;

    String written() {
        return String.join(BETWEEN, training.toString(), session.toString(), row, column, Integer.toString(number),
                Integer.toString(lines), at.toString(), typed == null ? "" : "=" + typed);
    }

    /// Empty for a draft of another make: then the sheet simply opens at its end.
    static Optional<SheetPlace> read(String written) {
        String[] parts = written.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        String typed = parts[7].isEmpty() ? null : parts[7].substring(1);
        return Optional.of(new SheetPlace(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2], parts[3],
                typed, Integer.parseInt(parts[4]), Integer.parseInt(parts[5]), Instant.parse(parts[6])));
    }
}
