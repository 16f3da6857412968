package org.bitacora.training.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.training.Replication;

/// The trainings that pass this one on; hidden while there are none.
final class ReplicationsPart extends VBox {

    private final Consumer<UUID> open;

    ReplicationsPart(ObservableList<Replication> replications, Consumer<UUID> open) {
        this.open = open;
        managedProperty().bind(visibleProperty());
        replications.subscribe(() -> show(replications));
        show(replications);
    }

    private void show(List<Replication> replications) {
        setVisible(!replications.isEmpty());
        List<Node> rows = replications.stream().map(this::row).toList();
        getChildren().setAll(Cards.section(Texts.get("training.replications"), Cards.list(rows)));
    }

    private Node row(Replication one) {
        String name = TrainingWords.name(one.summary().training());
        int people = one.summary().people();
        Button go = Buttons.small(Buttons.outlined(Texts.get("training.replications.open"),
                () -> open.accept(one.summary().id())));
        go.setAccessibleText(Texts.get("training.replications.open") + ": " + name);
        return Rows.row(name, TrainingWords.join(" · ", TrainingWords.when(one.summary().schedule()),
                people == 0 ? "" : Texts.count("training.replications.listed", people),
                one.counted() == 0 ? "" : Texts.count("training.replications.counted", one.counted())), go);
    }
}
