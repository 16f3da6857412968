package org.bitacora.exchange.model;

/// What is known of the key that signed a bundle; a key other than the known one is refused, not trusted less.
public enum Trust {
    /// The team signed with this key before.
    KNOWN,
    /// Nothing came from this device so far (E-04).
    FIRST_TIME
}
