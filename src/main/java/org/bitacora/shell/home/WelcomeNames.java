package org.bitacora.shell.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The names of who begins and of the team, with the project that she joins above them. Who joins a project that expects
/// teams chooses hers, so that the coordination recognises what comes from her.
final class WelcomeNames {

    private static final String ANOTHER = "another";

    private final WelcomeViewModel model;
    private final StringProperty chosen = new SimpleStringProperty(this, "chosen");
    private final Form form;
    private final VBox node;

    WelcomeNames(WelcomeViewModel model) {
        this.model = model;
        Invitation invited = model.invitation().get();
        form = new Form(Fields.text(Texts.get("welcome.author"), model.author()).full()
                .help(Texts.get("welcome.author.help")).error(model.authorError()));
        if (invited == null || invited.teams().isEmpty()) {
            form.add(typed("welcome.team"));
        } else {
            expected(invited.teams(), typed("welcome.team.name"));
        }
        node = card(invited);
    }

    private FormField typed(String label) {
        return Fields.text(Texts.get(label), model.team()).full().help(Texts.get("welcome.team.help"))
                .error(model.teamError());
    }

    /// A list of the expected teams; another one is typed.
    private void expected(List<String> teams, FormField typed) {
        List<Choice> choices = new ArrayList<>(teams.stream().map(name -> new Choice(name, name)).toList());
        choices.add(new Choice(ANOTHER, Texts.get("welcome.team.another")));
        form.add(Fields.choice(Texts.get("welcome.team.expected"), choices, chosen).full()
                .help(Texts.get("welcome.team.expected.help"))
                .error(chosen.flatMap(code -> ANOTHER.equals(code) ? null : model.teamError())
                .orElse("")));
        form.add(typed);
        typed.managedProperty().bind(typed.visibleProperty());
        typed.visibleProperty().bind(chosen.isEqualTo(ANOTHER));
        chosen.subscribe((before, now) -> model.team().set(ANOTHER.equals(now) || now == null ? "" : now));
    }

    private VBox card(Invitation invited) {
        Label busy = Labels.following(Labels.second(""), model.busy());
        Button begin = Buttons.filled(Texts.get(invited == null ? "welcome.start" : "welcome.join.now"),
                invited == null ? Feather.FEATHER : Feather.USERS, this::begin);
        begin.disableProperty().bind(model.busy().isNotEmpty());
        form.disableProperty().bind(model.busy().isNotEmpty());
        VBox card = Boxes.styled(Cards.card(), "bit-welcome-card");
        card.getChildren().addAll(invited == null ? Labels.section(Texts.get("welcome.start.title")) : told(invited),
                form, Boxes.row(12, begin, Buttons.quiet(Texts.get("welcome.back"), model::back), busy));
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return card;
    }

    private static Node told(Invitation invited) {
        VBox words = Boxes.column(0, Labels.wrapping(Labels.section(invited.project())), Labels.wrapping(Labels.second(
                Texts.get("welcome.join.from", invited.author(), invited.team(), invited.day()))));
        return Boxes.column(12, Boxes.row(12, Glyphs.of(Tone.TINT, Feather.USERS), Boxes.wide(words)),
                Brought.list(invited.brings()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            begin();
        } else if (event.getCode() == KeyCode.ESCAPE && model.busy().get().isEmpty()) {
            event.consume();
            model.back();
        }
    }

    private void begin() {
        if (!model.start()) {
            form.focusFirstWrong();
        }
    }

    VBox node() {
        return node;
    }
}
