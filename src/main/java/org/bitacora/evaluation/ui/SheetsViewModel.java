package org.bitacora.evaluation.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Instrument;
import org.bitacora.evaluation.SheetDraft;
import org.bitacora.evaluation.SheetEdits;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.grid.GridEdits;
import org.bitacora.fx.grid.GridPlace;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// The answer sheets of a training while they are typed. Each answer is in the draft at once and becomes part of one
/// change of its sheet when one goes to another row or pauses. Screen's thread only.
public final class SheetsViewModel implements GridEdits<AnswerSheet> {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String FORM = "form";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMillis(300);

    private final EvaluationDesk desk;
    private final EvaluationService service;
    private final Tasks tasks;
    private final UUID training;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<AnswerSheet> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> moment = new ReadOnlyObjectWrapper<>(EvaluationCodes.ENTRY);
    private final ObjectProperty<Optional<Instrument>> instrument = new SimpleObjectProperty<>();
    private final ObjectProperty<TrainingResults> results = new SimpleObjectProperty<>();
    private final UnsavedSheets unsaved = new UnsavedSheets();
    private GridPosition position = GridPosition.at(GridPosition.ENTRY, CODE);
    private int saving;
    private Consumer<List<AnswerSheet>> removedTeller = sheets -> { };

    public SheetsViewModel(EvaluationDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
        service = desk.evaluations();
        tasks = desk.tasks();
        desk.follow(subscriptions, changes -> tasks.later("evaluation.read:" + training, SOON, this::reread));
    }

    /// Saves what is still unsaved and stops listening.
    public void close() {
        save();
        tasks.forget("evaluation.read:" + training);
        subscriptions.close();
    }

    public ObservableList<AnswerSheet> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<String> moment() {
        return moment.getReadOnlyProperty();
    }

    /// Null until it is read; empty if the training uses no questionnaire.
    public ObjectProperty<Optional<Instrument>> instrument() {
        return instrument;
    }

    /// Null until they are read.
    public ObjectProperty<TrainingResults> results() {
        return results;
    }

    /// How the items stand on the paper; a column of the grid is a number on it.
    public Forms forms() {
        return instrument.get() == null ? Forms.one(List.of())
                : instrument.get().map(Instrument::forms).orElseGet(() -> Forms.one(List.of()));
    }

    /// Told which sheets were just deleted, to offer the way back.
    public void onRemoved(Consumer<List<AnswerSheet>> teller) {
        removedTeller = teller;
    }

    /// Reads everything and goes back to the cell where a power cut left the person.
    public void open(Consumer<GridPosition> goTo) {
        tasks.run(Texts.get("evaluation.task.read"), progress -> service.drafts().find(training), found -> {
            found.ifPresent(draft -> moment.set(draft.moment()));
            read(() -> {
                found.ifPresent(this::resume);
                goTo.accept(position);
            });
        });
    }

    private void resume(SheetDraft draft) {
        draft.unsaved().forEach(this::put);
        position = new GridPosition(draft.row(), draft.column(), draft.typed());
        save();
    }

    /// Goes to the other pile.
    public void choose(String newMoment, Consumer<GridPosition> goTo) {
        if (!newMoment.equals(moment.get())) {
            save();
            moment.set(newMoment);
            position = GridPosition.at(GridPosition.ENTRY, CODE);
            read(() -> goTo.accept(position));
        }
    }

    private void read(Runnable then) {
        String asked = moment.get();
        tasks.run(Texts.get("evaluation.task.read"), progress -> SheetsState.read(service, training, asked), state -> {
            if (saving > 0) {
                // It was read before what is on its way to the file: showing it would take typed answers back.
                read(then);
            } else if (asked.equals(moment.get())) {
                show(state);
                then.run();
            }
        });
    }

    private void show(SheetsState state) {
        if (unsaved.among(rows).stream().anyMatch(row -> !row.moment().equals(moment.get()))) {
            // Typed into the pile that is just leaving the screen.
            save();
        }
        Map<UUID, AnswerSheet> shown = new LinkedHashMap<>();
        state.sheets().forEach(sheet -> shown.put(sheet.id(), sheet));
        unsaved.among(rows).stream().filter(row -> row.moment().equals(moment.get()))
                .filter(row -> shown.containsKey(row.id()) || unsaved.isNew(row))
                .forEach(row -> shown.put(row.id(), row));
        unsaved.read(state.sheets());
        results.set(state.results());
        instrument.set(state.instrument());
        fill(List.copyOf(shown.values()));
    }

    /// Exchanges only what differs, so that nobody's place in the grid is lost.
    private void fill(List<AnswerSheet> wanted) {
        if (!wanted.stream().map(AnswerSheet::id).toList().equals(rows.stream().map(AnswerSheet::id).toList())) {
            rows.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(rows.get(i))) {
                rows.set(i, wanted.get(i));
            }
        }
    }

    private void reread() {
        read(() -> { });
    }

    /// The person stands in another cell or typed a letter. The draft is kept at once when the cell changes, and soon
    /// after the last letter: a power cut costs one answer at most.
    public void moved(GridPosition now) {
        boolean otherRow = !now.row().equals(position.row());
        boolean otherCell = otherRow || !now.column().equals(position.column());
        position = now;
        if (otherRow && !isBeingBegun(now.row())) {
            save();
        }
        if (otherCell) {
            keepDraft();
        } else {
            keepDraftSoon();
        }
    }

    /// The empty row at the end became this sheet by what was just typed.
    private boolean isBeingBegun(String row) {
        return rows.stream().anyMatch(sheet -> unsaved.isNew(sheet) && sheet.id().toString().equals(row));
    }

    @Override
    public void typed(GridPlace<AnswerSheet> at, String text) {
        edit(at, text);
        keepDraftSoon();
        tasks.later("evaluation.save:" + training, PAUSE, this::save);
    }

    @Override
    public void chosen(GridPlace<AnswerSheet> at, Suggestion suggestion) {
        typed(at, suggestion.id());
    }

    private void edit(GridPlace<AnswerSheet> at, String text) {
        boolean code = at.column().equals(CODE);
        AnswerSheet sheet = at.isNew() ? service.draft(training, moment.get(), code ? text : null, rows) : at.row();
        switch (at.column()) {
            case CODE -> put(crossed(SheetEdits.coded(sheet, text)));
            case FORM -> put(SheetEdits.formed(sheet, forms(), text));
            default -> item(at.column(), sheet).ifPresent(item -> put(SheetEdits.answered(sheet, item, text)));
        }
    }

    /// Whoever answered one form at the entry was given the other for the exit; at the entry somebody has to say.
    private AnswerSheet crossed(AnswerSheet sheet) {
        boolean open = forms().two() && sheet.form() == null && EvaluationCodes.EXIT.equals(sheet.moment());
        return !open || results.get() == null ? sheet : results.get().sheets().other(sheet).map(AnswerSheet::form)
                .map(form -> sheet.onForm(Forms.other(form))).orElse(sheet);
    }

    /// What the form of a sheet asks under the number of a column.
    private Optional<Item> item(String column, AnswerSheet sheet) {
        int place = forms().items().stream().map(Item::code).toList().indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(forms().on(sheet.form()).get(place));
    }

    private void put(AnswerSheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(sheet.id())) {
                rows.set(i, sheet);
                return;
            }
        }
        rows.add(sheet);
    }

    @Override
    public void pasted(GridPlace<AnswerSheet> at, List<List<String>> block) {
        int first = at.isNew() ? rows.size() : indexOf(at.row());
        for (int r = 0; r < block.size(); r++) {
            List<String> columns = columnsFrom(at.column(), block.get(r).size());
            AnswerSheet row = first + r < rows.size() ? rows.get(first + r) : null;
            for (int c = 0; c < Math.min(columns.size(), block.get(r).size()); c++) {
                edit(new GridPlace<>(row, columns.get(c)), block.get(r).get(c));
                row = rows.get(Math.min(first + r, rows.size() - 1));
            }
        }
        save();
    }

    private int indexOf(AnswerSheet sheet) {
        return rows.stream().map(AnswerSheet::id).toList().indexOf(sheet.id());
    }

    /// The names are not part of what people paste, unless the block was copied from this very grid.
    private List<String> columnsFrom(String column, int width) {
        List<String> all = new ArrayList<>(forms().two() ? List.of(CODE, NAME, FORM) : List.of(CODE, NAME));
        forms().items().forEach(item -> all.add(item.code()));
        List<String> from = new ArrayList<>(all.subList(Math.max(0, all.indexOf(column)), all.size()));
        if (width < from.size()) {
            from.remove(NAME);
        }
        return from;
    }

    @Override
    public void removed(List<AnswerSheet> sheets) {
        save();
        rows.removeAll(sheets);
        sheets.forEach(unsaved::forget);
        List<UUID> ids = sheets.stream().map(AnswerSheet::id).toList();
        work(() -> service.delete(ids), () -> removedTeller.accept(sheets), this::reread);
    }

    public void undo() {
        desk.undo();
    }

    /// Saves what was typed since the last time, one change per sheet.
    public void save() {
        tasks.forget("evaluation.save:" + training);
        List<UnsavedSheets.Edit> edits = unsaved.take(rows);
        edits.forEach(edit -> work(() -> service.save(edit.before(), edit.after()), () -> { }, () -> {
            unsaved.takeBack(edit);
            keepDraft();
        }));
        if (!edits.isEmpty()) {
            keepDraftSoon();
        }
    }

    /// Acts run one after the other, behind what is on screen.
    private void work(Runnable act, Runnable then, Runnable otherwise) {
        saving++;
        tasks.run(Texts.get("evaluation.task.save"), progress -> {
            act.run();
            return null;
        }, done -> {
            saving--;
            then.run();
        }, failure -> {
            saving--;
            otherwise.run();
            tasks.fail(failure);
        });
    }

    private void keepDraftSoon() {
        tasks.later("evaluation.draft:" + training, SOON, this::keepDraft);
    }

    private void keepDraft() {
        tasks.forget("evaluation.draft:" + training);
        SheetDraft draft = new SheetDraft(training, moment.get(), position.row(), position.column(), position.typed(),
                number(position.row()), rows.size(), desk.workspace().clock().instant(), unsaved.among(rows));
        desk.save(() -> service.drafts().keep(draft));
    }

    private int number(String row) {
        int index = rows.stream().map(sheet -> sheet.id().toString()).toList().indexOf(row);
        return 1 + (index < 0 ? rows.size() : index);
    }
}
