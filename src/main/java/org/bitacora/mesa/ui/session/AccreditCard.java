package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.CompositionService;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.Presence;
import org.kordamp.ikonli.feather.Feather;

/// When somebody's designation was officially notified (C22): from that day on she counts for her seat.
final class AccreditCard {

    private final SessionViewModel model;
    private final Delegation seat;
    private final Presence stay;
    private final ObjectProperty<LocalDate> day;

    AccreditCard(SessionViewModel model, Delegation seat, Presence stay) {
        this.model = model;
        this.seat = seat;
        this.stay = stay;
        LocalDate date = model.now().session().date();
        day = new SimpleObjectProperty<>(date == null ? model.desk().today() : date);
    }

    void open(Node anchor) {
        FormField field = Fields.date(Texts.get("designation.notifiedOn"), day);
        VBox content = Boxes.column(12, Labels.section(Texts.get("session.accredit.title",
                model.now().dossier().name(stay.person()))), Labels.wrapping(Labels.second(Texts.get(
                "session.accredit.why"))), field);
        Floating floating = Layer.over(anchor).popOver(content, anchor);
        Runnable act = () -> {
            field.commit();
            if (day.get() != null && !field.isUnreadable()) {
                floating.close();
                accredit(day.get());
            }
        };
        content.getChildren().add(Buttons.small(Buttons.filled(Texts.get("session.presence.accredit"), Feather.CHECK,
                act)));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                act.run();
            }
        });
        field.focus();
    }

    private void accredit(LocalDate on) {
        Optional<Designation> known = model.now().dossier().designations().stream()
                .filter(one -> seat.id().equals(one.delegation()) && stay.person().equals(one.person()))
                .filter(Designation::holdsSeat).findFirst();
        CompositionService composition = model.desk().mesas().composition();
        model.act(progress -> known.isPresent() ? composition.notified(known.get(), on)
                : composition.saveDesignations(List.of(), List.of(designation(composition, on))));
    }

    /// Somebody who came without any designation is designated with the role in which she came.
    private Designation designation(CompositionService composition, LocalDate on) {
        Designation draft = composition.draftDesignation(seat.id(), stay.role(), stay.person());
        LocalDate date = model.now().session().date();
        return new Designation(draft.id(), seat.id(), stay.role(), stay.person(), stay.position(), null, on,
                date == null || on.isBefore(date) ? on : date, null);
    }
}
