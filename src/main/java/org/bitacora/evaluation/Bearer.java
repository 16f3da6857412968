package org.bitacora.evaluation;

import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.training.model.ParticipantCode;

/// Somebody of the attendance, as evaluations need her: the code of her badge and what helps to recognise her paper.
///
/// @param code the code as it is stored
/// @param institution the name of the one she came from, empty if it is not known
/// @param departure when she left before the end, which often explains a missing exit sheet; may be null
public record Bearer(String code, UUID person, String name, String profileGroup, String gender,
        String institution, LocalTime departure) {

    Bearer named(String fullName) {
        return new Bearer(code, person, fullName, profileGroup, gender, institution, departure);
    }

    /// Her profile group in words, empty if none was written.
    public String groupLabel() {
        return profileGroup == null ? "" : DirectoryCatalogues.PROFILE_GROUPS.label(profileGroup);
    }

    /// What two writings of her code share.
    public String plainCode() {
        return ParticipantCode.plain(code);
    }
}
