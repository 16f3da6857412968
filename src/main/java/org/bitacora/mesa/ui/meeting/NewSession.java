package org.bitacora.mesa.ui.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
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
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionProposal;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.kordamp.ikonli.feather.Feather;

/// "Nueva sesión": which character, which day, which hour. What the calendar asks for is proposed; Enter makes it and
/// leads to its page.
final class NewSession {

    private static final List<String> OF_A_MESA = List.of(MesaCodes.INSTALLATION, MesaCodes.ORDINARY,
            MesaCodes.EXTRAORDINARY);

    private final MesaDesk desk;
    private final Mesa mesa;
    private final StringProperty type;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<LocalTime> hour = new SimpleObjectProperty<>();

    private record Read(Mesa mesa, SessionProposal proposal) {
    }

    private NewSession(MesaDesk desk, Read read) {
        this.desk = desk;
        mesa = read.mesa();
        type = new SimpleStringProperty(read.proposal().type());
        date = new SimpleObjectProperty<>(read.proposal().date());
    }

    static void ask(Node near, MesaDesk desk, UUID mesa) {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> desk.mesas().find(mesa).map(found -> new Read(found,
                SessionProposal.of(found, desk.mesas().sessions().ofMesa(mesa), desk.today(),
                        desk.directory().calendar().calendar().in(found.territory())::isWorkingDay))),
                read -> read.ifPresent(found -> new NewSession(desk, found).show(near)));
    }

    private void show(Node near) {
        List<Choice> types = OF_A_MESA.stream().map(code -> new Choice(code,
                MesaCatalogues.SESSION_TYPES.label(code))).toList();
        FormField day = Fields.date(Texts.get("mesaSession.date"), date)
                .help(date.map(chosen -> Formats.startingDate(chosen)).orElse(""));
        Form form = new Form(Fields.choice(Texts.get("mesaSession.type"), types, type)).together(day,
                Fields.time(Texts.get("mesaSession.startTime"), hour));
        new DialogBox(Texts.get("mesa.session.new")).wide().say(Texts.get("mesa.session.proposed")).with(form)
                .leaving(Texts.get("fx.cancel")).main(Texts.get("mesa.session.create"), Feather.CHECK, () -> {
                    form.commit();
                    create();
                }).show(near);
        day.focus();
    }

    private void create() {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            MesaSession session = desk.mesas().sessions().draft(mesa, type.get()).on(date.get(), hour.get());
            desk.mesas().sessions().create(session);
            return session;
        }, made -> desk.navigator().open(MesaRoom.session(made.id())));
    }
}
