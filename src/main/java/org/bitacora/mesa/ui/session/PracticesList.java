package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.base.Ids;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.PracticeKind;
import org.kordamp.ikonli.feather.Feather;

/// Good practices told under a point (A31).
final class PracticesList {

    private final SessionViewModel model;
    private final UUID item;
    private final SavedRows<Practice> practices;
    private final VBox node = Boxes.column(8);
    private List<Practice> shown;

    PracticesList(SessionViewModel model, UUID item) {
        this.model = model;
        this.item = item;
        practices = new SavedRows<>(PracticeKind.KIND, "practice/" + item, new SavedRows.Ways<>(this::read,
                ActaRules::check, (before, after) -> model.desk().mesas().rows().save(PracticeKind.KIND, before, after)),
                model.desk().tasks(), model.desk().workspace().drafts());
        shown = of(model.now());
        practices.open(this::build);
    }

    Node node() {
        return node;
    }

    private List<Practice> of(SessionState state) {
        return state.practices().stream().filter(one -> item.equals(one.item())).toList();
    }

    private List<Practice> read() {
        return model.desk().mesas().rows().ofSession(PracticeKind.KIND, model.id()).stream()
                .filter(one -> item.equals(one.item())).toList();
    }

    private void build() {
        node.getChildren().setAll(new RowCards<>(practices.rows(), PracticesList::line, this::form, practices::remove),
                Buttons.link(Texts.get("session.practice.add"), Feather.AWARD, this::add));
    }

    private void add() {
        practices.add(new Practice(Ids.next(model.desk().clock()), model.now().session().project(), model.id(), item,
                null, null, null, MesaCodes.NOTED, null, null));
    }

    private static Line line(Practice practice) {
        return Line.of(Texts.get("session.practice.line", practice.title() == null ? Texts.get("session.practice.empty")
                : practice.title()), SessionWords.join(" · ", MesaCatalogues.PRACTICE_STATES.label(practice.state()),
                practice.description()));
    }

    private Node form(RecordModel<Practice> row) {
        RecordFields<Practice> fields = new RecordFields<>(row);
        row.onChosen(PracticeKind.STATE, practices::left);
        return new Form(fields.text(PracticeKind.TITLE).full(), fields.longText(PracticeKind.DESCRIPTION, 2),
                fields.code(PracticeKind.STATE, SessionWords.choices(MesaCatalogues.PRACTICE_STATES,
                        List.of(MesaCodes.NOTED, MesaCodes.CANDIDATE)))).onLeft(practices::left);
    }

    void show(SessionState state) {
        List<Practice> now = of(state);
        if (!now.equals(shown)) {
            shown = now;
            practices.readAgain();
        }
    }

    void leave() {
        practices.left();
    }
}
