package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The universal search, Ctrl+K: people, records, acts. Results hang below while the focus stays in the field.
final class SearchBox extends StackPane {

    private final TextField field = new TextField();
    private final List<SearchProvider> providers;
    private SearchResults results;
    private Floating floating;
    private int question;
    private List<List<Hit>> answers = List.of();

    SearchBox(List<SearchProvider> providers) {
        this.providers = providers;
        Boxes.styled(this, "bit-search");
        field.setPromptText(Texts.get("shell.search"));
        field.setAccessibleText(Texts.get("shell.search"));
        Label key = Boxes.styled(Keycaps.of("Ctrl K"), "bit-search-key");
        key.visibleProperty().bind(field.focusedProperty().not());
        key.setMouseTransparent(true);
        setAlignment(key, Pos.CENTER_RIGHT);
        getChildren().addAll(field, Boxes.styled(Icons.of(Feather.SEARCH), "bit-search-icon"), key);
        field.textProperty().subscribe(typed -> ask());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                ask();
            } else {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Narrow: a shorter prompt rather than a cut one.
    void fold(boolean folded) {
        field.setPromptText(Texts.get(folded ? "shell.search.short" : "shell.search"));
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    TextField field() {
        return field;
    }

    /// Each provider answers when it can; the list keeps their order and drops answers to older questions.
    private void ask() {
        if (!field.isFocused()) {
            return;
        }
        open();
        int asked = ++question;
        String typed = field.getText();
        answers = new ArrayList<>(providers.stream().map(provider -> List.<Hit>of()).toList());
        results.show(List.of(), typed);
        for (int i = 0; i < providers.size(); i++) {
            int place = i;
            providers.get(i).find(typed, hits -> answered(asked, place, hits, typed));
        }
    }

    private void answered(int asked, int place, List<Hit> hits, String typed) {
        if (asked == question && floating != null && floating.isOpen()) {
            answers.set(place, hits);
            results.show(answers.stream().flatMap(List::stream).toList(), typed);
        }
    }

    private void open() {
        if (floating == null || !floating.isOpen()) {
            results = new SearchResults(this::take);
            floating = Layer.over(this).hang(results, this, 4);
        }
    }

    private void keys(KeyEvent event) {
        if (floating == null || !floating.isOpen()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                event.consume();
                if (results.current() != null) {
                    take(results.current());
                }
            }
            default -> {
            }
        }
    }

    private void move(int step, KeyEvent event) {
        event.consume();
        results.move(step);
    }

    private void take(Hit hit) {
        close();
        field.clear();
        getScene().getRoot().requestFocus();
        hit.open().run();
    }

    private void close() {
        if (floating != null) {
            floating.close();
        }
    }
}
