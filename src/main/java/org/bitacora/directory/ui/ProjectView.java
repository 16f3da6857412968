package org.bitacora.directory.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The record of a project or strategy (A01).
final class ProjectView implements RecordView {

    private final RecordViewModel<Project> model;
    private final Told told;
    private final VBox node;
    private final ScrollPane form;

    ProjectView(DirectoryDesk desk, RecordViewModel<Project> model, Choices institutions, Told told,
            Subscriptions bag) {
        this.model = model;
        this.told = told;
        RecordFields<Project> fields = new RecordFields<>(model.record());
        form = Boxes.page(32, new Form(fields.text(ProjectKind.NAME).full().needed(),
                fields.text(ProjectKind.SHORT_NAME).help(Texts.get("directory.project.short.help")),
                fields.longText(ProjectKind.DESCRIPTION, 4))
                .together(fields.date(ProjectKind.START_DATE), fields.date(ProjectKind.END_DATE))
                .add(fields.integer(ProjectKind.TRAINED_SHARE).full()
                        .help(model.shown().map(ProjectView::trained)))
                .add(fields.text(ProjectKind.CONTACT_NAME).help(Texts.get("directory.project.contact.help")))
                .together(fields.text(ProjectKind.CONTACT_PHONE), fields.text(ProjectKind.CONTACT_EMAIL))
                .add(fields.text(ProjectKind.CONSENT_VERSION).code())
                .add(fields.longText(ProjectKind.CONSENT_TEXT, 6))
                .onLeft(model::left), new TargetsPart(desk, model, bag),
                new TargetInstitutionsPart(desk, model, institutions, bag), new TeamsPart(desk, model, bag));
        node = new VBox(header(), Boxes.tall(form));
    }

    /// Who counts, in a sentence that follows what is typed.
    private static String trained(Project project) {
        return Texts.get("directory.project.trained.help", TrainedRule.words(project.trainedShare()));
    }

    private RecordHeader header() {
        return new RecordHeader("").title(title())
                .fact(Feather.CALENDAR, model.shown().map(project ->
                        PersonWords.period(project.startDate(), project.endDate())))
                .acts(Buttons.menu(Texts.get("directory.more"), Feather.MORE_HORIZONTAL,
                        Buttons.item(Texts.get("directory.project.delete"), this::delete)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.shown().map(project -> project.name() == null
                ? Texts.get("directory.project.nameless") : project.name());
    }

    @Override
    public void section(String section) {
        // A project has one page.
    }

    @Override
    public void focus() {
        Focus.first(form);
    }

    @Override
    public void leave() {
        model.left();
    }

    private void delete() {
        String name = title().getValue();
        model.delete(() -> told.undoable(Texts.get("directory.project.deleted", name)));
    }
}
