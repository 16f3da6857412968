package org.bitacora.shell.handbook;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.HowTo;
import org.bitacora.i18n.Texts;

/// The guide: its tasks at the left, found by their words, the page of one at the right. Esc goes back to the work.
public final class HandbookScreen implements Screen {

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("guide.title"));
    private final Handbook handbook;
    private final Navigator navigator;
    private final Supplier<Node> keys;
    private final ObservableList<Topic> found = FXCollections.observableArrayList();
    private final ListPane<Topic> list = new ListPane<>(found, topic -> Line.of(topic.title(), topic.summary()));
    private final ListAndRecord node = new ListAndRecord(list, new TopicPage.Blank());
    private final Place first;
    private Topic shown;

    /// @param keys makes the table of the keys that work everywhere
    public HandbookScreen(Handbook handbook, Navigator navigator, Supplier<Node> keys, Place place) {
        this.handbook = handbook;
        this.navigator = navigator;
        this.keys = keys;
        first = place;
        found.setAll(handbook.topics());
        list.head(Texts.get("guide.title")).searchedBy(this::find).groupedBy(this::heading).onChosen(this::choose);
        // Before the list, which would take Esc for itself.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void find(String typed) {
        List<Topic> fitting = handbook.find(typed);
        if (!fitting.equals(found)) {
            found.setAll(fitting);
            list.mark(found.contains(shown) ? shown : null);
        }
    }

    /// While something is looked for the best answer stands first, whatever its group.
    private String heading(Topic topic) {
        return list.typedFilter().getValueSafe().isBlank() ? topic.group() : null;
    }

    private void choose(Topic topic) {
        if (topic.equals(shown)) {
            return;
        }
        shown = topic;
        title.set(topic.title());
        node.show(new TopicPage(topic, navigator, keys).node());
        list.mark(topic);
        navigator.moved(HowTo.place(topic.name()));
    }

    /// From the page too: Ctrl+F looks for another one. Esc first takes back what was typed into the filter.
    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl && !list.typedFilter().getValueSafe().isBlank();
        if (event.getCode() == KeyCode.ESCAPE && !typing) {
            event.consume();
            navigator.back();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            event.consume();
            list.focusFilter();
        }
    }

    @Override
    public boolean show(Place place) {
        choose(handbook.of(place.section()).orElse(handbook.topics().getFirst()));
        return true;
    }

    @Override
    public void opened() {
        show(first);
        list.focusList();
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
