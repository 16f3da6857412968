package org.bitacora.shell.home;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Sides;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// Inicio: what can be done, where one was, what waits, and how the quarter goes.
public final class HomeScreen implements Screen {

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("home.title"));
    private final HomeViewModel model;
    private final HomeSections sections;
    private final Label greeting = Labels.greeting("");
    private final Label day = Boxes.styled(Labels.body(""), "bit-second");
    private final Slot tiles = new Slot();
    private final Slot resume = new Slot();
    private final Slot joined = new Slot();
    private final Slot pending = new Slot();
    private final Slot quarter = new Slot();
    private final Slot week = new Slot();
    private final VBox content;
    private final ScrollPane node;
    private boolean fitting;
    private boolean stood;

    public HomeScreen(HomeFeed feed, Navigator navigator, Tasks tasks) {
        model = new HomeViewModel(feed, navigator, tasks);
        sections = new HomeSections(model::take);
        VBox left = Boxes.column(16, resume, joined, pending);
        VBox right = Boxes.styled(Boxes.column(16, quarter, week), "bit-side");
        content = Boxes.styled(Boxes.column(16, Boxes.column(4, greeting, day), tiles, new Sides(left, right)),
                "bit-home");
        node = Boxes.scrolling(content);
        node.getStylesheets().add(HomeScreen.class.getResource("home.css").toExternalForm());
        follow();
    }

    private void follow() {
        bag.follow(model.today(), now -> {
            greeting.setText(HomeWords.greeting(now));
            day.setText(HomeWords.day(now));
        });
        bag.follow(model.tiles(), now -> tiles.showIf(now, sections::tiles));
        bag.follow(model.waiting(), now -> pending.showIf(now, this::waiting));
        bag.follow(model.quarter(), now -> quarter.showIf(now, sections::quarter));
        bag.follow(model.page(), now -> resume.showIf(now == null ? null : now.resume().orElse(null), sections::resume));
        bag.follow(model.page(), now -> joined.showIf(now == null ? null : now.greeting().orElse(null),
                sections::greeting));
        bag.follow(model.page(), now -> {
            if (now != null) {
                Platform.runLater(this::stand);
            }
        });
        bag.follow(model.week(), now -> week.showIf(now, sections::week));
        bag.follow(node.viewportBoundsProperty(), now -> fitSoon());
        bag.follow(pending.boundsInParentProperty(), now -> fitSoon());
        bag.follow(week.boundsInParentProperty(), now -> fitSoon());
    }

    /// Where one goes on, or else what is done most, so that Enter is enough; never out of a field being typed in, nor
    /// away from where the person went meanwhile.
    private void stand() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (stood || node.getScene() == null) {
            return;
        }
        stood = Focus.isInside(owner, content) || owner instanceof TextInputControl || Focus.first(resume)
                || Focus.first(tiles);
    }

    private VBox waiting(HomeViewModel.Waiting waiting) {
        return Cards.section(sections.heading(waiting, model::toggleAll), sections.pending(waiting));
    }

    /// After the layout that moved something: what is changed in the middle of one is not laid out.
    private void fitSoon() {
        if (!fitting) {
            fitting = true;
            Platform.runLater(this::fit);
        }
    }

    /// As many rows as the window holds without scrolling.
    private void fit() {
        fitting = false;
        model.fit(rowsIn(pending), rowsIn(week));
    }

    /// How many rows of its kind would fit from the top of a section's card down to the end of the window.
    private int rowsIn(Slot section) {
        if (section.card().isEmpty() || section.card().get().getHeight() == 0) {
            return Integer.MAX_VALUE;
        }
        Region card = section.card().get();
        double top = content.sceneToLocal(card.localToScene(0, 0)).getY();
        double bottom = node.getViewportBounds().getHeight() - content.getInsets().getBottom();
        double height = card.getHeight() / card.getChildrenUnmodifiable().size();
        return (int) Math.floor((bottom - top) / height);
    }

    @Override
    public void opened() {
        stood = false;
        model.open(bag);
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
}
