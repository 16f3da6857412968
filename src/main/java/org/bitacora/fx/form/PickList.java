package org.bitacora.fx.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The list that hangs below a searching field: filtered without accents, the words in any order.
final class PickList extends VBox {

    private static final int SHOWN = 9;
    private static final double ROW = 32 / 14.0;

    private final ObservableList<Choice> all;
    private final FilteredList<Choice> shown;
    private final ListView<Choice> list;
    private final Predicate<Choice> ticked;

    /// `ticked` draws a check before a line; null: no checks.
    PickList(List<Choice> choices, Predicate<Choice> ticked, Consumer<Choice> picked) {
        this.ticked = ticked;
        all = FXCollections.observableArrayList(choices);
        shown = new FilteredList<>(all);
        list = Boxes.styled(new ListView<>(shown), "bit-option-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line());
        list.setPlaceholder(Boxes.styled(Labels.second(Texts.get("fx.pick.none")), "bit-picker-none"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && current() != null) {
                picked.accept(current());
            }
        });
        Boxes.styled(this, "bit-float");
        getChildren().add(Boxes.tall(list));
        filter("");
    }

    void filter(String typed) {
        String[] words = TextForm.folded(typed).split(" ");
        shown.setPredicate(choice -> matches(TextForm.folded(choice.label()), words));
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        fit();
    }

    /// Shows these instead, found by somebody else.
    void offer(List<Choice> found) {
        all.setAll(found);
        filter("");
    }

    void select(String code) {
        shown.stream().filter(choice -> choice.code().equals(code)).findFirst().ifPresent(choice -> {
            list.getSelectionModel().select(choice);
            list.scrollTo(choice);
        });
    }

    /// The line that Enter would take; null when nothing matches.
    Choice current() {
        return list.getSelectionModel().getSelectedItem();
    }

    void move(int step) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, shown.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - SHOWN / 2));
    }

    void refresh() {
        list.refresh();
    }

    /// As high as its lines; in em of the text size in use.
    void fit() {
        double em = list.getScene() == null ? 14 : new Label().getFont().getSize();
        setPrefHeight(Math.round(Math.clamp(shown.size(), 1, SHOWN) * ROW * em) + 12);
    }

    private static boolean matches(String label, String[] words) {
        for (String word : words) {
            if (!label.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Never wider than the list, which would scroll sideways over its only line.
    private final class Line extends ListCell<Choice> {

        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty ? null : choice.label());
            setGraphic(empty || ticked == null || !ticked.test(choice) ? null : Icons.of(Feather.CHECK, Tone.TINT));
        }
    }
}
