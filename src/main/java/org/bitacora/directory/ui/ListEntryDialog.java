package org.bitacora.directory.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.ListEntryRules;
import org.bitacora.directory.model.ListRule;
import org.bitacora.directory.model.Localities;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A value of a list, new or to be changed. What a rule forbids is said at its field, and the dialog stays.
final class ListEntryDialog {

    private final ListsViewModel model;
    private final ListRule rule;
    private final ListEntry before;
    private final Consumer<String> whenSaved;
    private final StringProperty label = new SimpleStringProperty();
    private final StringProperty code = new SimpleStringProperty();
    private final StringProperty brief = new SimpleStringProperty();
    private final StringProperty aliases = new SimpleStringProperty();
    private final StringProperty parent = new SimpleStringProperty();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final Map<String, StringProperty> errors = new HashMap<>();
    private DialogBox box;
    private Form form;

    private ListEntryDialog(ListsViewModel model, ListEntry before, Consumer<String> saved) {
        this.model = model;
        this.before = before;
        whenSaved = saved;
        rule = model.rule().get();
        if (before != null) {
            fill();
        }
    }

    /// @param before null for a new value
    /// @param saved hears its code
    static void show(Node near, ListsViewModel model, ListEntry before, Consumer<String> saved) {
        new ListEntryDialog(model, before, saved).show(near);
    }

    private void fill() {
        label.set(before.label());
        code.set(before.code());
        brief.set(before.shortLabel());
        aliases.set(before.aliases());
        parent.set(rule.parent() == null ? null : before.more().get(rule.parent()));
        from.set(before.validFrom());
        to.set(before.validTo());
    }

    private void show(Node near) {
        form = form();
        Button save = Buttons.filled(Texts.get(before == null ? "list.add" : "list.save"), Feather.CHECK, this::save);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save();
            }
        });
        box = new DialogBox(before == null ? Texts.get("list.add.title", ListWords.name(rule)) : before.label()).wide();
        if (!rule.isOpen()) {
            box.say(Texts.get("list.datesOnly"));
        }
        box.with(form).leaving(Texts.get("fx.cancel")).button(save).show(near);
    }

    private Form form() {
        Form fields = new Form();
        if (rule.isOpen()) {
            fields.add(Fields.text(Texts.get("listEntry.label"), label).full().error(error("label")));
            if (rule.codes() != null && before == null) {
                fields.add(Fields.text(Texts.get("listEntry.code"), code).code().error(error("code")));
            }
            if (rule.parent() != null) {
                fields.add(parent());
            }
            fields.add(Fields.text(Texts.get("listEntry.shortLabel"), brief).full()
                    .help(Texts.get("list.shortLabel.help")));
            fields.add(Fields.text(Texts.get("listEntry.aliases"), aliases).full()
                    .help(Texts.get("list.aliases.help")));
        }
        return fields.together(Fields.date(Texts.get("listEntry.validFrom"), from),
                Fields.date(Texts.get("listEntry.validTo"), to).error(error("validTo")));
    }

    private FormField parent() {
        String title = ListWords.parentTitle(rule);
        FormField field = Localities.MUNICIPALITY.equals(rule.parent())
                ? Fields.search(title, PlaceChoices.municipalities(), parent)
                : Fields.choice(title, ListWords.groups(), parent);
        // The municipality is part of the code.
        field.setDisable(before != null && Localities.MUNICIPALITY.equals(rule.parent()));
        return field.full().error(error("more"));
    }

    private StringProperty error(String field) {
        return errors.computeIfAbsent(field, any -> new SimpleStringProperty(""));
    }

    private void save() {
        form.commit();
        ListEntry after = typed();
        List<Finding> findings = before == null ? ListEntryRules.checkNew(rule, after)
                : ListEntryRules.check(rule, after);
        errors.forEach((field, error) -> error.set(findings.stream().filter(finding -> finding.field().equals(field))
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).findFirst().orElse("")));
        if (findings.isEmpty()) {
            model.save(before, after, () -> done(after.code()), this::refused);
        }
    }

    private ListEntry typed() {
        String name = TextForm.clean(label.get());
        String within = parent.get();
        String own = before != null ? before.code() : rule.codes() != null
                ? Objects.requireNonNullElse(TextForm.clean(code.get()), "") : rule.codeOf(name, within);
        Map<String, String> more = new HashMap<>(before == null ? Map.of() : before.more());
        if (rule.parent() != null && within != null) {
            more.put(rule.parent(), within);
        }
        ListEntry blank = before == null ? ListEntry.blank(rule.name(), own) : before;
        return new ListEntry(blank.id(), blank.list(), blank.code(), name, TextForm.clean(brief.get()),
                TextForm.clean(aliases.get()), more, blank.position(), from.get(), to.get());
    }

    private void done(String saved) {
        box.close();
        whenSaved.accept(saved);
    }

    private void refused(Problem problem) {
        error(rule.isOpen() ? "label" : "validTo").set(Texts.of(problem));
    }
}
