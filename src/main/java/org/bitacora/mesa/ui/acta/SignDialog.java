package org.bitacora.mesa.ui.acta;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.output.FileKind;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Asks when the acta was signed, and takes the signed paper if it is at hand.
final class SignDialog {

    private static final FileKind SIGNED = FileKind.of(Texts.get("acta.file.signed"), "*.pdf", "*.jpg", "*.jpeg",
            "*.png");

    private SignDialog() {
    }

    static void show(ActaViewModel model, Node near) {
        Property<LocalDate> on = new SimpleObjectProperty<>(model.desk().today());
        Form form = new Form(Fields.date(Texts.get("acta.signedOn"), on));
        new DialogBox(Texts.get("acta.sign.title")).say(Texts.get("acta.sign.say")).with(form)
                .leaving(Texts.get("fx.not-now")).other(Texts.get("acta.sign.without"), () -> {
                    form.commit();
                    model.sign(on.getValue(), null);
                }).main(Texts.get("acta.sign.act"), Feather.PAPERCLIP, () -> {
                    form.commit();
                    Optional<Path> file = model.desk().dialogs().file(near.getScene().getWindow(),
                            Texts.get("acta.sign.title"), SIGNED, null);
                    file.ifPresent(one -> model.sign(on.getValue(), one));
                }).wide().show(near);
    }
}
