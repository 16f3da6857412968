package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.QuestionnaireUse;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.grid.Grid;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.fx.grid.GridFilter;
import org.bitacora.fx.grid.GridMessageLine;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The questionnaire as a sheet: a row per item, typed or pasted from Excel, its key in the last column.
final class QuestionnaireView implements Screen {

    private final EvaluationDesk desk;
    private final Subscriptions subscriptions = new Subscriptions();
    private final QuestionnaireViewModel model;
    private final Grid<Item> grid;
    private final HBox notice = new HBox();
    private final FormBar forms;
    private final VBox node;
    private List<String> shown = List.of();

    QuestionnaireView(EvaluationDesk desk, UUID id) {
        this.desk = desk;
        model = new QuestionnaireViewModel(desk, id, subscriptions);
        grid = new Grid<>(model.rows(), item -> item.id().toString(), model);
        forms = new FormBar(model, made -> desk.navigator().open(place(made)));
        node = EvaluationStyle.on(new VBox(head(), notice, forms, toolbar(), Boxes.tall(grid), new GridMessageLine(grid)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        model.onRemoved(count -> Layer.over(node).toast(Texts.count("evaluation.toast.itemsDeleted", count),
                Texts.get("evaluation.undo"), model::undo));
        subscriptions.follow(model.use(), this::show);
        subscriptions.follow(model.form(), form -> {
            if (model.use().get() != null) {
                dress();
            }
        });
    }

    static Place place(UUID questionnaire) {
        return Place.record("questionnaire", questionnaire);
    }

    private Node head() {
        FormField name = Fields.text(Texts.get("questionnaire.name"), model.name()).onLeft(model::saveHead);
        FormField version = Fields.text(Texts.get("questionnaire.version"), model.version()).code()
                .onLeft(model::saveHead);
        return Boxes.styled(Boxes.row(16, Boxes.wide(name.full()), version), "evaluation-editor-head");
    }

    private Node toolbar() {
        return Boxes.styled(Boxes.row(8,
                Buttons.outlined(Texts.get("evaluation.items.paste"), Feather.CLIPBOARD, this::paste),
                Buttons.outlined(Texts.get("evaluation.items.up"), Feather.ARROW_UP, () -> move(-1)),
                Buttons.outlined(Texts.get("evaluation.items.down"), Feather.ARROW_DOWN, () -> move(1)),
                Keycaps.of(Texts.get("evaluation.items.move.key")), Boxes.spacer(), forms.adding(), new GridFilter(grid)),
                "bit-toolbar");
    }

    private void paste() {
        grid.goToEntry();
        grid.paste();
    }

    private void move(int step) {
        model.move(grid.position().row(), step);
        grid.requestFocus();
    }

    private void keys(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
            event.consume();
            move(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
        }
    }

    private void show(QuestionnaireUse use) {
        if (use == null) {
            return;
        }
        dress();
        notice.getChildren().setAll(use.sheets() == 0 ? List.of() : List.of(Boxes.wide(inUse(use))));
    }

    /// Form B begins with the place of each question on form A, and has none of its own to add.
    private void dress() {
        boolean b = Forms.B.equals(model.form().get());
        grid.setAdding(!b);
        List<GridColumn<Item>> columns = new ArrayList<>(new ItemColumns(model.rows()).all());
        if (b) {
            columns.addFirst(ItemColumns.onA(model));
        }
        List<String> ids = columns.stream().map(GridColumn::id).toList();
        if (!ids.equals(shown)) {
            boolean first = shown.isEmpty();
            shown = ids;
            model.showing(ids);
            grid.setColumns(columns);
            if (first) {
                grid.goToEntry();
            }
        }
    }

    private HBox inUse(QuestionnaireUse use) {
        return Banners.of(Tone.TINT, Feather.INFO, Texts.get("evaluation.inUse",
                        Texts.count("answerSheet", use.sheets()), Texts.count("training", use.trainings())),
                Buttons.link(Texts.get("evaluation.newVersion"), () -> model.copy(made ->
                        desk.navigator().open(place(made)))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.name();
    }

    @Override
    public List<Crumb> trail() {
        return List.of(Crumb.of(Texts.get("evaluation.questionnaires")));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void leave() {
        if (model.use().get() != null) {
            model.saveHead();
        }
    }
}
