package org.bitacora.directory.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.base.Finding;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.calendar.CalendarRules;
import org.bitacora.directory.model.calendar.HolidayForms;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.ShippedHolidays;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A holiday rule, new or to be changed: of one that ships, only the days between which it holds. What a rule forbids is
/// said at its field, and the dialog stays.
final class HolidayDialog {

    private final CalendarViewModel model;
    private final HolidayRule before;
    private final Consumer<String> whenSaved;
    private final boolean own;
    private final StringProperty label = new SimpleStringProperty();
    private final StringProperty form = new SimpleStringProperty();
    private final StringProperty month = new SimpleStringProperty();
    private final ObjectProperty<Integer> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> offset = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final Map<String, StringProperty> errors = new HashMap<>();
    private DialogBox box;
    private Form fields;

    private HolidayDialog(CalendarViewModel model, HolidayRule before, Consumer<String> saved) {
        this.model = model;
        this.before = before;
        whenSaved = saved;
        own = before == null || !ShippedHolidays.isShipped(before);
        form.set(HolidayForms.FIXED);
        if (before != null) {
            fill();
        }
    }

    /// @param before null for a new rule
    /// @param saved hears its code
    static void show(Node near, CalendarViewModel model, HolidayRule before, Consumer<String> saved) {
        new HolidayDialog(model, before, saved).show(near);
    }

    private void fill() {
        label.set(before.label());
        form.set(before.form());
        month.set(before.month() == null ? null : before.month().toString());
        day.set(before.day());
        offset.set(before.easterOffset());
        from.set(before.validFrom());
        to.set(before.validTo());
    }

    private void show(Node near) {
        fields = own ? ownFields() : new Form();
        dates();
        Button save = Buttons.filled(Texts.get(before == null ? "list.add" : "list.save"), Feather.CHECK,
                this::save);
        fields.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save();
            }
        });
        box = new DialogBox(before == null ? Texts.get("calendar.add") : before.label()).wide();
        if (!own) {
            box.say(Texts.get("calendar.dialog.shipped", CalendarWords.fall(before)));
        }
        box.with(fields).leaving(Texts.get("fx.cancel")).button(save).show(near);
    }

    private Form ownFields() {
        BooleanBinding easter = form.isEqualTo(HolidayForms.EASTER);
        Label preview = Labels.wrapping(Labels.second(""));
        preview.textProperty().bind(Bindings.createStringBinding(() -> CalendarWords.preview(typed(),
                model.year().get()), form, month, day, offset));
        preview.managedProperty().bind(preview.textProperty().isNotEmpty());
        return new Form().add(Fields.text(Texts.get("holidayRule.label"), label).full().error(error("label")))
                .add(Fields.choice(Texts.get("holidayRule.form"), CalendarWords.forms(), form)
                        .error(error("form")))
                .together(Fields.integer(Texts.get("holidayRule.day"), day).error(error("day"))
                                .shownWhile(easter.not()),
                        Fields.choice(Texts.get("holidayRule.month"), CalendarWords.months(), month).day()
                                .prompt(Texts.get("calendar.dialog.month"))
                                .shownWhile(easter.not()),
                        Fields.integer(Texts.get("holidayRule.easterOffset"), offset).error(error("easterOffset"))
                                .help(Texts.get("calendar.dialog.offset")).shownWhile(easter))
                .put(preview);
    }

    private void dates() {
        FormField first = Fields.date(Texts.get("holidayRule.validFrom"), from);
        LocalDate shipped = own ? null : ShippedHolidays.RULES.stream().filter(rule ->
                rule.code().equals(before.code())).findFirst().map(HolidayRule::validFrom).orElse(null);
        if (shipped != null) {
            first.help(Texts.get("calendar.dialog.from", Formats.shortDate(shipped)));
        }
        fields.together(first, Fields.date(Texts.get("holidayRule.validTo"), to).error(error("validTo")));
    }

    private StringProperty error(String field) {
        return errors.computeIfAbsent(field, any -> new SimpleStringProperty(""));
    }

    private void save() {
        fields.commit();
        if (!fields.isReadable()) {
            fields.focusFirstWrong();
            return;
        }
        HolidayRule after = typed();
        List<Finding> findings = before == null ? CalendarRules.checkNew(after, model.rules())
                : CalendarRules.check(after, model.rules());
        errors.forEach((field, error) -> error.set(findings.stream().filter(finding -> finding.field().equals(field))
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).findFirst().orElse("")));
        if (findings.isEmpty()) {
            model.save(before, after, () -> done(after.code()), this::refused);
        } else {
            fields.focusFirstWrong();
        }
    }

    private HolidayRule typed() {
        String name = TextForm.clean(label.get());
        String code = before != null ? before.code() : HolidayRule.codeOf(Objects.requireNonNullElse(name, ""));
        boolean easter = HolidayForms.EASTER.equals(form.get());
        Integer inMonth = month.get() == null || month.get().isEmpty() ? null : Integer.valueOf(month.get());
        return new HolidayRule(HolidayRule.idOf(code), code, name, form.get(), easter ? null : inMonth,
                easter ? null : day.get(), easter ? offset.get() : null, from.get(), to.get(),
                before == null ? null : before.enabled());
    }

    private void done(String saved) {
        box.close();
        whenSaved.accept(saved);
    }

    private void refused(Problem problem) {
        error(own ? "label" : "validTo").set(Texts.of(problem));
    }
}
