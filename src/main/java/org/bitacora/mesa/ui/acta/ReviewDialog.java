package org.bitacora.mesa.ui.acta;

import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Asks until when observations are received; the program sends nothing by itself.
final class ReviewDialog {

    private static final int USUAL_DAYS = 8;

    private ReviewDialog() {
    }

    static void show(ActaViewModel model, Node near) {
        Property<LocalDate> until = new SimpleObjectProperty<>(model.desk().today().plusDays(USUAL_DAYS));
        Form form = new Form(Fields.date(Texts.get("acta.reviewUntil"), until));
        new DialogBox(Texts.get("acta.review.title")).say(Texts.get("acta.review.say")).with(form)
                .leaving(Texts.get("fx.not-now")).main(Texts.get("acta.review.act"), Feather.SEND, () -> {
                    form.commit();
                    model.sendToReview(until.getValue());
                }).show(near);
    }
}
