package org.bitacora.mesa.model.compliance;

/// One of the reasons of a light: a quarter, a session, a delegation.
///
/// @param remedy where it is mended, or null
public record Reason(State state, Sentence sentence, Remedy remedy) {

    static Reason of(State state, Remedy remedy, String key, Object... args) {
        return new Reason(state, Sentence.of(key, args), remedy);
    }

    static Reason of(State state, String key, Object... args) {
        return of(state, null, key, args);
    }
}
