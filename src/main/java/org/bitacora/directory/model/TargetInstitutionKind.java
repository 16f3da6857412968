package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [TargetInstitution] is described. Project and institution make its id.
public final class TargetInstitutionKind {

    public static final Field<TargetInstitution, UUID> PROJECT =
            Field.<TargetInstitution>ref("project", TargetInstitution::project).immutable();
    public static final Field<TargetInstitution, UUID> INSTITUTION =
            Field.<TargetInstitution>ref("institution", TargetInstitution::institution).immutable();

    public static final Kind<TargetInstitution> KIND = Kind.of("targetInstitution", TargetInstitution.class,
            List.of(PROJECT, INSTITUTION));

    private TargetInstitutionKind() {
    }
}
