package org.bitacora.mesa.ui.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.db.Conflict;
import org.bitacora.db.Difference;
import org.bitacora.db.Reading;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.record.Change;
import org.kordamp.ikonli.feather.Feather;

/// That two people wrote different things under one point: both texts one click away, the decision in Entregar y
/// recibir. Nothing is lost until then.
final class DiscussionDifference {

    private final SessionViewModel model;
    private final UUID item;
    private final VBox texts = Boxes.column(8);
    private final VBox node;
    private final Button look;

    /// What one of them wrote.
    private record Told(String text, String who, String when) {
    }

    DiscussionDifference(SessionViewModel model, UUID item) {
        this.model = model;
        this.item = item;
        look = Buttons.small(Buttons.outlined(Texts.get("session.difference.look"), this::turn));
        Button decide = Buttons.link(Texts.get("session.difference.decide"), () -> model.desk().navigator()
                .open(Place.room("exchange").at("differences")));
        node = Boxes.column(8, Boxes.styled(Banners.of(Tone.WARN, Feather.GIT_MERGE,
                Texts.get("session.difference"), look, decide), "session-banner"), texts);
        texts.setVisible(false);
        texts.setManaged(false);
    }

    Node node() {
        return node;
    }

    private void turn() {
        boolean opens = !texts.isVisible();
        texts.setVisible(opens);
        texts.setManaged(opens);
        look.setText(Texts.get(opens ? "session.difference.fold" : "session.difference.look"));
        if (opens) {
            model.desk().tasks().run(Texts.get("session.busy.read"), progress -> model.desk().workspace()
                    .read(this::read), this::show);
        }
    }

    private List<Told> read(Reading reading) {
        Difference difference = reading.difference(new Conflict(AgendaItemKind.KIND.ref(item),
                AgendaItemKind.DISCUSSION.name()));
        List<Told> told = new ArrayList<>();
        for (Change change : difference.candidates()) {
            LocalDateTime when = LocalDateTime.ofInstant(Instant.ofEpochMilli(change.wall()),
                    model.desk().clock().getZone());
            told.add(new Told(difference.value(change).text(), change.stamp().author(), Formats.moment(when)));
        }
        return told;
    }

    private void show(List<Told> told) {
        texts.getChildren().setAll(Boxes.equal(16, told.stream().map(DiscussionDifference::option)
                .toArray(Node[]::new)));
    }

    private static Node option(Told told) {
        return Boxes.styled(Boxes.column(8, Labels.prose(told.text().isEmpty() ? Texts.get("session.difference.empty")
                : told.text()), Labels.wrapping(Labels.iconed(Labels.small(told.who()), Feather.USER)),
                Labels.wrapping(Labels.meta(Feather.CLOCK, told.when()))), "bit-option");
    }
}
