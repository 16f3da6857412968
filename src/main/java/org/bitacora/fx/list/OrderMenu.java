package org.bitacora.fx.list;

import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Ordenar por": the list's own order, or that of one of its columns; the same column again turns it round.
final class OrderMenu<T> {

    /// Two chevrons, which its style turns up and down.
    private final MenuButton button = Boxes.styled(Buttons.iconMenu(Feather.CODE, Texts.get("fx.list.order")),
            "bit-order");
    private final ToggleGroup choices = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Comparator<T>> order = new ReadOnlyObjectWrapper<>(this, "order");
    private RadioMenuItem chosen;
    private boolean falling;

    OrderMenu() {
        chosen = add(Texts.get("fx.list.order.own"), null);
        chosen.setSelected(true);
    }

    RadioMenuItem add(String title, Comparator<T> column) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setToggleGroup(choices);
        item.setOnAction(event -> choose(item, column));
        button.getItems().add(item);
        return item;
    }

    private void choose(RadioMenuItem item, Comparator<T> column) {
        falling = item == chosen && column != null && !falling;
        chosen.setGraphic(null);
        chosen = item;
        item.setSelected(true);
        if (column != null) {
            item.setGraphic(Icons.of(falling ? Feather.ARROW_DOWN : Feather.ARROW_UP));
        }
        order.set(falling ? column.reversed() : column);
    }

    MenuButton button() {
        return button;
    }

    /// Null for the list's own order.
    ReadOnlyObjectProperty<Comparator<T>> order() {
        return order.getReadOnlyProperty();
    }
}
