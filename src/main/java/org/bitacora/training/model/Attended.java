package org.bitacora.training.model;

import java.util.UUID;

/// What is known of a person from the sheets she stands in.
///
/// @param trainings how many trainings she came to
/// @param institution where she belonged at the last of them, `null` if that is not known
public record Attended(int trainings, UUID institution) {

    public static final Attended NEVER = new Attended(0, null);
}
