package org.bitacora.directory.model;

/// Where a person stands about her data on a given day (`domain.md` §7.4).
public enum ConsentState {

    AUTHORIZES, DECLINES,
    /// Nothing was recorded: the data stays with the one who holds it, never goes to others, and waits on Inicio.
    UNRECORDED;

    /// Whether names, documents and contact may be kept at all.
    public boolean keepsPersonalFields() {
        return this != DECLINES;
    }

    /// Whether personal fields may go to a third party.
    public boolean mayBeShared() {
        return this == AUTHORIZES;
    }
}
