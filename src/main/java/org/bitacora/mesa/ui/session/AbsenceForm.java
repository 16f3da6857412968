package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Absence;
import org.bitacora.mesa.model.AbsenceKind;
import org.bitacora.mesa.model.Delegation;

/// That nobody came for a seat, with or without excuse, and which.
final class AbsenceForm extends VBox {

    private static final String EXCUSED = "excused";
    private static final String UNEXCUSED = "unexcused";

    private final SessionViewModel model;
    private final Delegation seat;
    private final Optional<Absence> before;

    AbsenceForm(SessionViewModel model, Delegation seat) {
        this.model = model;
        this.seat = seat;
        before = model.now().dossier().absences().stream().filter(one -> seat.id().equals(one.delegation()))
                .findFirst();
        Boxes.styled(this, "bit-gap-8");
        if (before.isPresent()) {
            form(before.get());
        } else {
            getChildren().add(Buttons.link(Texts.get("session.absence.note"), this::begin));
        }
    }

    /// The link goes away; the excuse that is typed next takes its focus.
    private void begin() {
        form(new Absence(Absence.idOf(model.id(), seat.id()), model.id(), seat.id(), true, null)).focus();
    }

    private FormField form(Absence absence) {
        StringProperty reason = new SimpleStringProperty(absence.reason());
        Segments excused = new Segments().segment(EXCUSED, Texts.get("session.presence.excused"))
                .segment(UNEXCUSED, Texts.get("session.presence.unexcused"));
        excused.chosen().set(Boolean.TRUE.equals(absence.excused()) ? EXCUSED : UNEXCUSED);
        excused.chosen().addListener(source -> save(EXCUSED.equals(excused.chosen().get()), reason.get()));
        FormField why = Fields.text(Texts.get("absence.reason"), reason).full()
                .onLeft(() -> save(EXCUSED.equals(excused.chosen().get()), reason.get()));
        getChildren().setAll(excused, why);
        if (before.isEmpty()) {
            save(true, null);
        }
        return why;
    }

    private void save(boolean excused, String reason) {
        List<Absence> now = model.now().dossier().absences();
        List<Absence> mine = now.stream().filter(one -> seat.id().equals(one.delegation())).toList();
        List<Absence> after = List.of(new Absence(Absence.idOf(model.id(), seat.id()), model.id(), seat.id(), excused,
                reason));
        if (!mine.equals(after)) {
            model.act(progress -> model.desk().mesas().rows().save(AbsenceKind.KIND, mine, after));
        }
    }
}
