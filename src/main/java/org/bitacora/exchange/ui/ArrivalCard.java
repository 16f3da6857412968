package org.bitacora.exchange.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.model.Trust;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Ends;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What one bundle brings, in words, and the one button that receives it.
final class ArrivalCard extends VBox {

    private static final int LISTED = 200;
    private static final double SHOWN = 360;

    private final Arrival.Read arrival;
    private final ExchangeDesk desk;

    ArrivalCard(Arrival.Read arrival, ExchangeDesk desk, Runnable receive, Runnable aside) {
        this.arrival = arrival;
        this.desk = desk;
        Boxes.styled(this, "bit-card", "bit-gap-12");
        getChildren().addAll(head(), ArrivalCards.lines(ArrivalWords.of(arrival)), acts(receive, aside));
    }

    private Node head() {
        String closed = Texts.get(arrival.closed() ? "exchange.card.closed" : "exchange.card.open");
        Label file = Labels.wrapping(Labels.second(Texts.get("exchange.card.file", arrival.file().getFileName(),
                closed, Formats.size(arrival.bytes()))));
        VBox words = Boxes.column(0, Labels.section(title()), file);
        if (arrival.start()) {
            words.getChildren().add(Labels.wrapping(Labels.second(Texts.get("exchange.card.setUp.note"))));
        }
        return Boxes.row(12, Glyphs.of(Tone.TINT, arrival.start() ? Feather.USERS : Feather.DOWNLOAD),
                Boxes.wide(words), trust());
    }

    /// A set-up is the project's, not somebody's work.
    private String title() {
        return arrival.start() ? Texts.get("exchange.card.setUp", arrival.sender().team())
                : Texts.get("exchange.card.title", arrival.sender().author());
    }

    private Label trust() {
        if (arrival.trust() == Trust.KNOWN) {
            return Chips.ok(Texts.get("exchange.chip.signed"));
        }
        return Chips.warn(Texts.get("exchange.chip.firstTime", arrival.fingerprint()), Feather.SHIELD);
    }

    private Node acts(Runnable receive, Runnable aside) {
        if (arrival.bringsNothing()) {
            return Boxes.row(8, Buttons.outlined(Texts.get("exchange.act.aside"), aside));
        }
        HBox row = Boxes.row(8, Buttons.filled(act(), Feather.CHECK, receive),
                Buttons.outlined(Texts.get("exchange.act.oneByOne"), this::showRecords));
        if (!arrival.deletions().isEmpty()) {
            row.getChildren().add(Buttons.outlined(Texts.get("exchange.act.deletions"), this::showDeletions));
        }
        return new Ends(row, Labels.meta(Feather.SHIELD, Texts.get("exchange.card.undo")));
    }

    private String act() {
        if (arrival.fresh() == 0) {
            return Texts.count("exchange.act.receiveFiles", arrival.files().count());
        }
        return Texts.count(arrival.start() ? "exchange.act.receiveSetUp" : "exchange.act.receive", arrival.fresh());
    }

    private void showRecords() {
        desk.tasks().run(Texts.get("exchange.task.look"), progress -> desk.service().details(arrival.file()),
                records -> list(title(), records));
    }

    private void showDeletions() {
        desk.tasks().run(Texts.get("exchange.task.look"), progress -> desk.service().names(arrival.deletions()),
                names -> list(Texts.count("exchange.arrival.deleted", names.size()), names));
    }

    private void list(String title, List<String> lines) {
        VBox column = Boxes.column(8);
        lines.stream().limit(LISTED).forEach(line -> column.getChildren().add(Labels.wrapping(Labels.small(line))));
        if (lines.size() > LISTED) {
            column.getChildren().add(Labels.second(Texts.get("exchange.list.more",
                    Formats.number(lines.size() - LISTED))));
        }
        ScrollPane scrolled = Boxes.scrolling(column);
        scrolled.setPrefViewportHeight(SHOWN);
        new DialogBox(title, scrolled).wide().leaving(Texts.get("fx.close")).show(this);
    }
}
