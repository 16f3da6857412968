package org.bitacora.directory.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.directory.model.TargetRules;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What a project promised to reach, target by target (A22, A33).
final class TargetsPart extends VBox {

    private static final Choices FIGURES = Choices.of(Choosing.of(DirectoryCatalogues.TARGET_FIGURES));

    private final DirectoryDesk desk;
    private final RecordViewModel<Project> project;
    private final SavedRows<Target> targets;

    TargetsPart(DirectoryDesk desk, RecordViewModel<Project> project, Subscriptions bag) {
        this.desk = desk;
        this.project = project;
        UUID id = project.record().id();
        targets = new SavedRows<>(TargetKind.KIND, "target/" + id, new SavedRows.Ways<>(
                () -> desk.directory().projects().targets(id), TargetRules::check,
                desk.directory().projects()::saveTargets), desk.tasks(), desk.workspace().drafts());
        desk.follow(bag, List.of(TargetKind.KIND.name()), changes -> targets.readAgain());
        targets.open(this::show);
    }

    private void show() {
        RowCards<Target> rows = new RowCards<>(targets.rows(), TargetsPart::summary, this::form, targets::remove);
        Button add = Buttons.link(Texts.get("directory.target.add"), Feather.PLUS,
                () -> targets.add(blank(project.shown().get())));
        // A target belongs to a project, and there is none before it has a name.
        add.disableProperty().bind(project.shown().map(shown -> shown.name() == null));
        getChildren().setAll(PersonForm.part("directory.part.targets",
                Boxes.styled(Labels.wrapping(Labels.small(Texts.get("directory.target.help"))), "bit-second"), rows,
                add));
    }

    /// Over the days of the project, or over this year where it has none.
    private Target blank(Project of) {
        LocalDate today = desk.directory().today();
        LocalDate from = of.startDate() == null ? today.withDayOfYear(1) : of.startDate();
        LocalDate to = of.endDate() == null ? LocalDate.of(today.getYear(), 12, 31) : of.endDate();
        return new Target(desk.directory().newId(), of.id(), null, null, null, from, to);
    }

    private static Line summary(Target target) {
        String number = target.number() == null ? "" : Formats.number(target.number());
        return new Line(target.figure() == null ? Texts.get("directory.target.empty")
                : PersonWords.joined(number, target.name()),
                PersonWords.period(target.validFrom(), target.validTo()), null);
    }

    private Node form(RecordModel<Target> row) {
        RecordFields<Target> fields = new RecordFields<>(row);
        Property<String> figure = row.value(TargetKind.FIGURE);
        Property<String> group = row.value(TargetKind.PROFILE_GROUP);
        FormField only = PersonForm.shown(fields.code(TargetKind.PROFILE_GROUP,
                Choosing.brief(DirectoryCatalogues.PROFILE_GROUPS)), Bindings.createBooleanBinding(() ->
                TargetRules.isByGroup(figure.getValue()) || group.getValue() != null, figure, group));
        return new Form()
                .together(fields.code(TargetKind.FIGURE, FIGURES),
                        fields.integer(TargetKind.NUMBER))
                .add(only)
                .together(fields.date(TargetKind.VALID_FROM), fields.date(TargetKind.VALID_TO))
                .onLeft(targets::left);
    }
}
