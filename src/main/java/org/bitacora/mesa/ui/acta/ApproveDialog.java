package org.bitacora.mesa.ui.acta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.kordamp.ikonli.feather.Feather;

/// Asks how, in which session and when the acta was approved; from then on it only takes clarification notes.
final class ApproveDialog {

    private final ActaViewModel model;
    private final List<MesaSession> sessions;
    private final StringProperty how = new SimpleStringProperty();
    private final StringProperty in = new SimpleStringProperty();
    private final Property<LocalDate> on = new SimpleObjectProperty<>();
    private final Form form;

    ApproveDialog(ActaViewModel model) {
        this.model = model;
        sessions = model.sight().get().sessions();
        on.setValue(model.desk().today());
        FormField session = Fields.choice(Texts.get("acta.approvedIn"), sessions.stream()
                .map(one -> new Choice(one.id().toString(), Formats.date(one.date()))).toList(), in);
        session.managedProperty().bind(session.visibleProperty());
        session.visibleProperty().bind(how.isEqualTo(MesaCodes.BY_SESSION));
        in.addListener((source, before, now) -> chosen().ifPresent(one -> on.setValue(one.date())));
        how.set(sessions.isEmpty() ? MesaCodes.BY_MAIL : MesaCodes.BY_SESSION);
        in.set(sessions.isEmpty() ? null : sessions.getFirst().id().toString());
        form = new Form(Fields.choice(Texts.get("acta.approvedHow"), MesaCatalogues.APPROVAL_WAYS.offered().stream()
                .map(one -> new Choice(one.code(), one.label())).toList(), how), session,
                Fields.date(Texts.get("acta.approvedOn"), on));
    }

    private Optional<MesaSession> chosen() {
        return sessions.stream().filter(one -> one.id().toString().equals(in.get())).findFirst();
    }

    void show(Node near) {
        new DialogBox(Texts.get("acta.approve.title")).say(Texts.get("acta.approve.say")).with(form)
                .leaving(Texts.get("fx.not-now")).main(Texts.get("acta.approve.act"), Feather.CHECK, this::approve)
                .show(near);
    }

    private void approve() {
        form.commit();
        boolean bySession = MesaCodes.BY_SESSION.equals(how.get());
        model.approve(how.get(), bySession ? chosen().orElse(null) : null, on.getValue());
    }
}
