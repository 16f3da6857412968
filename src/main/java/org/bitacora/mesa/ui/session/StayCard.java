package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.PresenceKind;
import org.kordamp.ikonli.feather.Feather;

/// One stay to be changed: its hours and its role, that the person left or came back, that it was a mistake.
final class StayCard {

    private final SessionViewModel model;
    private final Presence stay;
    private final ObjectProperty<LocalTime> arrival;
    private final ObjectProperty<LocalTime> departure;
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty role;
    private Floating floating;

    StayCard(SessionViewModel model, Presence stay) {
        this.model = model;
        this.stay = stay;
        arrival = new SimpleObjectProperty<>(stay.arrival());
        departure = new SimpleObjectProperty<>(stay.departure());
        role = new SimpleStringProperty(stay.role());
        arrival.addListener(source -> save());
        departure.addListener(source -> save());
        role.addListener(source -> save());
    }

    /// @param more other people of the seat, and who else may come
    void open(Node anchor, List<Button> more) {
        FormField in = Fields.time(Texts.get("session.presence.arrival"), arrival);
        in.setMinWidth(Region.USE_PREF_SIZE);
        FormField out = Fields.time(Texts.get("session.presence.departure"), departure).error(problem);
        VBox content = Boxes.column(12, Labels.section(model.now().dossier().name(stay.person())),
                Boxes.top(16, in, out));
        if (stay.delegation() != null) {
            content.getChildren().add(Fields.choice(Texts.get("presence.role"),
                    SessionWords.choices(MesaCatalogues.PRESENCE_ROLES), role).full());
        }
        FlowPane acts = Boxes.flow(8);
        if (stay.departure() == null) {
            acts.getChildren().add(Buttons.small(Buttons.outlined(Texts.get("session.presence.leaves"),
                    Feather.LOG_OUT, this::leave)));
        } else {
            acts.getChildren().add(Buttons.small(Buttons.outlined(Texts.get("session.presence.returns"),
                    Feather.LOG_IN, this::comeBack)));
        }
        more.forEach(button -> acts.getChildren().add(Buttons.small(button)));
        acts.getChildren().add(Buttons.small(Buttons.removing(Texts.get("session.presence.remove"), Feather.TRASH_2,
                () -> remove(anchor))));
        content.getChildren().add(acts);
        floating = Layer.over(anchor).popOver(content, anchor);
        acts.getChildren().getFirst().requestFocus();
    }

    private void leave() {
        departure.set(model.now().isRunning() ? model.now().hour() : model.now().session().endTime() == null
                ? model.now().hour() : model.now().session().endTime());
        if (problem.get().isEmpty()) {
            floating.close();
        }
    }

    /// A second stay, from now on.
    private void comeBack() {
        LocalTime now = model.now().hour();
        Presence again = new Presence(stay.id(), stay.session(), stay.person(), stay.turn(), stay.delegation(),
                stay.role(), stay.institution(), stay.position(), stay.participantKind(), stay.mode(), now, null);
        floating.close();
        model.act(progress -> model.service().presence().arrive(again));
    }

    private void remove(Node anchor) {
        floating.close();
        Layer layer = Layer.over(anchor);
        model.act(progress -> model.service().presence().delete(stay), done -> layer.toast(
                Texts.get("session.presence.removed"), Texts.get("session.undo"), model::undo));
    }

    /// Hours that cannot be are told at once and not kept (issue: departure before arrival).
    private void save() {
        LocalTime in = arrival.get();
        LocalTime out = departure.get();
        if (in != null && out != null && out.isBefore(in)) {
            problem.set(Texts.get("presence.problem.leftBeforeArriving", SessionWords.time(in), SessionWords.time(out)));
            return;
        }
        problem.set("");
        Presence before = model.now().dossier().presences().stream().filter(one -> one.id().equals(stay.id()))
                .findFirst().orElse(stay);
        RecordModel<Presence> edited = new RecordModel<>(PresenceKind.KIND, before);
        edited.value(PresenceKind.ARRIVAL).setValue(in);
        edited.value(PresenceKind.DEPARTURE).setValue(out);
        edited.value(PresenceKind.ROLE).setValue(role.get());
        Presence after = edited.current();
        if (!after.equals(before)) {
            model.act(progress -> model.service().presence().save(before, after));
        }
    }
}
