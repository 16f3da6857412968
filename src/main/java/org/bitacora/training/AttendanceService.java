package org.bitacora.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceRules;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.Attended;
import org.bitacora.training.model.RowEdit;
import org.bitacora.training.model.SheetColumn;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.training.store.TrainingStore;

/// The sheets of sessions: who came, copied as she was that day. Blocks on the workspace's threads: screens call it
/// through `Tasks`, and never from inside `ws.read` or `ws.write`.
public final class AttendanceService {

    private final Workspace workspace;
    private final DirectoryService directory;
    private final UnreadCells unread;

    AttendanceService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
        unread = new UnreadCells(workspace.drafts());
    }

    /// The sheet of a session with its people's cards, and what was typed into it that is no answer.
    ///
    /// @throws Problem E-76 if the session is gone
    public AttendanceSheet sheet(UUID session) {
        Map<UUID, Map<String, String>> texts = unread.of(session);
        AttendanceSheet bare = workspace.read(reading -> bareSheet(reading, session));
        return bare.with(bare.rows().stream().map(row -> UnreadCells.restored(row.with(card(row.card().id())), texts))
                .toList());
    }

    private static AttendanceSheet bareSheet(Reading reading, UUID id) {
        TrainingSession session = reading.find(TrainingSessionKind.KIND, id)
                .orElseThrow(() -> new Problem("E-76", "training.problem.sessionGone"));
        Training training = reading.find(TrainingKind.KIND, session.training())
                .orElseGet(() -> Training.blank(session.training()));
        List<AttendanceRow> rows = TrainingStore.rows(reading, id).stream()
                .map(row -> new AttendanceRow(row, PersonCard.blank(row.person()))).toList();
        List<Attendance> elsewhere = TrainingStore.rowsOfTraining(reading, training.id()).stream()
                .filter(row -> !row.session().equals(id)).toList();
        return new AttendanceSheet(training, session, rows, elsewhere);
    }

    /// A person whose record did not arrive yet, or was deleted, still stands in the sheet by her code.
    private PersonCard card(UUID person) {
        return directory.people().card(person).orElseGet(() -> PersonCard.blank(person));
    }

    /// Turns what is typed into a cell of this sheet into a row.
    public RowEdit edits(AttendanceSheet sheet) {
        return new RowEdit(sheet.training(), sheet.session(), directory::newId);
    }

    /// Enters a known person. One who stands in the sheet already stays where she is.
    ///
    /// @param arrival `null` if the list does not say
    public Attendance attend(UUID session, UUID person, LocalTime arrival) {
        return attend(session, card(person), arrival);
    }

    /// Enters somebody not known yet; the person and her row are one act.
    public Attendance attend(UUID session, PersonEntry typed, LocalTime arrival) {
        LocalDate day = sheet(session).session().date();
        return attend(session, typed.card(directory::newId, day), arrival);
    }

    private Attendance attend(UUID session, PersonCard card, LocalTime arrival) {
        AttendanceSheet sheet = sheet(session);
        Optional<AttendanceRow> present = sheet.rowOf(card.id());
        AttendanceRow row = present.orElseGet(() -> sheet.enter(card));
        if (present.isEmpty()) {
            save(session, List.of(RowChange.added(row.with(row.attendance().withArrival(arrival)))));
        }
        return row.attendance();
    }

    /// As [#attend(UUID, UUID, LocalTime)], telling what changed.
    public Changes enter(UUID session, UUID person) {
        AttendanceSheet sheet = sheet(session);
        return sheet.rowOf(person).isPresent() ? Changes.NONE
                : save(session, List.of(RowChange.added(sheet.enter(card(person)))));
    }

    /// It was somebody else: the line stays, with another person on it. Who a line is about is part of its identity, so
    /// one goes and another comes.
    public Changes replace(UUID session, AttendanceRow wrong, UUID person) {
        AttendanceSheet sheet = sheet(session);
        AttendanceRow right = sheet.enter(card(person));
        Attendance kept = right.attendance().onRow(wrong.attendance().sheetRow())
                .withArrival(wrong.attendance().arrival());
        AttendanceRow documented = documented(sheet, wrong, right.with(kept));
        return sheet.rowOf(person).isPresent() ? Changes.NONE
                : save(session, List.of(RowChange.removed(wrong), RowChange.added(documented)));
    }

    /// A line begun with a document, before anybody had a name there: the document is hers.
    private AttendanceRow documented(AttendanceSheet sheet, AttendanceRow begun, AttendanceRow right) {
        String document = edits(sheet).value(begun, SheetColumn.DOCUMENT);
        return begun.card().names().isEmpty() && !document.isEmpty()
                ? edits(sheet).apply(right, SheetColumn.DOCUMENT, document) : right;
    }

    /// Saves what was done to rows of one sheet as one act that Ctrl+Z takes back: rows added, changed and removed, with
    /// what was said of their people and their decisions.
    public Changes save(UUID session, List<RowChange> changes) {
        Map<UUID, PersonCard> known = new HashMap<>();
        changes.stream().filter(change -> change.before() == null && change.after() != null).map(change -> change.after().card().id())
                .forEach(person -> known.put(person, card(person)));
        unread.keep(session, changes);
        return workspace.write(operation(changes), tx -> {
            changes.forEach(change -> save(tx, change, known));
            if (changes.stream().anyMatch(change -> change.before() == null && change.after() != null)) {
                TookPlace.note(tx, session, directory.today());
            }
        });
    }

    private static Operation operation(List<RowChange> changes) {
        boolean removed = changes.stream().allMatch(change -> change.after() == null);
        boolean added = changes.stream().anyMatch(change -> change.before() == null);
        return Operation.of(removed ? "training.op.removeRows" : added ? "training.op.attend" : "training.op.saveRows");
    }

    private void save(Tx tx, RowChange change, Map<UUID, PersonCard> known) {
        AttendanceRow before = change.before();
        AttendanceRow after = change.after();
        if (after == null) {
            tx.delete(AttendanceKind.KIND.ref(before.attendance()));
        } else if (before == null) {
            directory.people().save(tx, known.get(after.card().id()), after.card());
            tx.save(AttendanceKind.KIND, after.attendance());
        } else {
            directory.people().save(tx, before.card(), after.card());
            tx.save(AttendanceKind.KIND, before.attendance(), after.attendance());
        }
    }

    /// Takes rows off their sheet; the people stay in the directory.
    public Changes remove(UUID session, Collection<AttendanceRow> rows) {
        return save(session, rows.stream().map(RowChange::removed).toList());
    }

    /// "Todas firmaron, excepto …": everybody of whom nothing is noted authorises on the signed list. Those excepted stay
    /// as they are: who did not sign has not said no.
    public Changes allSigned(UUID session, Set<UUID> except) {
        AttendanceSheet sheet = sheet(session);
        List<UUID> people = sheet.withoutConsent().stream().map(row -> row.card().id())
                .filter(person -> !except.contains(person)).toList();
        LocalDate day = sheet.session().date() == null ? directory.today() : sheet.session().date();
        return directory.consents().record(session, day, people, Set.of());
    }

    /// Removes of one who declined everything but what lets her be counted: code, group and gender.
    public Changes withhold(UUID session, UUID person) {
        AttendanceRow before = sheet(session).rowOf(person).orElseThrow();
        AttendanceRow after = new AttendanceRow(AttendanceRules.kept(before.attendance(), ConsentState.DECLINES),
                before.card().withheld());
        unread.keep(session, List.of(new RowChange(before, after)));
        return workspace.write(Operation.of("training.op.withhold"), tx -> save(tx, new RowChange(before, after),
                Map.of()));
    }

    /// Enters the lines of a list that was copied or imported, in its order, as one act. Who holds a listed document is
    /// known; everybody else is new, for equal names are no proof (requirements G12).
    public Changes enter(UUID session, List<Map<SheetColumn, String>> lines) {
        AttendanceSheet sheet = sheet(session);
        SheetList list = new SheetList(sheet, edits(sheet), this::holder, directory::newId);
        return save(session, list.enter(lines));
    }

    private Optional<PersonCard> holder(TypedDocument.Given document) {
        List<PersonLine> holders = directory.people().byDocument(document.type(), document.number());
        return holders.size() == 1 ? directory.people().card(holders.getFirst().id()) : Optional.empty();
    }

    /// What is known of each person from earlier sheets, for the list that proposes her.
    public Map<UUID, Attended> attended() {
        return workspace.read(TrainingStore::attended);
    }

    /// Keeps where somebody is in a sheet, with what is half typed.
    public void keep(SheetPlace place) {
        workspace.drafts().keep(SheetPlace.KEY + place.session(), place.written());
    }

    /// Where somebody was in a sheet when the program ended, however it ended.
    public Optional<SheetPlace> place(UUID session) {
        return workspace.drafts().find(SheetPlace.KEY + session).flatMap(SheetPlace::read);
    }

    /// "Continuar donde iba": the sheet that somebody worked on last, if it still exists.
    public Optional<SheetPlace> lastPlace() {
        return workspace.drafts().all().entrySet().stream().filter(draft -> draft.getKey().startsWith(SheetPlace.KEY))
                .flatMap(draft -> SheetPlace.read(draft.getValue()).stream())
                .sorted(Comparator.comparing(SheetPlace::at).reversed())
                .filter(place -> workspace.read(reading -> reading.find(TrainingSessionKind.KIND, place.session()))
                        .isPresent()).findFirst();
    }

    /// How many people of any sheet have no decision about their data noted, by session: what waits on Inicio.
    public Map<UUID, List<UUID>> withoutConsent() {
        Map<UUID, List<UUID>> people = workspace.read(TrainingStore::peopleBySession);
        Set<UUID> all = new HashSet<>();
        people.values().forEach(all::addAll);
        Map<UUID, ConsentState> states = directory.consents().states(all);
        Map<UUID, List<UUID>> waiting = new HashMap<>();
        people.forEach((session, persons) -> {
            List<UUID> unsigned = new ArrayList<>(persons);
            unsigned.removeIf(person -> states.get(person) != ConsentState.UNRECORDED);
            if (!unsigned.isEmpty()) {
                waiting.put(session, unsigned);
            }
        });
        return waiting;
    }
}
