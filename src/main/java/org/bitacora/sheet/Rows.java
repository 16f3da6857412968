package org.bitacora.sheet;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the rows of a sheet come from: hands over one after the other, so that a hundred thousand never lie in memory
/// together. `list::forEach` is one; so is a query that calls back for each row.
@FunctionalInterface
public interface Rows<R> {

    /// Called once, on the thread that writes the file.
    void each(Consumer<R> row);

    /// Rows of a stream that is opened when the sheet is written and closed after it.
    static <R> Rows<R> streamed(Supplier<Stream<R>> source) {
        return row -> {
            try (Stream<R> rows = source.get()) {
                rows.forEachOrdered(row);
            }
        };
    }
}
