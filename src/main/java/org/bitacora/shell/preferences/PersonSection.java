package org.bitacora.shell.preferences;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;

/// Who works here: the name beside every change, and that of the laptop. Kept when a field is left, or with Enter.
final class PersonSection {

    private final PersonViewModel model;

    PersonSection(PersonViewModel model, PreferencesViewModel file, Subscriptions bag) {
        this.model = model;
        bag.follow(file.facts(), facts -> {
            if (facts != null) {
                model.show(facts.person());
            }
        });
    }

    Node node() {
        FormField author = Fields.text(Texts.get("welcome.author"), model.author()).full()
                .help(Texts.get("preferences.author.help")).error(model.authorError()).onLeft(model::leave);
        FormField team = Fields.text(Texts.get("welcome.team"), model.team()).full()
                .help(Texts.get("preferences.team.help")).error(model.teamError()).onLeft(model::leave);
        VBox card = Cards.card(new Form(author, team), Labels.wrapping(Labels.second(
                Texts.get("preferences.person.note"))));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.leave();
            }
        });
        return Cards.section(Texts.get("preferences.person"), card);
    }
}
