package org.bitacora.shell.home;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;

/// The greeting, the day and the quarter in words, and how long ago something was.
public final class HomeWords {

    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 19;

    private HomeWords() {
    }

    /// "Buenos días, Marcela".
    public static String greeting(HomePage.Today today) {
        String words = Texts.get(timeOfDay(today.now().getHour()));
        return today.author().isBlank() ? words : Texts.get("home.greeting", words, firstName(today.author()));
    }

    private static String timeOfDay(int hour) {
        if (hour >= MORNING && hour < NOON) {
            return "home.morning";
        }
        return hour >= NOON && hour < EVENING ? "home.afternoon" : "home.night";
    }

    private static String firstName(String author) {
        return author.strip().split("\\s+")[0];
    }

    /// "Jueves 19 de marzo de 2026 · primer trimestre, quedan 12 días".
    public static String day(HomePage.Today today) {
        LocalDate day = today.now().toLocalDate();
        String quarter = Texts.get("home.quarter." + (today.quarterEnd().getMonthValue() + 2) / 3);
        long left = ChronoUnit.DAYS.between(day, today.quarterEnd());
        return Texts.get("home.day", Formats.startingDate(day), quarter,
                left == 0 ? Texts.get("home.left.none") : Texts.count("home.left", left));
    }

    /// "hace 18 minutos", "ayer, 16:20", "el 12 de marzo". A moment ahead of a clock that was put back is now.
    public static String ago(LocalDateTime then, LocalDateTime now) {
        Duration passed = Duration.between(then, now);
        if (passed.toMinutes() < 1) {
            return Texts.get("home.ago.now");
        }
        if (passed.toHours() < 1) {
            return Texts.count("home.ago.minutes", passed.toMinutes());
        }
        return then.toLocalDate().equals(now.toLocalDate()) ? Texts.count("home.ago.hours", passed.toHours())
                : agoInDays(then, now.toLocalDate());
    }

    private static String agoInDays(LocalDateTime then, LocalDate today) {
        return then.toLocalDate().equals(today.minusDays(1))
                ? Texts.get("home.ago.yesterday", Formats.time(then.toLocalTime()))
                : Texts.get("home.ago.day", Formats.dayAndMonth(then.toLocalDate()));
    }

    /// "Hoy", "Ayer", "Mañana", else "Vie 20".
    public static String dayOfWeek(LocalDate day, LocalDate today) {
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case -1 -> Texts.get("home.yesterday");
            case 0 -> Texts.get("home.today");
            case 1 -> Texts.get("home.tomorrow");
            default -> Formats.capital(Texts.get("home.weekday." + day.getDayOfWeek().getValue())) + " "
                    + day.getDayOfMonth();
        };
    }
}
