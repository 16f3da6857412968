package org.bitacora.directory.ui;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.ExpectedTeam;
import org.bitacora.directory.model.ExpectedTeamKind;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The teams from which a project expects data, one line each, and below them the line on which the next is typed.
final class TeamsPart extends VBox {

    private final RecordViewModel<Project> project;
    private final SavedRows<ExpectedTeam> teams;
    private final TeamsTable table = new TeamsTable();
    private final NewTeam fresh;

    TeamsPart(DirectoryDesk desk, RecordViewModel<Project> project, Subscriptions bag) {
        this.project = project;
        UUID id = project.record().id();
        teams = new SavedRows<>(ExpectedTeamKind.KIND, "expectedTeam/" + id, new SavedRows.Ways<>(
                () -> desk.directory().teams().of(id), team -> List.of(), desk.directory().teams()::save),
                desk.tasks(), desk.workspace().drafts());
        fresh = new NewTeam(this::add);
        desk.follow(bag, List.of(ExpectedTeamKind.KIND.name()), changes -> teams.readAgain());
        teams.open(this::show);
    }

    private void show() {
        fresh.known(() -> teams.rows().current());
        teams.rows().rows().subscribe(this::fill);
        fill();
        // A team belongs to a project, and there is none before it has a name.
        disableProperty().bind(project.shown().map(shown -> shown.name() == null));
        getChildren().setAll(PersonForm.part("directory.part.teams",
                Boxes.styled(Labels.wrapping(Labels.small(Texts.get("directory.team.help"))), "bit-second"), table));
    }

    private void fill() {
        table.clear();
        teams.rows().rows().forEach(row -> table.line(line(row)));
        table.line(fresh.line());
    }

    private Node[] line(RecordModel<ExpectedTeam> row) {
        String name = row.base().name();
        return new Node[] {Labels.wrapping(Labels.strong(name)),
                typed("directory.team.inCharge", name, row.value(ExpectedTeamKind.IN_CHARGE)),
                typed("directory.team.territory", name, row.value(ExpectedTeamKind.TERRITORY)),
                Buttons.icon(Feather.TRASH_2, Texts.get("directory.team.remove", name), () -> teams.remove(row))};
    }

    private FormField typed(String label, String name, Property<String> value) {
        return Fields.text(Texts.get(label, name), value).bare().full().onLeft(teams::left);
    }

    private void add(List<NewTeam.Typed> lines) {
        UUID id = project.record().id();
        lines.forEach(line -> teams.add(ExpectedTeam.of(id, line.name(), line.inCharge(), line.territory())));
        teams.left();
        fresh.focus();
    }
}
