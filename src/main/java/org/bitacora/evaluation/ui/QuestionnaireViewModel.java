package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.base.TextForm;
import org.bitacora.evaluation.QuestionnaireService;
import org.bitacora.evaluation.QuestionnaireUse;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.grid.GridEdits;
import org.bitacora.fx.grid.GridPlace;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;

/// A questionnaire while it is written: its name, and its items as rows. Each act shows at once and is saved behind.
/// Screen's thread only.
final class QuestionnaireViewModel implements GridEdits<Item> {

    private final EvaluationDesk desk;
    private final QuestionnaireService service;
    private final UUID id;
    private final ObservableList<Item> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<QuestionnaireUse> use = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty version = new SimpleStringProperty();
    private final List<String> columns = new ArrayList<>();
    private Consumer<Integer> removedTeller = count -> { };
    private int saving;

    QuestionnaireViewModel(EvaluationDesk desk, UUID id, Subscriptions bag) {
        this.desk = desk;
        this.id = id;
        service = desk.questionnaires();
        desk.follow(bag, changes -> read());
        read();
    }

    ObservableList<Item> rows() {
        return rows;
    }

    /// Null until it is read.
    ReadOnlyObjectProperty<QuestionnaireUse> use() {
        return use.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    StringProperty version() {
        return version;
    }

    /// The columns on show, in their order: what a pasted block runs over.
    void showing(List<String> shown) {
        columns.clear();
        columns.addAll(shown);
    }

    void onRemoved(Consumer<Integer> teller) {
        removedTeller = teller;
    }

    private void read() {
        desk.tasks().run(Texts.get("evaluation.task.read"), progress -> service.use(id), found -> {
            if (saving == 0) {
                found.ifPresent(this::show);
            }
        });
    }

    private void show(QuestionnaireUse found) {
        Questionnaire before = use.get() == null ? null : use.get().instrument().questionnaire();
        Questionnaire now = found.instrument().questionnaire();
        use.set(found);
        if (!now.equals(before)) {
            name.set(now.name());
            version.set(now.version());
        }
        if (!rows.equals(found.instrument().items())) {
            rows.setAll(found.instrument().items());
        }
    }

    /// Saves name and version; an empty name keeps the former one.
    void saveHead() {
        Questionnaire before = use.get().instrument().questionnaire();
        String written = TextForm.clean(name.get());
        Questionnaire after = new Questionnaire(id, written == null ? before.name() : written,
                TextForm.clean(version.get()), before.description(), before.active());
        if (!after.equals(before)) {
            save(() -> service.save(before, after));
        }
        name.set(after.name());
    }

    @Override
    public void typed(GridPlace<Item> at, String text) {
        Item before = at.isNew() ? draft() : at.row();
        put(before, ItemEdits.typed(before, at.column(), text), at.isNew());
    }

    @Override
    public void chosen(GridPlace<Item> at, Suggestion suggestion) {
        typed(at, suggestion.id());
    }

    private Item draft() {
        return QuestionnaireService.draft(id, rows, use.get().codesEver());
    }

    private void put(Item before, Item after, boolean isNew) {
        if (isNew) {
            rows.add(after);
            save(() -> service.add(after));
        } else if (!after.equals(before)) {
            rows.set(indexOf(after), after);
            save(() -> service.save(before, after));
        }
    }

    private int indexOf(Item item) {
        return rows.stream().map(Item::id).toList().indexOf(item.id());
    }

    /// Rows from Excel in the order of the columns on show; a line of titles is left out.
    @Override
    public void pasted(GridPlace<Item> at, List<List<String>> block) {
        int first = at.isNew() ? rows.size() : indexOf(at.row());
        int left = columns.indexOf(at.column());
        List<List<String>> lines = block.stream().filter(line -> !isTitle(line)).toList();
        for (int r = 0; r < lines.size(); r++) {
            boolean isNew = first + r >= rows.size();
            Item before = isNew ? draft() : rows.get(first + r);
            put(before, filled(before, left, lines.get(r)), isNew);
        }
    }

    private static boolean isTitle(List<String> line) {
        return TextForm.folded(line.getFirst()).matches("preguntas?|item|enunciado");
    }

    private Item filled(Item item, int left, List<String> cells) {
        Item filled = item;
        for (int c = 0; c < cells.size() && left + c < columns.size(); c++) {
            filled = ItemEdits.typed(filled, columns.get(left + c), cells.get(c));
        }
        return filled;
    }

    @Override
    public void removed(List<Item> items) {
        rows.removeAll(items);
        List<UUID> ids = items.stream().map(Item::id).toList();
        save(() -> service.delete(ids));
        removedTeller.accept(items.size());
    }

    void undo() {
        desk.undo();
    }

    /// Moves a row up (-1) or down (1).
    void move(String rowId, int step) {
        int from = rows.stream().map(item -> item.id().toString()).toList().indexOf(rowId);
        int to = from + step;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            List<Item> ordered = new ArrayList<>(rows);
            ordered.add(to, ordered.remove(from));
            rows.setAll(ordered);
            save(() -> service.order(ordered));
        }
    }

    /// A new version of this questionnaire, told to `then` once it is there.
    void copy(Consumer<UUID> then) {
        desk.tasks().run(Texts.get("evaluation.task.save"), progress -> service.copy(id).id(), then);
    }

    /// The file is read again once nothing typed here is on its way any more.
    private void save(Runnable work) {
        saving++;
        desk.tasks().run(Texts.get("evaluation.task.save"), progress -> {
            work.run();
            return null;
        }, done -> {
            saving--;
            read();
        }, failure -> {
            saving--;
            read();
            desk.tasks().fail(failure);
        });
    }
}
