package org.bitacora.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Ends;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A difference to decide: the field, what it said before, and two or more equal choices, none preselected.
public final class DifferenceCard extends VBox {

    /// One value somebody wrote. `keep` is the button that names the value; an empty `comment` takes no line.
    public record Option(String value, String who, String whereAndWhen, String comment, boolean shownNow, Button keep) {
    }

    public DifferenceCard(String field, String place, String before, String why, Option... options) {
        Boxes.styled(this, "bit-card", "bit-gap-12");
        HBox head = Boxes.row(12, Glyphs.of(Tone.WARN, Feather.GIT_MERGE),
                Boxes.wide(Boxes.column(0, Labels.section(field),
                        Labels.wrapping(Labels.second(place)))),
                Chips.warn(Texts.get("fx.difference")));
        Node[] cards = new Node[options.length];
        for (int i = 0; i < options.length; i++) {
            cards[i] = option(options[i], i + 1);
        }
        getChildren().addAll(head, past(before, why), Boxes.equal(16, cards));
    }

    /// What stands below the choices: another value, later, and that nothing is lost.
    public DifferenceCard below(Node... acts) {
        getChildren().add(new Ends(Boxes.row(8, acts), Labels.meta(Feather.INFO, Texts.get("fx.difference.kept"))));
        return this;
    }

    private static Node past(String before, String why) {
        Label value = Boxes.styled(new Label(before), "bit-small-strong");
        return Boxes.styled(Boxes.row(8, Labels.meta(Feather.CLOCK, Texts.get("fx.difference.before")), value,
                Labels.second(why)), "bit-difference-past");
    }

    private static Node option(Option option, int number) {
        HBox keep = Boxes.row(8, option.keep(), Keycaps.of(Integer.toString(number)));
        Region acts = option.shownNow()
                ? new Ends(keep, Chips.neutral(Texts.get("fx.difference.shown"), Feather.EYE)) : keep;
        VBox card = Boxes.column(8, Labels.section(option.value()),
                Labels.wrapping(Labels.iconed(Labels.small(option.who()), Feather.USER)),
                Labels.wrapping(Labels.meta(Feather.CLOCK, option.whereAndWhen())));
        if (!option.comment().isEmpty()) {
            card.getChildren().add(Labels.wrapping(Labels.meta(Feather.MESSAGE_SQUARE, option.comment())));
        }
        card.getChildren().add(acts);
        VBox.setVgrow(acts, Priority.ALWAYS);
        return Boxes.styled(card, "bit-option");
    }
}
