package org.bitacora.fx.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.bitacora.fx.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Filled: one per view. Outlined: the rest. Quiet: leave or later. The word names the act and its object.
public final class Buttons {

    private Buttons() {
    }

    public static Button filled(String text, Feather icon, Runnable act) {
        return iconed(filled(text, act), icon);
    }

    public static Button filled(String text, Runnable act) {
        return classed(button(text, act), "bit-filled");
    }

    public static Button outlined(String text, Feather icon, Runnable act) {
        return iconed(outlined(text, act), icon);
    }

    public static Button outlined(String text, Runnable act) {
        return button(text, act);
    }

    public static Button quiet(String text, Feather icon, Runnable act) {
        return iconed(quiet(text, act), icon);
    }

    public static Button quiet(String text, Runnable act) {
        return classed(button(text, act), "bit-quiet");
    }

    /// Outlined, its word in red: what takes something away (and can be undone).
    public static Button removing(String text, Feather icon, Runnable act) {
        return classed(outlined(text, icon, act), "bit-danger");
    }

    /// 28 high, for headers and rows.
    public static Button small(Button button) {
        return classed(button, "bit-28");
    }

    /// An arrow after the word: it goes somewhere.
    public static Button going(Button button) {
        button.setGraphic(Icons.of(Feather.ARROW_RIGHT));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /// Only an icon (back, forward, close); `name` is what readers say and the tooltip shows.
    public static Button icon(Feather icon, String name, Runnable act) {
        Button button = classed(classed(iconed(button(null, act), icon), "bit-quiet"), "bit-icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return small(button);
    }

    /// A word in the accent, without frame.
    public static Button link(String text, Runnable act) {
        Button link = plain(text, act);
        link.getStyleClass().add("bit-link");
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        return link;
    }

    public static Button link(String text, Feather icon, Runnable act) {
        return iconed(link(text, act), icon);
    }

    /// Opens a menu below it, such as "Más".
    public static MenuButton menu(String text, Feather icon, MenuItem... items) {
        MenuButton button = new MenuButton(text, Icons.of(icon), items);
        button.getStyleClass().addAll("bit-button", "bit-28");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A menu behind an icon; `name` is what readers say and the tooltip shows.
    public static MenuButton iconMenu(Feather icon, String name, MenuItem... items) {
        MenuButton button = menu(null, icon, items);
        button.getStyleClass().addAll("bit-quiet", "bit-icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    public static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> act.run());
        return item;
    }

    private static Button button(String text, Runnable act) {
        return classed(plain(text, act), "bit-button");
    }

    private static Button plain(String text, Runnable act) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Button iconed(Button button, Feather icon) {
        button.setGraphic(Icons.of(icon));
        return button;
    }

    private static Button classed(Button button, String styleClass) {
        button.getStyleClass().add(styleClass);
        return button;
    }
}
