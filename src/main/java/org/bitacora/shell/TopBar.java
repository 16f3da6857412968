package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Back, forward, where one is, the search, and who works here.
final class TopBar extends HBox {

    private final HBox crumbs = Boxes.styled(Boxes.row(6), "bit-crumbs");
    private final Navigator navigator;

    TopBar(Navigator navigator, History history, SearchBox search, ObservableValue<Person> person) {
        this.navigator = navigator;
        Boxes.styled(this, "bit-top-bar");
        Button back = Buttons.icon(Feather.ARROW_LEFT, Texts.get("shell.back"), navigator::back);
        Button forward = Buttons.icon(Feather.ARROW_RIGHT, Texts.get("shell.forward"), navigator::forward);
        back.disableProperty().bind(history.canGoBack().not());
        forward.disableProperty().bind(history.canGoForward().not());
        crumbs.setMinWidth(0);
        getChildren().addAll(back, forward, Boxes.wide(crumbs), search,
                Boxes.styled(new StackPane(avatar(person)), "bit-avatar-slot"));
    }

    /// The steps to where one is; the last is the title.
    void show(List<Crumb> trail, String title) {
        List<Node> steps = new ArrayList<>();
        for (Crumb crumb : trail) {
            if (!crumb.text().equals(title)) {
                steps.add(step(crumb));
                steps.add(Icons.of(Feather.CHEVRON_RIGHT, 14));
            }
        }
        Label last = Boxes.styled(new Label(title), "bit-small-strong");
        last.setMinWidth(0);
        steps.add(last);
        crumbs.getChildren().setAll(steps);
    }

    private Node step(Crumb crumb) {
        if (crumb.place() == null) {
            return Labels.whole(Labels.second(crumb.text()));
        }
        return Boxes.styled(Buttons.link(crumb.text(), () -> navigator.open(crumb.place())), "bit-crumb");
    }

    private static Button avatar(ObservableValue<Person> person) {
        Button avatar = Boxes.styled(new Button(), "bit-avatar");
        avatar.setContentDisplay(ContentDisplay.TEXT_ONLY);
        person.subscribe(who -> {
            avatar.setText(who == null ? "" : who.initials());
            avatar.setAccessibleText(who == null ? "" : Texts.get("shell.who", who.name()));
            avatar.setVisible(who != null);
        });
        avatar.setOnAction(event -> Layer.over(avatar).popOver(Boxes.column(4,
                Labels.strong(person.getValue().name()), Labels.second(person.getValue().team())), avatar));
        return avatar;
    }
}
