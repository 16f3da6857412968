package org.bitacora.directory.model.calendar;

import java.time.LocalDate;

/// Easter Sunday of the Gregorian calendar.
final class Easter {

    private Easter() {
    }

    /// The "anonymous Gregorian" reckoning (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8), with his letters.
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
