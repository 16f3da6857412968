package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Joined] is described; all of it is its natural key.
public final class JoinedKind {

    public static final Field<Joined, String> JOINED_KIND =
            Field.<Joined>code("joinedKind", Joined::joinedKind).immutable();
    public static final Field<Joined, UUID> FIRST = Field.<Joined>ref("first", Joined::first).immutable();
    public static final Field<Joined, UUID> SECOND = Field.<Joined>ref("second", Joined::second).immutable();

    public static final Kind<Joined> KIND = Kind.of("joined", Joined.class, List.of(
            JOINED_KIND, FIRST, SECOND));

    private JoinedKind() {
    }
}
