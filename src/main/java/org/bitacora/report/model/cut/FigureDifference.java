package org.bitacora.report.model.cut;

import java.util.List;
import java.util.Optional;
import org.bitacora.report.model.Figure;

/// One figure of a delivered report beside the same figure today.
///
/// @param delivered what the file shows; null if it hides it or had no line for it
/// @param then as it is counted again from the changes the report saw; null if there was no such figure
/// @param now as it is counted today; null if there is no such figure any more
public record FigureDifference(FigureName name, DeliveredFigures.Line delivered, Figure then, Figure now,
        List<MovedRow> rows) {

    public String label() {
        return now != null ? now.label() : then != null ? then.label() : delivered.label();
    }

    /// A figure without a line of its own is one that nobody belongs to.
    public long numberThen() {
        return then == null ? 0 : then.number();
    }

    public long numberNow() {
        return now == null ? 0 : now.number();
    }

    /// What was delivered, nobody where the report had no such line; empty if the file hides it.
    public Optional<Long> numberDelivered() {
        return delivered != null ? Optional.of(delivered.number()) : then == null ? Optional.of(0L) : Optional.empty();
    }

    /// How much more it is today than was delivered; than it was then, where nothing was delivered.
    public long difference() {
        return numberNow() - numberDelivered().orElse(numberThen());
    }

    /// Whether today's number or rows are others than they were.
    public boolean isMoved() {
        return difference() != 0 || !rows.isEmpty();
    }

    /// Whether what was delivered is another number than what the same changes give here: some are missing, or the
    /// program counts otherwise.
    public boolean isDoubtful() {
        return numberDelivered().filter(number -> number != numberThen()).isPresent();
    }

    public long count(MovedRow.Movement movement) {
        return rows.stream().filter(row -> row.movement() == movement).count();
    }
}
