package org.bitacora.training.model;

import java.util.Objects;
import java.util.UUID;
import org.bitacora.base.Ids;

/// How many of one group and gender came to a session of which no names exist (A38, D17). Told apart everywhere and
/// never inside unique people.
public record HeadCount(UUID id, UUID session, String profileGroup, String gender, Integer number) {

    /// Two laptops that count the same people meet in one record, and differ visibly: they are never added up.
    public static UUID idOf(UUID session, String profileGroup, String gender) {
        return Ids.natural("headCount", session, Objects.requireNonNullElse(profileGroup, ""),
                Objects.requireNonNullElse(gender, ""));
    }

    public static HeadCount of(UUID session, String profileGroup, String gender, Integer number) {
        return new HeadCount(idOf(session, profileGroup, gender), session, profileGroup, gender, number);
    }

    boolean isOf(String group, String ofGender) {
        return Objects.equals(profileGroup, group) && Objects.equals(gender, ofGender);
    }

    int people() {
        return number == null ? 0 : number;
    }
}
