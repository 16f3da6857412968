package org.bitacora.shell.preferences;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;

/// Ajustes, one page. Every choice acts at once.
public final class PreferencesScreen implements Screen {

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("shell.preferences"));
    private final VBox about = Cards.list(List.of());
    private final PreferencesViewModel model;
    private final PersonViewModel person;
    private final Node node;

    public PreferencesScreen(PreferencesDesk desk) {
        model = new PreferencesViewModel(desk);
        person = new PersonViewModel(desk);
        Label busy = Labels.following(Labels.second(""), model.busy());
        node = Boxes.page(24, Boxes.styled(Boxes.column(24, Boxes.row(12, Labels.title(title.get()), busy),
                new PersonSection(person, model, bag).node(), lists(desk), new CopiesSection(desk, model, bag).node(),
                new FileSection(desk, model, bag).node(), new LookSection(desk.theme(), bag).node(),
                Cards.section(Texts.get("preferences.about"), about)), "bit-preferences"));
        bag.follow(model.facts(), this::tellVersion);
        bag.keep(model.told().subscribe(this::tell));
        bag.keep(person.told().subscribe(this::tell));
    }

    private static Node lists(PreferencesDesk desk) {
        return Cards.section(Texts.get("preferences.lists"), Cards.list(List.of(
                leading(desk, "preferences.lists.values", "preferences.lists.open", "lists/occupations"),
                leading(desk, "preferences.lists.places", "preferences.lists.places.open", "lists/municipalities"),
                leading(desk, "preferences.calendar", "preferences.calendar.open", "calendar"))));
    }

    /// A line that says what a page of its own is for, and the way there.
    private static Node leading(PreferencesDesk desk, String what, String open, String section) {
        return FileSection.line(Texts.get(what), Texts.get(what + ".note"), Buttons.small(Buttons.going(
                Buttons.outlined(Texts.get(open), () -> desk.sections().accept(section)))));
    }

    private void tellVersion(FileFacts facts) {
        if (facts != null) {
            Cards.fill(about, List.of(FileSection.line(Texts.get("preferences.version", facts.version()),
                    Texts.get("preferences.version.note"))));
        }
    }

    private void tell(Told told) {
        if (told == null || node.getScene() == null) {
            return;
        }
        if (told.undo() == null) {
            Layer.over(node).toast(told.sentence());
        } else {
            Layer.over(node).toast(told.sentence(), Texts.get("preferences.undo"), told.undo());
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Subscriptions subscriptions() {
        return bag;
    }

    @Override
    public void opened() {
        model.read();
    }

    @Override
    public void leave() {
        person.leave();
    }
}
