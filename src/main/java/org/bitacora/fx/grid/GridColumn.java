package org.bitacora.fx.grid;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/// One column as plain values. `width` is in px at 100 % text. `hint` is said below the grid while the person stands
/// in the column, and may be null.
public record GridColumn<R>(String id, String title, double width, CellKind kind, Function<R, CellFace> face,
                            String hint, Set<Trait> traits) {

    /// `OPTIONAL` columns are skipped by Enter; `GROWS` shares the room that is left over.
    public enum Trait { FROZEN, OPTIONAL, GROWS, SECOND_INK, RIGHT, CENTER }

    public static <R> GridColumn<R> of(String id, String title, double width, CellKind kind,
                                       Function<R, CellFace> face) {
        return new GridColumn<>(id, title, width, kind, face, null, Set.of());
    }

    /// Stays at the left while the rest scrolls; only the leading columns can.
    public GridColumn<R> frozen() {
        return with(Trait.FROZEN);
    }

    public GridColumn<R> optional() {
        return with(Trait.OPTIONAL);
    }

    public GridColumn<R> grows() {
        return with(Trait.GROWS);
    }

    public GridColumn<R> secondInk() {
        return with(Trait.SECOND_INK);
    }

    public GridColumn<R> right() {
        return with(Trait.RIGHT);
    }

    public GridColumn<R> centered() {
        return with(Trait.CENTER);
    }

    public GridColumn<R> hint(String words) {
        return new GridColumn<>(id, title, width, kind, face, words, traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean editable() {
        return !(kind instanceof CellKind.ReadOnly);
    }

    /// Enter stops here while it is empty.
    boolean asked() {
        return editable() && !is(Trait.OPTIONAL);
    }

    private GridColumn<R> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new GridColumn<>(id, title, width, kind, face, hint, Set.copyOf(more));
    }
}
