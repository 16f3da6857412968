package org.bitacora.fx.layer;

import javafx.scene.Node;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The dialogs that need no more than a line of code. `near` is any node of the window.
public final class Dialogs {

    private Dialogs() {
    }

    /// "Ahora no" or the act, named by its button.
    public static void ask(Node near, String title, String sentence, String act, Feather icon, Runnable action) {
        new DialogBox(title).say(sentence).leaving(Texts.get("fx.not-now")).main(act, icon, action).show(near);
    }

    /// Something to know; one button that closes.
    public static void tell(Node near, String title, String sentence) {
        DialogBox box = new DialogBox(title).say(sentence);
        box.leaving(Texts.get("fx.close")).show(near);
    }
}
