package org.bitacora.fx.layer;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// A question in the middle of the window, which waits behind it. Buttons at the right, the main one last; Esc is the
/// same as leaving. Only for what leaves the machine or needs a choice; everything else is undo.
public final class DialogBox {

    private final VBox card = Boxes.styled(Boxes.column(8), "bit-dialog");
    private final HBox acts = Boxes.styled(Boxes.row(8, Boxes.spacer()), "bit-dialog-acts");
    private Floating floating;

    public DialogBox(String title, Node... content) {
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        card.getChildren().add(Labels.section(title));
        card.getChildren().addAll(content);
        Focus.keepInside(card);
    }

    /// A paragraph of the dialog.
    public DialogBox say(String sentence) {
        card.getChildren().add(Boxes.styled(Labels.prose(sentence), "bit-second"));
        return this;
    }

    public DialogBox with(Node content) {
        card.getChildren().add(content);
        return this;
    }

    /// 480 instead of 352, for forms.
    public DialogBox wide() {
        card.getStyleClass().add("bit-dialog-wide");
        return this;
    }

    /// Leaves without doing anything.
    public DialogBox leaving(String text) {
        return button(Buttons.outlined(text, this::close));
    }

    /// An outlined button that closes the dialog and then acts.
    public DialogBox other(String text, Runnable act) {
        return button(Buttons.outlined(text, () -> closeAnd(act)));
    }

    /// The filled button, last: closes the dialog and then acts.
    public DialogBox main(String text, Feather icon, Runnable act) {
        Button main = icon == null ? Buttons.filled(text, () -> closeAnd(act))
                : Buttons.filled(text, icon, () -> closeAnd(act));
        main.setDefaultButton(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> entered(event, main));
        return button(main);
    }

    /// Enter in a field of one line does what the main button does.
    private static void entered(KeyEvent event, Button main) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField && !main.isDisabled()) {
            event.consume();
            main.fire();
        }
    }

    /// Any button; it decides itself whether to close.
    public DialogBox button(Button button) {
        acts.getChildren().add(button);
        return this;
    }

    public DialogBox show(Node near) {
        card.getChildren().add(acts);
        StackPane veil = Boxes.styled(new StackPane(card), "bit-veil");
        Layer layer = Layer.over(near);
        floating = layer.cover(veil);
        focusFirst();
        return this;
    }

    public void close() {
        floating.close();
    }

    public DialogBox onClosed(Runnable action) {
        floating.onClosed(action);
        return this;
    }

    private void closeAnd(Runnable act) {
        close();
        act.run();
    }

    /// A field if there is one, else the main button.
    private void focusFirst() {
        List<Node> all = Focus.within(card);
        if (all.isEmpty()) {
            return;
        }
        boolean onlyButtons = all.stream().allMatch(node -> Focus.isInside(node, acts));
        (onlyButtons ? all.getLast() : all.getFirst()).requestFocus();
    }
}
