package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Changes;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.grid.GridEdits;
import org.bitacora.fx.grid.GridPlace;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;
import org.bitacora.training.RowChange;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.RowEdit;
import org.bitacora.training.model.SheetColumn;

/// The attendance sheet of one session while somebody types it. Each act shows at once and is saved behind, in its
/// order; what another laptop, an import or undo changes is read again. Screen's thread only.
final class AttendanceViewModel implements GridEdits<AttendanceRow> {

    private static final Set<String> SHOWN_KINDS = Set.of("attendance", "person", "personDocument", "affiliation",
            "consent", "trainingSession", "training");

    /// Hears what a person should be told, and what she can do about it: a word and an act, or twice null.
    interface Teller {
        void tell(String sentence, String act, Runnable run);
    }

    private final TrainingDesk desk;
    private final UUID session;
    private final PeopleProposals people;
    private final SavingLine saving;
    private final PlaceKeeper place;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<AttendanceRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<AttendanceSheet> sheet = new ReadOnlyObjectWrapper<>();
    private List<SheetColumn> columns = List.of();
    private Teller teller = (sentence, act, run) -> { };

    AttendanceViewModel(TrainingDesk desk, UUID session) {
        this.desk = desk;
        this.session = session;
        people = new PeopleProposals(desk.directory(), this::lineOf);
        saving = new SavingLine(desk.tasks(), this::reload);
        place = new PlaceKeeper(desk);
    }

    /// Reads the sheet, then tells where somebody was in it.
    void open(Consumer<Optional<SheetPlace>> then) {
        desk.follow(subscriptions, this::heard);
        desk.tasks().run(Texts.get("training.busy.sheet"), progress -> desk.attendance().sheet(session), this::show);
        desk.tasks().run(Texts.get("training.busy.sheet"), progress -> desk.attendance().place(session), then::accept);
        people.warm(desk.tasks(), desk.attendance());
    }

    /// Keeps where the person is, now.
    void keepPlace() {
        place.keep();
    }

    void close() {
        place.keep();
        subscriptions.close();
    }

    void tellTo(Teller newTeller) {
        teller = newTeller;
    }

    ObservableList<AttendanceRow> rows() {
        return rows;
    }

    /// The sheet with its rows as they are on screen; null until it was read.
    ReadOnlyObjectProperty<AttendanceSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The columns on show, in their order: what a pasted block runs over.
    void showing(List<SheetColumn> shown) {
        columns = List.copyOf(shown);
    }

    List<Suggestion> proposals(String typed) {
        return people.find(typed);
    }

    RowEdit edits() {
        return desk.attendance().edits(sheet.get());
    }

    /// Where the person was when the sheet was left.
    void resume(GridPosition kept) {
        place.resume(kept);
    }

    /// Where the person is now, with what is half typed.
    void at(GridPosition now) {
        if (sheet.get() != null) {
            place.at(now, sheet.get());
        }
    }

    @Override
    public void typed(GridPlace<AttendanceRow> at, String text) {
        SheetColumn column = SheetColumn.of(at.column());
        if (at.isNew()) {
            enterNew(column, text);
        } else {
            AttendanceRow after = edits().apply(at.row(), column, text);
            change(at.row(), after);
            offerToWithhold(at.row(), after);
        }
    }

    /// Of one who declines only code, group and gender may stay (`domain.md` §7.4). A wrong key must cost nothing, so
    /// her name goes when the person says so.
    private void offerToWithhold(AttendanceRow before, AttendanceRow after) {
        boolean declines = sheet.get().consent(after) == ConsentState.DECLINES
                && sheet.get().consent(before) != ConsentState.DECLINES;
        if (declines && after.card().holdsPersonalFields()) {
            teller.tell(Texts.get("training.sheet.declines", indexOf(after.id()) + 1),
                    Texts.get("training.sheet.withhold"), () -> saving.act(Texts.get("training.busy.saving"),
                            progress -> desk.attendance().withhold(session, after.card().id())));
        }
    }

    @Override
    public void chosen(GridPlace<AttendanceRow> at, Suggestion suggestion) {
        switch (SheetColumn.of(at.column())) {
            case DOCUMENT, NAME -> choosePerson(at, UUID.fromString(suggestion.id()));
            case INSTITUTION -> change(at.row(), at.row().with(at.row().attendance()
                    .withInstitution(UUID.fromString(suggestion.id()))));
            default -> typed(at, suggestion.title());
        }
    }

    /// A new line begins with a name or a document, in whichever of the two cells it was typed.
    private void enterNew(SheetColumn typedIn, String text) {
        if (!text.isBlank()) {
            PersonCard card = PersonCard.blank(desk.directory().newId());
            AttendanceRow row = edits().apply(sheet.get().enter(card), meant(typedIn, text), text);
            add(row);
            save(List.of(RowChange.added(row)));
        }
    }

    private static SheetColumn meant(SheetColumn typedIn, String text) {
        if (typedIn != SheetColumn.DOCUMENT && typedIn != SheetColumn.NAME) {
            return typedIn;
        }
        boolean noDocument = TypedDocument.read(text) instanceof TypedDocument.Other;
        boolean words = text.chars().noneMatch(Character::isDigit);
        return noDocument ? words ? SheetColumn.NAME : typedIn : SheetColumn.DOCUMENT;
    }

    /// Somebody known: the line shows at once what is in memory and is completed behind from her whole record.
    private void choosePerson(GridPlace<AttendanceRow> at, UUID person) {
        Optional<Integer> line = lineOf(person);
        if (line.isPresent()) {
            teller.tell(Texts.get("training.sheet.standsAlready", line.get()), null, null);
        } else if (at.isNew()) {
            people.known(person).ifPresent(card -> add(sheet.get().enter(card)));
            saving.act(Texts.get("training.busy.saving"), progress -> desk.attendance().enter(session, person));
        } else {
            saving.act(Texts.get("training.busy.saving"),
                    progress -> desk.attendance().replace(session, at.row(), person));
        }
    }

    private void add(AttendanceRow row) {
        rows.add(row);
        refresh();
    }

    private void change(AttendanceRow before, AttendanceRow after) {
        if (!before.equals(after)) {
            put(after);
            refresh();
            save(List.of(new RowChange(before, after)));
        }
    }

    private void put(AttendanceRow row) {
        int index = indexOf(row.id());
        if (index >= 0) {
            rows.set(index, row);
        }
    }

    private int indexOf(UUID id) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    private Optional<Integer> lineOf(UUID person) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).card().id().equals(person)).boxed()
                .map(i -> i + 1).findFirst();
    }

    @Override
    public void pasted(GridPlace<AttendanceRow> at, List<List<String>> block) {
        int first = at.isNew() ? rows.size() : indexOf(at.row().id());
        int column = columns.indexOf(SheetColumn.of(at.column()));
        List<Map<SheetColumn, String>> lines = block.stream().map(texts -> cells(column, texts)).toList();
        int within = Math.min(lines.size(), rows.size() - first);
        List<RowChange> changes = new ArrayList<>();
        for (int i = 0; i < within; i++) {
            AttendanceRow before = rows.get(first + i);
            changes.add(new RowChange(before, filled(before, lines.get(i))));
        }
        changes.removeIf(change -> change.before().equals(change.after()));
        changes.forEach(change -> put(change.after()));
        refresh();
        save(changes);
        enter(lines.subList(within, lines.size()));
    }

    private Map<SheetColumn, String> cells(int column, List<String> texts) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < texts.size() && column + i < columns.size(); i++) {
            cells.put(columns.get(column + i), texts.get(i));
        }
        return cells;
    }

    private AttendanceRow filled(AttendanceRow row, Map<SheetColumn, String> cells) {
        AttendanceRow filled = row;
        for (Map.Entry<SheetColumn, String> cell : cells.entrySet()) {
            filled = edits().apply(filled, cell.getKey(), cell.getValue());
        }
        return filled;
    }

    /// Enters the lines of a list at the end, as one act.
    void enter(List<Map<SheetColumn, String>> lines) {
        if (!lines.isEmpty()) {
            saving.act(Texts.get("training.busy.pasting"), progress -> desk.attendance().enter(session, lines));
        }
    }

    @Override
    public void removed(List<AttendanceRow> gone) {
        rows.removeAll(gone);
        refresh();
        save(gone.stream().map(RowChange::removed).toList());
        undoable(Texts.count("training.sheet.removed", gone.size()));
    }

    /// "Todas firmaron, excepto …".
    void allSigned(Set<UUID> except) {
        int signed = sheet.get().withoutConsent().size() - except.size();
        saving.act(Texts.get("training.busy.saving"), progress -> desk.attendance().allSigned(session, except));
        undoable(Texts.count("training.sheet.signed", signed));
    }

    private void undoable(String sentence) {
        teller.tell(sentence, Texts.get("training.undo"), this::undo);
    }

    void undo() {
        desk.undo();
    }

    void redo() {
        desk.redo();
    }

    private void save(List<RowChange> changes) {
        if (!changes.isEmpty()) {
            saving.save(Texts.get("training.busy.saving"), progress -> desk.attendance().save(session, changes));
        }
    }

    private void heard(Changes changes) {
        if (SHOWN_KINDS.stream().anyMatch(changes::touches)) {
            saving.heard(changes);
        }
    }

    private void reload() {
        desk.tasks().run(Texts.get("training.busy.sheet"), progress -> desk.attendance().sheet(session), read -> {
            if (saving.atRest()) {
                show(read);
            }
        });
    }

    private void show(AttendanceSheet read) {
        boolean sameRows = rows.stream().map(AttendanceRow::id).toList()
                .equals(read.rows().stream().map(AttendanceRow::id).toList());
        sheet.set(read);
        if (sameRows) {
            read.rows().stream().filter(row -> !row.equals(rows.get(indexOf(row.id())))).forEach(this::put);
        } else {
            rows.setAll(read.rows());
        }
    }

    private void refresh() {
        sheet.set(sheet.get().with(rows));
    }
}
