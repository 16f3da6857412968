package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Target] is described.
public final class TargetKind {

    public static final Field<Target, UUID> PROJECT = Field.ref("project", Target::project);
    public static final Field<Target, String> FIGURE = Field.code("figure", Target::figure);
    public static final Field<Target, String> PROFILE_GROUP = Field.code("profileGroup", Target::profileGroup);
    public static final Field<Target, Integer> NUMBER = Field.integer("number", Target::number);
    public static final Field<Target, LocalDate> VALID_FROM = Field.date("validFrom", Target::validFrom);
    public static final Field<Target, LocalDate> VALID_TO = Field.date("validTo", Target::validTo);

    public static final Kind<Target> KIND = Kind.of("target", Target.class, List.of(
            PROJECT, FIGURE, PROFILE_GROUP, NUMBER, VALID_FROM, VALID_TO));

    private TargetKind() {
    }
}
