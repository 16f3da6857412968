package org.bitacora.db;

import org.bitacora.base.Problem;

/// How one parcel fared.
public sealed interface Reception {

    Parcel parcel();

    /// The batch of a parcel that brought something; else 0.
    default long batch() {
        return this instanceof Taken taken ? taken.received().batch() : 0;
    }

    /// Whether files came that were not here, with changes or for changes known before.
    default boolean broughtFiles() {
        return this instanceof Taken taken && taken.received().files().count() > 0;
    }

    record Taken(Received received) implements Reception {
        @Override
        public Parcel parcel() {
            return received.parcel();
        }
    }

    record Refused(Parcel parcel, Problem problem) implements Reception {
    }
}
