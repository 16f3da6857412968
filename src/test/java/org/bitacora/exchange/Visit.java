package org.bitacora.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;

/// A kind with every type and shape of field, for the tests of bundles.
public record Visit(UUID id, String title, String person, Integer pages, BigDecimal cost, LocalDate day,
        LocalTime start, Boolean done, UUID parent, String notes, Set<String> tags, Map<String, String> answers) {

    public static final Kind<Visit> VISIT = Kind.of("visit", Visit.class, List.of(
            Field.text("title", Visit::title), Field.text("person", Visit::person).personal(),
            Field.integer("pages", Visit::pages), Field.decimal("cost", Visit::cost),
            Field.date("day", Visit::day), Field.time("start", Visit::start), Field.flag("done", Visit::done),
            Field.ref("parent", Visit::parent), Field.text("notes", Visit::notes),
            Field.options("tags", Visit::tags), Field.map("answers", Visit::answers)));

    public static final Kinds KINDS = new Kinds(List.of(VISIT));

    public static Visit titled(UUID id, String title) {
        return new Visit(id, title, null, null, null, null, null, null, null, null, Set.of(), Map.of());
    }

    /// Every field filled.
    public static Visit full(UUID id) {
        return new Visit(id, "Visita a la IPS «Ñandú»", "Nelly Rincón\t\"Peña\" 🌱", 3, new BigDecimal("12.5"),
                LocalDate.of(2026, 3, 13), LocalTime.of(8, 47), true, new UUID(1, 2), "Primer párrafo.\nSegundo.",
                Set.of("genero", "xenofobia"), Map.of("q01", "A", "q02", "V"));
    }

    public Visit withTitle(String newTitle) {
        return new Visit(id, newTitle, person, pages, cost, day, start, done, parent, notes, tags, answers);
    }

    public Visit withDay(LocalDate newDay) {
        return new Visit(id, title, person, pages, cost, newDay, start, done, parent, notes, tags, answers);
    }

    public Visit withPages(Integer newPages) {
        return new Visit(id, title, person, newPages, cost, day, start, done, parent, notes, tags, answers);
    }

    public Visit withNotes(String newNotes) {
        return new Visit(id, title, person, pages, cost, day, start, done, parent, newNotes, tags, answers);
    }
}
