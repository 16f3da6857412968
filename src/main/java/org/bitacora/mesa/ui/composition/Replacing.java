package org.bitacora.mesa.ui.composition;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.ui.PersonChoices;
import org.kordamp.ikonli.feather.Feather;

/// "Alguien más toma su lugar": from which day, and who. The designation of before ends and stays on record, the next
/// begins, in one act (B11).
final class Replacing extends VBox {

    private final CompositionViewModel model;
    private final Supplier<Designation> before;
    private final ObjectProperty<LocalDate> from;

    Replacing(CompositionViewModel model, Supplier<Designation> before) {
        this.model = model;
        this.before = before;
        from = new SimpleObjectProperty<>(model.desk().today());
        getChildren().setAll(Boxes.row(0, Buttons.link(Texts.get("mesa.replace"), Feather.REPEAT, this::ask)));
    }

    private void ask() {
        FormField person = Fields.search(Texts.get("mesa.replace.person"), new PersonChoices(
                model.desk().directory().people(),
                chosen -> model.run(() -> model.service().replace(before.get(), chosen, day())),
                typed -> model.run(() -> model.service().replace(before.get(), typed, day()))),
                new SimpleStringProperty()).prompt(Texts.get("mesa.person.prompt"));
        getChildren().setAll(new Form().together(Fields.date(Texts.get("mesa.replace.from"), from), person));
        Focus.first(this);
    }

    private LocalDate day() {
        return from.get() == null ? model.desk().today() : from.get();
    }
}
