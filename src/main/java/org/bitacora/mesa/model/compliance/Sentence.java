package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.directory.model.calendar.DayOff;
import org.bitacora.i18n.Texts;

/// Something to be said: the key of its words and what goes into them. Days say themselves in words, so that a test
/// reads dates and a person reads "lunes 13 de julio de 2026".
///
/// @param args [LocalDate], [DayOff], other sentences, text and numbers, or lists of them
public record Sentence(String key, List<Object> args) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy", Texts.LOCALE);

    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    /// One that has a form for one and a form for many; the number is its first word.
    public static Sentence count(String key, int number, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = number;
        System.arraycopy(more, 0, args, 1, more.length);
        return of(key + (number == 1 ? ".one" : ".many"), args);
    }

    public String text() {
        return Texts.get(key, args.stream().map(Sentence::word).toArray());
    }

    private static Object word(Object arg) {
        return switch (arg) {
            case LocalDate day -> day.format(DAY);
            case DayOff off -> Texts.get("compliance.dayOff", off.date().format(DAY), String.join(", ", off.names()));
            case Sentence sentence -> sentence.text();
            case List<?> list -> list.stream().map(one -> String.valueOf(word(one))).collect(Collectors.joining("; "));
            default -> arg;
        };
    }
}
