package org.bitacora.evaluation.model;

/// What an answer is worth. A blank one is wrong for the score but counted apart as "sin respuesta" (`domain.md` §7.3).
public enum Mark {
    RIGHT, WRONG, BLANK,
    /// A scale, an open question or an item without key has no score.
    UNSCORED
}
