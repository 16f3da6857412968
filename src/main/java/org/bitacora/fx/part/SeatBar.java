package org.bitacora.fx.part;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Motion;
import org.bitacora.i18n.Texts;

/// The seats of a session, one small bar each: taken, taken by somebody who waits for something, or free, and a mark
/// after the last seat that is needed (look.md §4 "Quorum"). A seat that is newly taken grows; on opening nothing moves.
public final class SeatBar extends HBox {

    /// From here on the seats are drawn at half their width.
    private static final int MANY = 16;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final List<Region> seats = new ArrayList<>();
    private int taken = -1;
    private boolean isNarrow;

    public SeatBar() {
        Boxes.styled(this, "bit-seats");
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param present seats that count
    /// @param waiting seats taken by somebody who does not count yet
    /// @param all of them
    /// @param required after which the mark stands; null for no mark
    public void show(int present, int waiting, int all, Integer required) {
        if (all != seats.size()) {
            taken = -1;
        }
        build(all, required);
        for (int i = 0; i < all; i++) {
            Region seat = seats.get(i);
            Boxes.styled(seat, i < present ? "bit-seat-taken" : i < present + waiting ? "bit-seat-waiting"
                    : "bit-seat-free");
            if (taken >= 0 && i >= taken && i < present) {
                Motion.grow(seat);
            }
        }
        taken = present;
        narrow(isNarrow);
        setAccessibleText(Texts.get("fx.seats.spoken", present, all));
    }

    /// Draws the seats at half their width, where there is little room.
    public void narrow(boolean little) {
        pseudoClassStateChanged(NARROW, little || seats.size() > MANY);
        isNarrow = little;
    }

    private void build(int all, Integer required) {
        seats.clear();
        getChildren().clear();
        for (int i = 1; i <= all; i++) {
            Region seat = Boxes.styled(new Region(), "bit-seat");
            seats.add(seat);
            getChildren().add(seat);
            if (required != null && i == required) {
                getChildren().add(Boxes.styled(new Region(), "bit-seat-mark"));
            }
        }
    }
}
