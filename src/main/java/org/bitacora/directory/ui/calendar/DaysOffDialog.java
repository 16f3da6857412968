package org.bitacora.directory.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Notes a day off, or a stretch of them.
final class DaysOffDialog {

    private final CalendarViewModel model;
    private final Runnable whenSaved;
    private final ObjectProperty<LocalDate> first = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> last = new SimpleObjectProperty<>();
    private final StringProperty scope = new SimpleStringProperty();
    private final StringProperty reason = new SimpleStringProperty();
    private final Map<String, StringProperty> errors = new HashMap<>();
    private final Form form;
    private DialogBox box;

    private DaysOffDialog(CalendarViewModel model, Runnable saved) {
        this.model = model;
        whenSaved = saved;
        form = new Form().together(Fields.date(Texts.get("nonWorkingDay.date"), first).error(error("date")),
                        Fields.date(Texts.get("calendar.daysOff.last"), last).error(error("last"))
                                .help(Texts.get("calendar.daysOff.last.help")))
                .add(Fields.text(Texts.get("nonWorkingDay.reason"), reason).full().error(error("reason")))
                .add(Fields.search(Texts.get("nonWorkingDay.scope"), PlaceChoices.scopes(), scope).full()
                        .help(Texts.get("calendar.daysOff.scope.help")));
    }

    static void show(Node near, CalendarViewModel model, Runnable saved) {
        new DaysOffDialog(model, saved).show(near);
    }

    private void show(Node near) {
        Button save = Buttons.filled(Texts.get("calendar.daysOff.save"), Feather.CHECK, this::save);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save();
            }
        });
        box = new DialogBox(Texts.get("calendar.daysOff.add")).wide();
        box.with(form).leaving(Texts.get("fx.cancel")).button(save).show(near);
    }

    private StringProperty error(String field) {
        return errors.computeIfAbsent(field, any -> new SimpleStringProperty(""));
    }

    private void save() {
        form.commit();
        if (!form.isReadable()) {
            form.focusFirstWrong();
            return;
        }
        TimeOff off = new TimeOff(first.get(), last.get(), TextForm.clean(scope.get()), TextForm.clean(reason.get()));
        List<Finding> findings = off.check(model.calendar().get());
        errors.forEach((field, error) -> error.set(findings.stream().filter(finding -> finding.field().equals(field))
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).findFirst().orElse("")));
        if (findings.isEmpty()) {
            model.add(off, this::done, problem -> error("date").set(Texts.of(problem)));
        } else {
            form.focusFirstWrong();
        }
    }

    private void done() {
        box.close();
        whenSaved.run();
    }
}
