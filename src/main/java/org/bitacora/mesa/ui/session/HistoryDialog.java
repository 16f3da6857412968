package org.bitacora.mesa.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.record.RecordRef;

/// The life of a session and of all that belongs to it.
final class HistoryDialog {

    private final SessionViewModel model;

    HistoryDialog(SessionViewModel model) {
        this.model = model;
    }

    void show(Node near) {
        Region history = (Region) new HistoryView(model.desk().tasks(), model.desk().histories(), records()).node();
        SessionPage.dressed(Boxes.styled(history, "session-history"));
        DialogBox box = new DialogBox(Texts.get("session.history"), history).wide();
        box.leaving(Texts.get("fx.close")).show(near);
    }

    private List<RecordRef> records() {
        SessionDossier one = model.now().dossier();
        List<RecordRef> records = new ArrayList<>(List.of(MesaSessionKind.KIND.ref(one.session()),
                ActaKind.KIND.ref(one.acta())));
        one.agenda().forEach(item -> records.add(AgendaItemKind.KIND.ref(item)));
        one.decisions().forEach(decision -> records.add(DecisionKind.KIND.ref(decision)));
        one.presences().forEach(stay -> records.add(PresenceKind.KIND.ref(stay)));
        return records;
    }
}
