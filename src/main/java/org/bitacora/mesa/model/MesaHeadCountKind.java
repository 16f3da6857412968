package org.bitacora.mesa.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [MesaHeadCount] is described. Session and kind of participant make its id.
public final class MesaHeadCountKind {

    public static final Field<MesaHeadCount, UUID> SESSION =
            Field.<MesaHeadCount>ref("session", MesaHeadCount::session).immutable();
    public static final Field<MesaHeadCount, String> PARTICIPANT_KIND =
            Field.<MesaHeadCount>code("participantKind", MesaHeadCount::participantKind).immutable();
    public static final Field<MesaHeadCount, Integer> NUMBER = Field.integer("number", MesaHeadCount::number);

    public static final Kind<MesaHeadCount> KIND = Kind.of("mesaHeadCount", MesaHeadCount.class, List.of(
            SESSION, PARTICIPANT_KIND, NUMBER));

    private MesaHeadCountKind() {
    }
}
