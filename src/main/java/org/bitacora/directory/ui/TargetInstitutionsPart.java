package org.bitacora.directory.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.base.TextForm;
import org.bitacora.directory.TargetInstitutionService;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.TargetInstitution;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The institutions whose staff a project set out to reach (A22): one is chosen after the other.
final class TargetInstitutionsPart extends VBox {

    private final DirectoryDesk desk;
    private final RecordViewModel<Project> project;
    private final Label count = Labels.strong("");
    private final VBox list = Cards.list(List.of());
    private final StringProperty chosen = new SimpleStringProperty();

    /// One of them with what is known of it; without words where it was deleted.
    private record Named(TargetInstitution one, String name, String place) {
    }

    TargetInstitutionsPart(DirectoryDesk desk, RecordViewModel<Project> project, Choices institutions,
            Subscriptions bag) {
        this.desk = desk;
        this.project = project;
        FormField field = Fields.search(Texts.get("directory.targetInstitution.add"), institutions, chosen).full();
        chosen.subscribe((before, now) -> add(now));
        // An institution is aimed at by a project, and there is none before it has a name.
        field.disableProperty().bind(project.shown().map(shown -> shown.name() == null));
        List.of(count, list).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().setAll(PersonForm.part("directory.part.targetInstitutions", Boxes.styled(Labels.wrapping(
                Labels.small(Texts.get("directory.targetInstitution.help"))), "bit-second"), count, list, field));
        desk.follow(bag, List.of(TargetInstitutionKind.KIND.name(), InstitutionKind.KIND.name()),
                changes -> read());
        read();
    }

    private TargetInstitutionService service() {
        return desk.directory().targetInstitutions();
    }

    private void read() {
        UUID id = project.record().id();
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> service().of(id).stream().map(this::named)
                .sorted(Comparator.comparing(each -> TextForm.folded(each.name()))).toList(), this::show);
    }

    private Named named(TargetInstitution one) {
        return desk.directory().institutions().find(one.institution())
                .map((Institution each) -> new Named(one, each.name(), Territories.label(each.municipality())))
                .orElseGet(() -> new Named(one, Texts.get("directory.targetInstitution.gone"), ""));
    }

    private void show(List<Named> all) {
        count.setVisible(!all.isEmpty());
        count.setText(Texts.count("targetInstitution", all.size()));
        List<HBox> rows = new ArrayList<>(all.stream().map(this::row).toList());
        list.setVisible(!rows.isEmpty());
        Cards.fill(list, rows);
    }

    private HBox row(Named each) {
        return Rows.row(each.name(), each.place(), Buttons.small(Buttons.going(Buttons.quiet(
                        Texts.get("directory.institution.open"), () -> desk.navigator().open(
                        Place.record(InstitutionKind.KIND.name(), each.one().institution()))))),
                Buttons.icon(Feather.TRASH_2, Texts.get("directory.targetInstitution.remove", each.name()),
                        () -> act(() -> service().remove(each.one()))));
    }

    /// The field is free for the next one at once.
    private void add(String institution) {
        if (institution != null) {
            UUID id = project.record().id();
            act(() -> service().add(id, UUID.fromString(institution)));
            Platform.runLater(() -> chosen.set(null));
        }
    }

    private void act(Runnable write) {
        desk.tasks().run(Texts.get("directory.busy.save"), progress -> {
            write.run();
            return null;
        }, done -> { });
    }
}
