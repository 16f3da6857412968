package org.bitacora.exchange.ui;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Ends;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The smaller cards of "Recibir": many files at once, a refused file, something received before.
final class ArrivalCards {

    private ArrivalCards() {
    }

    /// What is new at the left, what it does to what is here at the right, what to know below.
    static Node lines(List<ArrivalWords.Line> lines) {
        VBox fresh = Boxes.column(12);
        VBox effects = Boxes.column(12);
        VBox notices = Boxes.column(12);
        for (ArrivalWords.Line line : lines) {
            VBox column = switch (line.topic()) {
                case NEW -> fresh;
                case CHANGED, DELETED, DIFFERENCE, KNOWN -> effects;
                case NOTICE -> notices;
            };
            column.getChildren().add(line(line));
        }
        VBox all = Boxes.column(12);
        if (fresh.getChildren().isEmpty()) {
            all.getChildren().addAll(effects.getChildren().stream().toList());
        } else {
            all.getChildren().add(Boxes.equal(16, fresh, effects));
        }
        all.getChildren().addAll(notices.getChildren().stream().toList());
        return all;
    }

    private static Node line(ArrivalWords.Line line) {
        return switch (line.topic()) {
            case NEW -> Rows.preview(Feather.PLUS, Tone.TINT, line.headline(), line.consequence());
            case CHANGED -> Rows.preview(Feather.EDIT_2, Tone.TINT, line.headline(), line.consequence());
            case DELETED -> Rows.preview(Feather.TRASH_2, Tone.WARN, line.headline(), line.consequence());
            case DIFFERENCE -> Rows.preview(Feather.GIT_MERGE, Tone.WARN, line.headline(), line.consequence());
            case KNOWN -> Rows.preview(Feather.CHECK, Tone.NEUTRAL, line.headline(), line.consequence());
            case NOTICE -> notice(line);
        };
    }

    private static Node notice(ArrivalWords.Line line) {
        boolean calm = line.code().equals("E-12") || line.code().equals("E-11");
        return Boxes.top(12, Boxes.styled(new VBox(Icons.of(
                calm ? Feather.INFO : Feather.ALERT_TRIANGLE, calm ? Tone.NEUTRAL : Tone.WARN)), "bit-preview-icon"),
                Boxes.wide(Labels.wrapping(Labels.body(line.headline()))));
    }

    static Node all(Entry.All all, Runnable receive) {
        VBox words = Boxes.column(0, Labels.section(Texts.count("exchange.line.all", all.arrivals().size())),
                Labels.second(Texts.get("exchange.card.all")));
        List<Node> rows = all.arrivals().stream().<Node>map(read -> Rows.row(read.sender().author(),
                read.sender().team(), Chips.neutral(Texts.count("exchange.chip.changes", read.fresh())))).toList();
        return Cards.card(Boxes.row(12, Glyphs.of(Tone.TINT, Feather.DOWNLOAD), Boxes.wide(words)), Cards.list(rows),
                new Ends(Boxes.row(8, Buttons.filled(Texts.count("exchange.act.receive", all.fresh()), Feather.CHECK,
                receive)), Labels.meta(Feather.SHIELD, Texts.get("exchange.card.undo"))));
    }

    static Node refused(Arrival.Refused refused, Runnable aside) {
        VBox words = Boxes.column(4, Labels.section(refused.file().getFileName().toString()),
                Labels.prose(Texts.of(refused.problem())));
        return Cards.card(Boxes.top(12, Glyphs.of(Tone.BAD, Feather.ALERT_CIRCLE), Boxes.wide(words),
                Chips.neutral(refused.problem().code())),
                Boxes.row(8, Buttons.outlined(Texts.get("exchange.act.aside"), aside)));
    }

    static Node past(Passage passage, Clock clock) {
        VBox words = Boxes.column(0, Labels.section(Texts.get("exchange.past.title", passage.author())),
                Labels.second(Texts.get("exchange.line.teamAndDay", passage.team(), When.of(passage.at(), clock))));
        return Cards.card(Boxes.row(12, Glyphs.of(Tone.OK, Feather.CHECK), Boxes.wide(words), passage.undone()
                ? Chips.neutral(Texts.get("exchange.chip.undone")) : Chips.ok(Texts.get("exchange.chip.received"))),
                Labels.prose(Texts.count(passage.undone() ? "exchange.past.undone" : "exchange.past.kept",
                passage.changes())),
                Labels.second(Texts.get("exchange.past.mark", passage.mark())));
    }
}
