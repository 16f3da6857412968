package org.bitacora.exchange.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;

/// Moments as people say them: "hoy, 10:42", "ayer, 18:20", "12 de marzo".
final class When {

    private When() {
    }

    static String of(Instant instant, Clock clock) {
        return of(local(instant, clock), LocalDate.now(clock));
    }

    static LocalDateTime local(Instant instant, Clock clock) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    /// With its time also for days long past: "6 de marzo, 9:00".
    static String exactly(LocalDateTime moment, LocalDate today) {
        String day = of(moment, today);
        String time = Formats.time(moment.toLocalTime());
        return day.endsWith(time) ? day : Texts.get("exchange.when.day", day, time);
    }

    static String of(LocalDateTime moment, LocalDate today) {
        LocalDate day = moment.toLocalDate();
        String time = Formats.time(moment.toLocalTime());
        if (day.equals(today)) {
            return Texts.get("exchange.when.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return Texts.get("exchange.when.yesterday", time);
        }
        return day.getYear() == today.getYear() ? Formats.dayAndMonth(day) : Formats.date(day);
    }
}
