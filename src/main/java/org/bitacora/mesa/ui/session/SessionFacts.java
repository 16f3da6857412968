package org.bitacora.mesa.ui.session;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.MesaSessionRules;
import org.bitacora.record.Field;

/// The facts of a session or of a meeting outside a mesa: what, when, where, who presides; why it was moved.
final class SessionFacts {

    private static final List<String> OF_MESA = List.of(MesaCodes.INSTALLATION, MesaCodes.ORDINARY,
            MesaCodes.EXTRAORDINARY);
    private static final List<String> OUTSIDE = List.of(MesaCodes.ENCOUNTER, MesaCodes.ASSISTANCE,
            MesaCodes.OTHER_SPACE);

    private final SessionViewModel model;
    private final SavedRecord<MesaSession> editor;
    private final RecordFields<MesaSession> fields;

    SessionFacts(SessionViewModel model, SavedRecord<MesaSession> editor) {
        this.model = model;
        this.editor = editor;
        fields = new RecordFields<>(editor.model());
    }

    Node node() {
        boolean outside = editor.current().mesa() == null;
        Form form = new Form();
        if (outside) {
            form.add(fields.text(MesaSessionKind.TITLE).full());
        }
        form.together(fields.code(MesaSessionKind.TYPE, SessionWords.choices(MesaCatalogues.SESSION_TYPES,
                                outside ? OUTSIDE : OF_MESA)),
                        fields.code(MesaSessionKind.STATE, SessionWords.choices(MesaCatalogues.SESSION_STATES)))
                .together(fields.date(MesaSessionKind.DATE), time(MesaSessionKind.START_TIME),
                        time(MesaSessionKind.END_TIME))
                .together(fields.date(MesaSessionKind.PLANNED_DATE).shownWhile(moved()),
                        fields.text(MesaSessionKind.CAUSE).shownWhile(moved()))
                .together(fields.code(MesaSessionKind.MODE, SessionWords.choices(MesaCatalogues.MODES)),
                        fields.code(MesaSessionKind.TERRITORY, PlaceChoices.municipalities()))
                .together(fields.text(MesaSessionKind.PLACE), fields.text(MesaSessionKind.LINK))
                .add(fields.ref(MesaSessionKind.INSTITUTION, SessionChoices.institutions(model.desk())).full())
                .add(fields.longText(MesaSessionKind.OBJECTIVE, 2));
        if (!outside) {
            form.together(fields.text(MesaSessionKind.PRESIDED_BY), fields.text(MesaSessionKind.CO_PRESIDED_BY));
        }
        form.add(fields.longText(MesaSessionKind.NOTES, 2)).onLeft(this::left);
        editor.model().onChosen(MesaSessionKind.TYPE, editor::left);
        editor.model().onChosen(MesaSessionKind.STATE, editor::left);
        return form;
    }

    private FormField time(Field<MesaSession, LocalTime> field) {
        return Fields.time(Texts.get("mesaSession." + field.name()), editor.model().value(field))
                .doubt(editor.model().doubt(field));
    }

    /// Asked only where a session was moved or called off.
    private ObservableValue<Boolean> moved() {
        return Bindings.createBooleanBinding(() -> MesaSessionRules.needsCause(editor.model()
                        .value(MesaSessionKind.STATE).getValue())
                        || editor.model().value(MesaSessionKind.PLANNED_DATE).getValue() != null,
                editor.model().value(MesaSessionKind.STATE), editor.model().value(MesaSessionKind.PLANNED_DATE));
    }

    /// Who moves the date of a session that was convened already keeps the day it was convened for.
    private void left() {
        MesaSession before = editor.model().base();
        MesaSession now = editor.current();
        if (before.noticeDate() != null && before.date() != null && !before.date().equals(now.date())
                && now.plannedDate() == null) {
            editor.model().value(MesaSessionKind.PLANNED_DATE).setValue(before.date());
        }
        editor.left();
    }
}
