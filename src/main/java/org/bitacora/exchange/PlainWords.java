package org.bitacora.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Reading;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Field;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Value;

/// Words from the types of fields alone: dates, numbers, yes and no, and names made of a record's first texts. Codes
/// show themselves; wiring puts the words of the catalogues over it.
public class PlainWords implements ValueWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy",
            Texts.LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Texts.LOCALE);
    private static final List<String> NAMES = List.of("name", "title", "firstName", "secondName", "firstSurname",
            "secondSurname", "text", "number");
    private static final List<String> DATES = List.of("date", "validFrom");
    private static final int DEPTH = 2;
    private static final int REFERRED = 2;

    private final Kinds kinds;

    public PlainWords(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String value(Reading reading, Kind<?> kind, Field<?, ?> field, String key, Value value) {
        if (value.isNone()) {
            return Texts.get("exchange.value.none");
        }
        if (field.type() == FieldType.CONTENT) {
            return Texts.get("exchange.value.content", value.text().substring(0, Math.min(8, value.text().length())));
        }
        try {
            return words(reading, field.type().decode(value));
        } catch (IllegalArgumentException e) {
            return value.text();
        }
    }

    private String words(Reading reading, Object value) {
        return switch (value) {
            case Boolean yes -> Texts.get(yes ? "exchange.value.yes" : "exchange.value.no");
            case LocalDate date -> capital(DATE, date);
            case LocalTime time -> TIME.format(time);
            case Instant instant -> capital(DATE, instant.atZone(ZoneId.systemDefault()));
            case UUID id -> referred(reading, id);
            default -> value.toString();
        };
    }

    private static String capital(DateTimeFormatter form, TemporalAccessor date) {
        String text = form.format(date);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String referred(Reading reading, UUID id) {
        return kinds.all().stream().flatMap(kind -> found(reading, kind, id, DEPTH).stream()).findFirst()
                .orElse(Texts.get("exchange.value.unknownRecord"));
    }

    private <R> Optional<String> found(Reading reading, Kind<R> kind, UUID id, int depth) {
        return reading.find(kind, id).map(entity -> name(reading, kind, entity, depth));
    }

    @Override
    public String label(Kind<?> kind, Field<?, ?> field, String key) {
        String label = Texts.get(kind.name() + "." + field.name());
        return key.isEmpty() ? label : Texts.get("exchange.value.labelWithKey", label, option(kind, field, key));
    }

    @Override
    public String option(Kind<?> kind, Field<?, ?> field, String key) {
        return key;
    }

    @Override
    public <R> String name(Reading reading, Kind<R> kind, R entity) {
        return name(reading, kind, entity, DEPTH);
    }

    /// Own texts; where a record has none (a session, an attendance) what it refers to, then its date.
    private <R> String name(Reading reading, Kind<R> kind, R entity, int depth) {
        String own = joined(kind, entity, NAMES, " ");
        if (!own.isEmpty()) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        for (Field<R, ?> field : kind.fields()) {
            if (depth > 0 && field.get(entity) instanceof UUID id && parts.size() < REFERRED) {
                kinds.all().stream().flatMap(other -> found(reading, other, id, depth - 1).stream()).findFirst()
                        .ifPresent(parts::add);
            }
        }
        String dates = joined(kind, entity, DATES, ", ");
        if (!dates.isEmpty()) {
            parts.add(parts.isEmpty() ? dates : Character.toLowerCase(dates.charAt(0)) + dates.substring(1));
        }
        return parts.isEmpty() ? Texts.get(kind.name() + ".kind") : String.join(" · ", parts);
    }

    private <R> String joined(Kind<R> kind, R entity, List<String> names, String by) {
        return kind.fields().stream().filter(field -> names.contains(field.name()))
                .map(field -> field.get(entity)).filter(value -> value instanceof String || value instanceof LocalDate)
                .map(value -> value instanceof LocalDate date ? capital(DATE, date) : value.toString()).limit(4)
                .collect(Collectors.joining(by));
    }

    @Override
    public String project(Reading reading) {
        return kinds.find("project").flatMap(kind -> firstOf(reading, kind, "shortName")).orElse("");
    }

    private static <R> Optional<String> firstOf(Reading reading, Kind<R> kind, String fieldName) {
        return kind.fields().stream().filter(field -> field.name().equals(fieldName)
                && field.type() == FieldType.TEXT).findFirst().flatMap(field -> reading.list(kind, "ORDER BY id")
                .stream().map(field::get).filter(value -> value != null).map(Object::toString).findFirst());
    }
}
