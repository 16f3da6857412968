package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;

/// "Llegó": who, and at what hour. Enter on the proposed person at the proposed hour is all that most arrivals need.
final class Arrival {

    private final ObjectProperty<LocalTime> hour;
    private final FormField hourField;
    private final VBox content;
    private final WhoPicker picker;
    private Floating floating;

    /// @param act saves whom, at which hour
    Arrival(SessionViewModel model, String title, List<Designation> designated,
            BiConsumer<Who, LocalTime> act) {
        hour = new SimpleObjectProperty<>(model.now().proposedHour());
        hourField = Fields.time(Texts.get("session.presence.hour"), hour);
        picker = new WhoPicker(model.desk().directory(), designated, who -> {
            hourField.commit();
            if (!hourField.isUnreadable()) {
                floating.close();
                act.accept(who, hour.get());
            }
        });
        hourField.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                picker.take();
            }
        });
        content = SessionPage.dressed(Boxes.styled(Boxes.column(12, Labels.section(title), hourField, picker),
                "session-arrival"));
    }

    /// For a seat: those designated for it on the day, then anybody.
    ///
    /// @param then what is done once somebody was chosen
    static Arrival of(SessionViewModel model, Delegation seat, Runnable then) {
        List<Designation> designated = designated(model.now(), seat.id());
        return new Arrival(model, Texts.get("session.presence.whoCame", seat.name()), designated,
                (who, hour) -> {
                    arrive(model, seat.id(), who, hour);
                    then.run();
                });
    }

    static List<Designation> designated(SessionState state, UUID seat) {
        MesaSession session = state.session();
        return state.dossier().designations().stream().filter(one -> seat.equals(one.delegation()))
                .filter(one -> one.person() != null && (session.date() == null || one.holdsOn(session.date()))).toList();
    }

    private static void arrive(SessionViewModel model, UUID seat, Who who, LocalTime hour) {
        switch (who) {
            case Who.Designated one -> arrive(model, stay(model, seat, one.by().person(), one.by().role(),
                    one.by().position(), hour));
            case Who.Known one -> arrive(model, stay(model, seat, one.person(), MesaCodes.DELEGATE, null, hour));
            case Who.Fresh one -> {
                Presence stay = stay(model, seat, model.id(), MesaCodes.DELEGATE, null, hour);
                model.act(progress -> model.service().presence().arrive(stay, PersonEntry.named(one.name())));
            }
        }
    }

    private static void arrive(SessionViewModel model, Presence stay) {
        model.act(progress -> model.service().presence().arrive(stay));
    }

    static Presence stay(SessionViewModel model, UUID seat, UUID person, String role, String position, LocalTime hour) {
        MesaSession session = model.now().session();
        String mode = "HYBRID".equals(session.mode()) ? null : session.mode();
        return new Presence(Presence.idOf(session.id(), person, 0), session.id(), person, 0, seat, role, null, position,
                null, mode, hour, null);
    }

    /// @param more what else can be said here, or null
    void open(Node anchor, Node more) {
        if (more != null) {
            content.getChildren().add(more);
        }
        show(anchor);
        picker.focus();
    }

    /// @param first what is said before who it is, since Enter on the name ends it
    void openAfter(Node anchor, Node first) {
        content.getChildren().add(2, first);
        show(anchor);
        Focus.first(first);
    }

    private void show(Node anchor) {
        floating = Layer.over(anchor).popOver(content, anchor);
    }
}
