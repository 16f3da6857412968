package org.bitacora.sheet;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A whole workbook as it shall be written; the first sheet is the one that opens. The texts say in the file's own
/// properties what it is and who made it.
public record Workbook(String title, String subject, String author, Instant made, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook without sheets");
        }
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two sheets named " + sheet.name());
            }
        }
    }

    public static Workbook of(String title, String author, Instant made, Sheet... sheets) {
        return new Workbook(title, "", author, made, List.of(sheets));
    }
}
