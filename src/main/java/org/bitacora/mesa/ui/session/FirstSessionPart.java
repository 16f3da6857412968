package org.bitacora.mesa.ui.session;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.SessionDossier;
import org.kordamp.ikonli.feather.Feather;

/// What the guideline asks of the first session (C15, C31): two things follow from its agenda, two are ticked.
final class FirstSessionPart {

    private static final Set<String> DERIVED = Set.of(MesaCodes.GUIDELINES_SHARED, MesaCodes.PLAN_AND_SCHEDULE);

    private final SessionViewModel model;
    private final VBox node = Boxes.column(8);

    FirstSessionPart(SessionViewModel model) {
        this.model = model;
    }

    Node node() {
        return node;
    }

    void show(SessionState state) {
        boolean asked = state.session().isInstallation();
        node.setVisible(asked);
        node.setManaged(asked);
        if (asked && !node.getChildrenUnmodifiable().stream().anyMatch(Node::isFocusWithin)) {
            node.getChildren().setAll(Labels.strong(Texts.get("session.first")));
            MesaCatalogues.FIRST_SESSION_CHECKS.entries().forEach(check -> node.getChildren().add(
                    DERIVED.contains(check.code()) ? derived(check, state.dossier()) : ticked(check, state.session())));
        }
    }

    private static Node derived(CatalogueEntry check, SessionDossier dossier) {
        boolean done = isMet(check.code(), dossier);
        return Labels.wrapping(Labels.toned(Labels.iconed(Labels.small(check.label() + ". " + Texts.get(done
                ? "session.first.treated" : "session.first.waits")), done ? Feather.CHECK : Feather.CLOCK),
                done ? Tone.OK : Tone.NEUTRAL));
    }

    /// By the points that were treated.
    static boolean isMet(String check, SessionDossier dossier) {
        Predicate<AgendaItem> type = item -> (MesaCodes.GUIDELINES_SHARED.equals(check) ? MesaCodes.GUIDELINES_POINT
                : MesaCodes.PLAN_POINT).equals(item.type());
        return dossier.agenda().stream().filter(type).anyMatch(item -> MesaCodes.TREATED.equals(item.state()));
    }

    private Node ticked(CatalogueEntry check, MesaSession session) {
        CheckBox box = new CheckBox(check.label());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(session.checks().contains(check.code()));
        box.setOnAction(event -> tick(check.code(), box.isSelected()));
        return box;
    }

    private void tick(String code, boolean on) {
        MesaSession before = model.now().session();
        RecordModel<MesaSession> after = new RecordModel<>(MesaSessionKind.KIND, before);
        Set<String> checks = new TreeSet<>(before.checks());
        if (on ? checks.add(code) : checks.remove(code)) {
            after.chosen(MesaSessionKind.CHECKS).retainAll(checks);
            after.chosen(MesaSessionKind.CHECKS).addAll(checks);
            MesaSession now = after.current();
            model.act(progress -> model.service().save(before, now));
        }
    }
}
