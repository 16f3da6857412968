package org.bitacora.training.ui;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;

/// One field of a form beside the record it was read from: a fresh record fills it unless somebody is changing it.
///
/// @param <R> the record
record FormValue<R, T>(Property<T> property, Function<R, T> read) {

    /// Shows what `now` says, whatever stood there.
    void take(R now) {
        property.setValue(read.apply(now));
    }

    /// Takes over what `now` says, unless the field was changed since `before`; no `before` means nothing was.
    void renew(R before, R now) {
        boolean untouched = before == null || Objects.equals(property.getValue(), read.apply(before));
        if (untouched) {
            property.setValue(read.apply(now));
        }
    }
}
