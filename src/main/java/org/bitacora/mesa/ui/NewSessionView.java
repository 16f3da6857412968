package org.bitacora.mesa.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Formats;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionProposal;
import org.kordamp.ikonli.feather.Feather;

/// "Nueva sesión de mesa" from anywhere: of which mesa. Each row says the session that the calendar asks for next; one
/// key makes it and leads to its page.
final class NewSessionView extends BorderPane {

    private final MesaDesk desk;

    private record Next(Mesa mesa, SessionProposal session) {
    }

    NewSessionView(MesaDesk desk) {
        this.desk = desk;
        setTop(new RecordHeader(Texts.get("mesa.session.newOf")));
    }

    void open() {
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> {
            WorkingCalendar calendar = desk.directory().calendar().calendar();
            return desk.mesas().list().stream().map(one -> new Next(one.mesa(), SessionProposal.of(one.mesa(),
                    one.sessions(), desk.today(), calendar.in(one.mesa().territory())::isWorkingDay))).toList();
        }, this::show);
    }

    private void show(List<Next> all) {
        Node page = all.isEmpty() ? EmptyState.of(Feather.USERS, Texts.get("mesa.list.nothing"),
                Texts.get("mesa.session.needsMesa"), Buttons.filled(Texts.get("mesa.new"), Feather.PLUS,
                        () -> desk.navigator().open(MesaRoom.newPlace())))
                : Boxes.page(16, Cards.section(Texts.get("mesa.session.which"),
                        Cards.list(all.stream().map(this::row).toList())));
        setCenter(page);
        applyCss();
        Focus.first(page);
    }

    private Node row(Next next) {
        String name = MesaWords.name(next.mesa());
        Button create = Buttons.small(Buttons.outlined(Texts.get("mesa.create.act"), () -> create(next)));
        create.setAccessibleText(Texts.get("mesa.session.createIn", name));
        return Rows.row(name, MesaWords.joined(MesaCatalogues.SESSION_TYPES.label(next.session().type()),
                Formats.longDate(next.session().date())), create);
    }

    private void create(Next next) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            MesaSession session = desk.mesas().sessions().draft(next.mesa(), next.session().type())
                    .on(next.session().date(), null);
            desk.mesas().sessions().create(session);
            return session;
        }, made -> desk.navigator().open(MesaRoom.session(made.id())));
    }
}
