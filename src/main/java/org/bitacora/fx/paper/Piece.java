package org.bitacora.fx.paper;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What stands on one page as a whole, unless it must be divided. Its node is made when it has found its place.
sealed interface Piece permits TextPiece, RowPiece, Piece.NewPage {

    /// Room above it, except at the top of a page.
    double above();

    double height();

    Region node();

    /// It shall not be the last on its page.
    default boolean withNext() {
        return false;
    }

    /// What is repeated above it when it begins a page.
    default Optional<Piece> heading() {
        return Optional.empty();
    }

    /// Two parts of which the first fits into the room, or none when it cannot be divided there.
    default List<Piece> divided(double room) {
        return List.of();
    }

    record NewPage() implements Piece {
        @Override
        public double above() {
            return 0;
        }

        @Override
        public double height() {
            return 0;
        }

        @Override
        public Region node() {
            return new Region();
        }
    }
}
