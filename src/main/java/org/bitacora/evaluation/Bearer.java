package org.bitacora.evaluation;

import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.training.model.ParticipantCode;

/// Somebody of the attendance, as evaluations need her: the code of her badge and what helps to recognise her paper.
///
/// @param code the code as it is stored
/// @param departure when she left before the end, which often explains a missing exit sheet; may be null
public record Bearer(String code, UUID person, String name, String profileGroup, String gender,
        LocalTime departure) {

    /// What two writings of her code share.
    public String plainCode() {
        return ParticipantCode.plain(code);
    }
}
