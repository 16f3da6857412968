package org.bitacora.directory.model;

import java.util.UUID;
import org.bitacora.base.Ids;

/// An institution whose staff a project set out to reach (A22: "21 prioritised IPS"). Its id follows from both, so that
/// two coordinators who add it make the same record.
public record TargetInstitution(UUID id, UUID project, UUID institution) {

    public static TargetInstitution of(UUID project, UUID institution) {
        return new TargetInstitution(Ids.natural("targetInstitution", project, institution), project, institution);
    }
}
