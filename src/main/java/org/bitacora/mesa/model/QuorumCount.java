package org.bitacora.mesa.model;

/// The seats of a session at a moment.
///
/// @param seats the delegations foreseen on the day
/// @param present how many of them have somebody accredited there; two people of one delegation are one
/// @param provisional the same with those whose holder is not accredited
/// @param required how many make quorum; null where none applies
public record QuorumCount(int seats, int present, int provisional, Integer required) {

    /// Whether a rule asks for quorum at all.
    public boolean applies() {
        return required != null;
    }

    /// Whether the seats suffice; where no rule applies they always do.
    public boolean reached() {
        return !applies() || present >= required;
    }

    /// How many seats are missing, never negative.
    public int missing() {
        return applies() ? Math.max(0, required - present) : 0;
    }

    /// Whether one seat fewer would lose it.
    public boolean isTight() {
        return applies() && present == required;
    }
}
