package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.ui.MesaRoom;
import org.kordamp.ikonli.feather.Feather;

/// The head of a session's page: whose session, its facts in one line, its state, and what can be done with it.
final class SessionHead {

    private final SessionViewModel model;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty character = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final MenuButton more = Buttons.menu(Texts.get("session.more"), Feather.MORE_HORIZONTAL);
    private final HBox status = Boxes.row(8);
    private final RecordHeader node;

    SessionHead(SessionViewModel model) {
        this.model = model;
        node = new RecordHeader("").title(title).status(status).fact(Feather.USERS, character)
                .fact(Feather.CALENDAR, when).fact(Feather.MAP_PIN, where).fact(Feather.MAIL, notice)
                .acts(Buttons.small(Buttons.outlined(Texts.get("session.acta.preview"), Feather.FILE_TEXT,
                        () -> openActa(model))), more);
    }

    Node node() {
        return node;
    }

    static void openActa(SessionViewModel model) {
        model.desk().navigator().open(MesaRoom.session(model.id()).at("acta"));
    }

    void show(SessionState state) {
        MesaSession session = state.session();
        title.set(SessionWords.title(state.dossier().mesa(), session));
        character.set(SessionWords.character(session, state.others()));
        when.set(SessionWords.when(session));
        where.set(SessionWords.where(session));
        notice.set(session.mesa() == null && session.noticeDate() == null ? "" : SessionWords.notice(state.notice()));
        status.getChildren().setAll(SessionWords.state(session));
        more.getItems().setAll(items(session));
    }

    private List<MenuItem> items(MesaSession session) {
        List<MenuItem> items = new ArrayList<>();
        for (CatalogueEntry state : MesaCatalogues.SESSION_STATES.offered()) {
            if (!state.code().equals(session.state())) {
                items.add(Buttons.item(Texts.get("session.mark", state.label()), () -> mark(state.code())));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(Buttons.item(Texts.get("session.history"), this::history));
        items.add(Buttons.item(Texts.get("session.delete"), this::delete));
        return items;
    }

    private void mark(String code) {
        MesaSession before = model.now().session();
        RecordModel<MesaSession> after = new RecordModel<>(MesaSessionKind.KIND, before);
        after.value(MesaSessionKind.STATE).setValue(code);
        MesaSession marked = after.current();
        model.act(progress -> model.service().save(before, marked));
    }

    private void history() {
        new HistoryDialog(model).show(node);
    }

    private void delete() {
        Layer layer = Layer.over(node);
        model.act(progress -> model.service().delete(model.id()));
        layer.toast(Texts.get("session.deleted"), Texts.get("session.undo"), model::undo);
    }
}
