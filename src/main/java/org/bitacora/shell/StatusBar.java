package org.bitacora.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The truth at the bottom: saved, not handed in, differences, last copy; at the right the workspace and what runs.
/// Where there is no room, the workspace is cut.
final class StatusBar extends HBox {

    private final HBox facts = Boxes.row(20);
    private final Label workspace = Labels.caption("");
    private final StatusFeed feed;
    private final Navigator navigator;
    private final Clock clock;

    StatusBar(StatusFeed feed, Navigator navigator, Clock clock, Node jobs) {
        this.feed = feed;
        this.navigator = navigator;
        this.clock = clock;
        Boxes.styled(this, "bit-status", "bit-gap-20");
        setAccessibleText(Texts.get("shell.status"));
        getChildren().addAll(facts, Boxes.spacer(), jobs, workspace);
        feed.status().subscribe(this::show);
    }

    private void show(Status status) {
        if (status == null) {
            return;
        }
        facts.getChildren().setAll(saved(status), handIn(status));
        if (status.differences() > 0) {
            facts.getChildren().add(part(Tone.WARN, Feather.GIT_MERGE,
                    Texts.count("shell.differences", status.differences()), feed.differences()));
        }
        facts.getChildren().add(part(Tone.NEUTRAL, Feather.SHIELD, copy(status.lastCopy()), feed.copies()));
        workspace.setText(status.workspace().isEmpty() ? status.team()
                : Texts.get("shell.workspace", status.workspace(), status.team()));
    }

    private Node saved(Status status) {
        return status.savedAt() == null ? part(Tone.NEUTRAL, Feather.CHECK, Texts.get("shell.nothing-to-save"), null)
                : part(Tone.OK, Feather.CHECK, Texts.get("shell.saved", moment(status.savedAt())), null);
    }

    private Node handIn(Status status) {
        String words = status.notHandedIn() == 0 ? Texts.get("shell.all-handed-in")
                : Texts.count("shell.not-handed-in", status.notHandedIn());
        return part(Tone.NEUTRAL, Feather.UPLOAD, words, feed.handIn());
    }

    private Node part(Tone tone, Feather icon, String words, Place place) {
        if (place == null) {
            Label label = Boxes.styled(Labels.whole(Labels.caption(words)), "bit-iconed");
            label.setGraphic(Icons.of(icon, tone));
            return Boxes.styled(label, "bit-status-part", "bit-status-" + tone.style());
        }
        Button button = new Button(words, Icons.of(icon, tone));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> navigator.open(place));
        return Boxes.styled(button, "bit-status-part", "bit-status-link", "bit-status-" + tone.style());
    }

    private String copy(LocalDateTime moment) {
        return moment == null ? Texts.get("shell.no-copy") : Texts.get("shell.copy", day(moment));
    }

    /// "8:47" today, "ayer, 8:47" yesterday, else with its date.
    private String moment(LocalDateTime moment) {
        return moment.toLocalDate().equals(LocalDate.now(clock)) ? Texts.get("shell.at", Formats.time(
                moment.toLocalTime())) : day(moment);
    }

    private String day(LocalDateTime moment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate date = moment.toLocalDate();
        String time = Formats.time(moment.toLocalTime());
        if (date.equals(today)) {
            return Texts.get("shell.today", time);
        }
        return date.equals(today.minusDays(1)) ? Texts.get("shell.yesterday", time)
                : Texts.get("shell.on-day", Formats.dayAndMonth(date), time);
    }
}
