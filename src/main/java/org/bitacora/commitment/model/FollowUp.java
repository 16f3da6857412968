package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.UUID;

/// How far a commitment had come on a day. A record of its own, so that several institutions add theirs at the same
/// time.
///
/// @param session the session in which it was told, or null
/// @param progress 0 to 100 percent, or null if only words were said
public record FollowUp(UUID id, UUID commitment, LocalDate date, UUID session, Integer progress, String text) {

    public static FollowUp on(UUID id, UUID commitment, LocalDate day, UUID session) {
        return new FollowUp(id, commitment, day, session, null, null);
    }

    public FollowUp saying(Integer percent, String words) {
        return new FollowUp(id, commitment, date, session, percent, words);
    }
}
