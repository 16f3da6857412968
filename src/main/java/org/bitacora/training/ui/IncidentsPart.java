package org.bitacora.training.ui;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.training.IncidentService;
import org.bitacora.training.model.Incident;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.model.IncidentRules;
import org.bitacora.training.model.TrainingCatalogues;
import org.kordamp.ikonli.feather.Feather;

/// What went otherwise than planned in a session (B17), below its form.
final class IncidentsPart extends VBox {

    private final IncidentService service;
    private final UUID session;
    private final SavedRows<Incident> incidents;

    IncidentsPart(TrainingDesk desk, UUID session) {
        service = desk.trainings().incidents();
        this.session = session;
        incidents = new SavedRows<>(IncidentKind.KIND, "incident/" + session, new SavedRows.Ways<>(
                () -> service.of(session), IncidentRules::check, service::save),
                desk.tasks(), desk.workspace().drafts());
        Boxes.styled(this, "bit-gap-12");
        incidents.open(this::show);
    }

    void readAgain() {
        incidents.readAgain();
    }

    void leave() {
        incidents.left();
    }

    private void show() {
        RowCards<Incident> rows = new RowCards<>(incidents.rows(), IncidentsPart::line, this::form,
                incidents::remove);
        getChildren().setAll(rows, Buttons.link(Texts.get("training.incident.add"), Feather.PLUS,
                () -> incidents.add(service.draft(session))));
    }

    private static Line line(Incident incident) {
        return Line.of(incident.type() == null ? Texts.get("training.incident.empty")
                        : TrainingCatalogues.INCIDENT_TYPES.label(incident.type()),
                TrainingWords.join(" · ", TrainingCatalogues.INCIDENT_EFFECTS.label(incident.effect()),
                        incident.description() == null ? "" : incident.description()));
    }

    private Node form(RecordModel<Incident> row) {
        RecordFields<Incident> fields = new RecordFields<>(row);
        // What is chosen is saved at once, as everywhere in the form of a training.
        row.onChosen(IncidentKind.TYPE, incidents::left);
        row.onChosen(IncidentKind.EFFECT, incidents::left);
        return new Form(
                fields.code(IncidentKind.TYPE, FormLists.of(TrainingCatalogues.INCIDENT_TYPES)).full(),
                fields.longText(IncidentKind.DESCRIPTION, 2),
                fields.code(IncidentKind.EFFECT, FormLists.of(TrainingCatalogues.INCIDENT_EFFECTS)).full())
                .onLeft(incidents::left);
    }
}
