package org.bitacora.training.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [HeadCount] is described. Session, group and gender make its id.
public final class HeadCountKind {

    public static final Field<HeadCount, UUID> SESSION =
            Field.<HeadCount>ref("session", HeadCount::session).immutable();
    public static final Field<HeadCount, String> PROFILE_GROUP =
            Field.<HeadCount>code("profileGroup", HeadCount::profileGroup).immutable();
    public static final Field<HeadCount, String> GENDER =
            Field.<HeadCount>code("gender", HeadCount::gender).immutable();
    public static final Field<HeadCount, Integer> NUMBER = Field.integer("number", HeadCount::number);

    public static final Kind<HeadCount> KIND = Kind.of("headCount", HeadCount.class, List.of(
            SESSION, PROFILE_GROUP, GENDER, NUMBER));

    private HeadCountKind() {
    }
}
