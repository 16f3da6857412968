package org.bitacora.fx.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Field;

/// Makes the form fields of a record: each has the label of its kind's field, follows its property and shows what the
/// rules say of it.
///
/// @param <R> the record
public final class RecordFields<R> {

    private final RecordModel<R> model;

    public RecordFields(RecordModel<R> model) {
        this.model = model;
    }

    public FormField text(Field<R, String> field) {
        return marked(Fields.text(label(field), model.value(field)), field);
    }

    public FormField longText(Field<R, String> field, int rows) {
        return marked(Fields.longText(label(field), model.value(field), rows), field);
    }

    public FormField date(Field<R, LocalDate> field) {
        return marked(Fields.date(label(field), model.value(field)), field);
    }

    public FormField integer(Field<R, Integer> field) {
        return marked(Fields.integer(label(field), model.value(field)), field);
    }

    /// One code of a list.
    public FormField code(Field<R, String> field, List<Choice> choices) {
        return marked(Fields.choice(label(field), choices, model.value(field)), field);
    }

    /// One code that is searched for.
    public FormField code(Field<R, String> field, Choices choices) {
        return marked(Fields.search(label(field), choices, model.value(field)), field);
    }

    /// Another record that is searched for.
    public FormField ref(Field<R, UUID> field, Choices choices) {
        return marked(Fields.search(label(field), choices, asCode(model.value(field))), field);
    }

    public FormField options(Field<R, Set<String>> field, List<Choice> choices) {
        return marked(Fields.multi(label(field), choices, model.chosen(field)), field);
    }

    public CheckBox check(Field<R, Boolean> field) {
        return Fields.check(label(field), model.value(field));
    }

    private String label(Field<R, ?> field) {
        return Texts.get(model.ref().kind() + "." + field.name());
    }

    private FormField marked(FormField control, Field<R, ?> field) {
        return control.error(model.error(field)).doubt(model.doubt(field));
    }

    private static Property<String> asCode(Property<UUID> ref) {
        Property<String> code = new SimpleObjectProperty<>(text(ref.getValue()));
        ref.addListener((source, before, now) -> code.setValue(text(now)));
        code.addListener((source, before, now) -> ref.setValue(now == null ? null : UUID.fromString(now)));
        return code;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
