package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [ClarificationNote] is described.
public final class ClarificationNoteKind {

    public static final Field<ClarificationNote, UUID> SESSION = Field.ref("session", ClarificationNote::session);
    public static final Field<ClarificationNote, LocalDate> NOTED_ON =
            Field.date("notedOn", ClarificationNote::notedOn);
    public static final Field<ClarificationNote, String> TEXT =
            Field.<ClarificationNote>text("text", ClarificationNote::text).personal();
    public static final Field<ClarificationNote, String> AUTHOR =
            Field.<ClarificationNote>text("author", ClarificationNote::author).personal();

    public static final Kind<ClarificationNote> KIND = Kind.of("clarificationNote", ClarificationNote.class, List.of(
            SESSION, NOTED_ON, TEXT, AUTHOR));

    private ClarificationNoteKind() {
    }
}
