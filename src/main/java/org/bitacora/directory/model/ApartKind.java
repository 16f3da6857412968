package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Apart] is described; all of it is its natural key.
public final class ApartKind {

    public static final Field<Apart, String> APART_KIND =
            Field.<Apart>code("apartKind", Apart::apartKind).immutable();
    public static final Field<Apart, UUID> FIRST = Field.<Apart>ref("first", Apart::first).immutable();
    public static final Field<Apart, UUID> SECOND = Field.<Apart>ref("second", Apart::second).immutable();

    public static final Kind<Apart> KIND = Kind.of("apart", Apart.class, List.of(APART_KIND, FIRST, SECOND));

    private ApartKind() {
    }
}
