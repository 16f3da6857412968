package org.bitacora.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.db.Changes;
import org.bitacora.directory.ConsentService;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;
import org.kordamp.ikonli.feather.Feather;

/// What stands beside the list of people while no record is open: what waits, each with its remedy.
final class FrontView {

    private static final List<String> KINDS = List.of("person", "personDocument", "consent", "joined", "apart");

    private final DirectoryDesk desk;
    private final Told told;
    private final VBox content = Boxes.column(24);
    private final Node page = Boxes.page(24, content);
    private final StackPane node = new StackPane();

    /// What waits: people without a recorded decision, people who declined, and who may be recorded twice.
    private record Waiting(int people, int unrecorded, List<PersonLine> held, int repeats) {

        static Waiting of(DirectoryDesk desk) {
            DirectoryService directory = desk.directory();
            ConsentService consents = directory.consents();
            return new Waiting(directory.people().count(), consents.unrecorded().size(), consents.declinedButHeld(),
                    desk.repeats().waiting(PersonKind.KIND.name()).size());
        }
    }

    FrontView(DirectoryDesk desk, Told told, Subscriptions bag) {
        this.desk = desk;
        this.told = told;
        desk.follow(bag, KINDS, changes -> read());
        read();
    }

    Node node() {
        return node;
    }

    private void read() {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> Waiting.of(desk), this::show);
    }

    private void show(Waiting waiting) {
        List<Node> rows = new ArrayList<>();
        if (waiting.repeats() > 0) {
            rows.add(repeated(waiting.repeats()));
        }
        if (!waiting.held().isEmpty()) {
            rows.add(held(waiting.held().stream().map(PersonLine::id).toList()));
        }
        if (waiting.unrecorded() > 0) {
            rows.add(unrecorded(waiting.unrecorded()));
        }
        if (rows.isEmpty()) {
            // Where there is nobody yet, the list itself says how to begin.
            node.getChildren().setAll(waiting.people() == 0 ? List.of() : List.of(clear()));
        } else {
            content.getChildren().setAll(Cards.section(Texts.get("directory.front"), Cards.list(rows)));
            node.getChildren().setAll(page);
        }
    }

    private static Node clear() {
        return EmptyState.of(Feather.CHECK, Texts.get("directory.front.clear"),
                Texts.get("directory.front.clear.purpose"));
    }

    private Node repeated(int count) {
        return Rows.pending(Tone.WARN, Feather.USERS, Texts.count("repeat.pending.person", count),
                Texts.get("repeat.pending.why"), Buttons.outlined(Texts.get("repeat.pending.act"),
                        () -> desk.navigator().open(
                                Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.REPEATS))));
    }

    private Node held(List<UUID> people) {
        return Rows.pending(Tone.WARN, Feather.EYE_OFF, Texts.count("directory.front.held", people.size()),
                Texts.get("directory.front.held.why"), Buttons.outlined(Texts.get("directory.front.held.act"),
                        () -> act(progress -> desk.directory().consents().withhold(people),
                                "directory.front.held.done")));
    }

    private Node unrecorded(int count) {
        return Rows.pending(Tone.NEUTRAL, Feather.FILE_TEXT, Texts.count("directory.front.unrecorded", count),
                Texts.get("directory.front.unrecorded.why"), Buttons.outlined(
                        Texts.get("directory.front.unrecorded.act"), () -> desk.navigator().open(
                                Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.UNRECORDED))));
    }

    private void act(Work<Changes> work, String doneKey) {
        desk.tasks().run(Texts.get("directory.busy.save"), work,
                done -> told.undoable(Texts.get(doneKey)));
    }
}
