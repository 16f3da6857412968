package org.bitacora.db;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;

/// A kind with every shape of field, for the tests of the kernel.
public record Note(UUID id, String title, String owner, Integer pages, LocalDate day, Boolean done, UUID parent,
        Set<String> tags, Map<String, String> answers) {

    static final Kind<Note> NOTE = Kind.of("note", Note.class, List.of(
            Field.text("title", Note::title), Field.text("owner", Note::owner).personal(),
            Field.integer("pages", Note::pages), Field.date("day", Note::day), Field.flag("done", Note::done),
            Field.ref("parent", Note::parent), Field.options("tags", Note::tags),
            Field.map("answers", Note::answers)));

    static final Kinds KINDS = new Kinds(List.of(NOTE));

    static Note titled(UUID id, String title) {
        return new Note(id, title, null, null, null, null, null, Set.of(), Map.of());
    }

    Note withTitle(String newTitle) {
        return new Note(id, newTitle, owner, pages, day, done, parent, tags, answers);
    }

    Note withOwner(String newOwner) {
        return new Note(id, title, newOwner, pages, day, done, parent, tags, answers);
    }

    Note withPages(Integer newPages) {
        return new Note(id, title, owner, newPages, day, done, parent, tags, answers);
    }

    Note withTags(String... newTags) {
        return new Note(id, title, owner, pages, day, done, parent, Set.of(newTags), answers);
    }

    Note withAnswers(Map<String, String> newAnswers) {
        return new Note(id, title, owner, pages, day, done, parent, tags, newAnswers);
    }
}
