package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.base.TextForm;
import org.bitacora.evaluation.QuestionnaireService;
import org.bitacora.evaluation.QuestionnaireUse;
import org.bitacora.evaluation.model.Forms;
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
    private final ReadOnlyStringWrapper form = new ReadOnlyStringWrapper(Forms.A);
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

    /// Which form is on show.
    ReadOnlyStringProperty form() {
        return form.getReadOnlyProperty();
    }

    Forms forms() {
        return use.get().instrument().forms();
    }

    void choose(String other) {
        if (!other.equals(form.get())) {
            form.set(other);
            rows.setAll(forms().on(other));
        }
    }

    private boolean isOnB() {
        return Forms.B.equals(form.get());
    }

    /// The number on form A of what a row of form B stands for, and whether it is the same question.
    int numberOnA(Item row) {
        String place = row.parallelOf() == null ? row.code() : row.parallelOf();
        return 1 + forms().items().stream().map(Item::code).toList().indexOf(place);
    }

    /// Gives the questionnaire a form B, or its next version if this one is answered already; `then` is told which.
    void addFormB(Consumer<UUID> then) {
        desk.tasks().run(Texts.get("evaluation.task.save"), progress -> service.addFormB(id), made -> {
            if (made.equals(id)) {
                form.set(Forms.B);
                read();
            } else {
                then.accept(made);
            }
        });
    }

    void dropFormB() {
        choose(Forms.A);
        save(() -> service.dropFormB(id));
    }

    /// Puts the second half of form B first.
    void turn() {
        List<Item> turned = forms().turned();
        save(() -> service.orderB(turned));
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
        // The head first: whoever hears of the use may take the focus from a field, which then saves what stands there.
        if (!now.equals(before)) {
            name.set(now.name());
            version.set(now.version());
        }
        use.set(found);
        if (!now.hasTwoForms()) {
            form.set(Forms.A);
        }
        List<Item> items = found.instrument().forms().on(form.get());
        if (!rows.equals(items)) {
            rows.setAll(items);
        }
    }

    /// Saves name and version; an empty name keeps the former one.
    void saveHead() {
        Questionnaire before = use.get().instrument().questionnaire();
        String written = TextForm.clean(name.get());
        Questionnaire after = before.named(written == null ? before.name() : written, TextForm.clean(version.get()));
        if (!after.equals(before)) {
            save(() -> service.save(before, after));
        }
        name.set(after.name());
    }

    @Override
    public void typed(GridPlace<Item> at, String text) {
        Item before = at.isNew() ? draft() : at.row();
        put(before, typed(before, at.column(), text), at.isNew());
    }

    /// What is written on form B is asked there only: the question of form A stays as it is.
    private Item typed(Item row, String column, String text) {
        boolean shared = isOnB() && row.parallelOf() == null;
        Item edited = ItemEdits.typed(row, column, text);
        return !shared || edited.equals(row) ? edited
                : ItemEdits.typed(QuestionnaireService.parallel(row), column, text);
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
        } else if (!after.id().equals(before.id())) {
            rows.set(indexOf(before), after);
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
            if (isNew && isOnB()) {
                return;
            }
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
            filled = typed(filled, columns.get(left + c), cells.get(c));
        }
        return filled;
    }

    @Override
    public void removed(List<Item> items) {
        List<Item> gone = isOnB() ? items.stream().filter(item -> item.parallelOf() != null).toList() : items;
        if (gone.isEmpty()) {
            return;
        }
        if (!isOnB()) {
            rows.removeAll(gone);
        }
        List<UUID> ids = gone.stream().map(Item::id).toList();
        save(() -> service.delete(ids));
        removedTeller.accept(gone.size());
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
            save(() -> {
                if (isOnB()) {
                    service.orderB(ordered);
                } else {
                    service.order(ordered);
                }
            });
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
