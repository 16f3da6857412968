package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.kordamp.ikonli.feather.Feather;

/// The record of one training: its head, and below it the page of the chosen tab.
final class TrainingRecordView extends BorderPane {

    static final String FORM = "form";
    static final String ATTENDANCE = "attendance";
    static final String HISTORY = "history";

    private final TrainingDesk desk;
    private final List<TrainingTab> more;
    private final Supplier<List<Choice>> questionnaires;
    private final UUID id;
    private final Consumer<UUID> open;
    private final TrainingRecordViewModel model;
    private final TrainingFormViewModel form;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TabStrip tabs = new TabStrip();
    private final HBox status = Boxes.row(8);
    private final RecordHeader header;
    private final Map<String, Screen> pages = new HashMap<>();
    private final Map<Screen, Node> stood = new HashMap<>();
    private Consumer<String> turned = tab -> { };
    private UUID session;
    private Screen present;
    private boolean ready;

    /// @param id the training, `null` for one that is being made
    /// @param open leads to another training
    TrainingRecordView(TrainingDesk desk, List<TrainingTab> more, Supplier<List<Choice>> questionnaires, UUID id,
            Consumer<UUID> open) {
        this.desk = desk;
        this.open = open;
        this.more = more;
        this.questionnaires = questionnaires;
        form = new TrainingFormViewModel(desk);
        TrainingSummary begun = id == null ? form.begin(this::created) : null;
        this.id = begun == null ? id : begun.id();
        model = new TrainingRecordViewModel(desk, this.id);
        header = header();
        tabs.tab(FORM, Texts.get("training.tab.form")).reachedFrom(this);
        setTop(new VBox(header, new JoinedTrainings(model)));
        if (begun != null) {
            model.show(begun);
        }
    }

    private RecordHeader header() {
        return new RecordHeader("").title(model.title()).status(status)
                .fact(Feather.CALENDAR, model.when()).fact(Feather.MAP_PIN, model.where())
                .fact(Feather.USER, model.who()).fact(Feather.TAG, model.what()).tabs(tabs);
    }

    UUID id() {
        return id;
    }

    TrainingRecordViewModel model() {
        return model;
    }

    /// Opens the record on a tab: "attendance", or "attendance/<session>" for one of several sheets.
    ///
    /// @param whenTurned hears of the tab on show
    void open(String section, Consumer<String> whenTurned, Runnable whenGone) {
        turned = whenTurned;
        subscriptions.follow(model.summary(), this::show);
        tabs.chosen().subscribe((old, now) -> turn(now));
        if (form.fresh().get()) {
            ready = true;
            desk.tasks().run(Texts.get("training.busy.record"), progress -> lists(), lists -> begin(lists, FORM));
        } else {
            form.open(id, subscriptions);
            model.open(subscriptions, () -> desk.tasks().run(Texts.get("training.busy.record"), progress -> lists(),
                    lists -> begin(lists, section)), whenGone);
        }
    }

    private FormLists lists() {
        return FormLists.read(desk.trainings(), desk.directory(), questionnaires, id);
    }

    private void begin(FormLists lists, String section) {
        if (model.summary().get() == null) {
            return;
        }
        pages.put(FORM, new TrainingFormView(form, lists, new Happenings(desk, id), open));
        if (!form.fresh().get()) {
            addTabs();
        }
        ready = true;
        go(section == null ? FORM : section);
    }

    private void created(UUID made) {
        model.open(subscriptions, () -> { }, () -> turned.accept(null));
        form.open(made, subscriptions);
        addTabs();
        turned.accept(FORM);
    }

    private void addTabs() {
        tabs.tab(ATTENDANCE, Texts.get("training.tab.attendance"), model.people());
        more.forEach(tab -> tabs.tab(tab.key(), tab.label(), tab.counter().apply(id, subscriptions)));
        tabs.tab(HISTORY, Texts.get("training.tab.history"));
        header.acts(Buttons.menu(Texts.get("training.more"), Feather.MORE_HORIZONTAL,
                Buttons.item(Texts.get("training.delete"), this::delete)));
    }

    /// Shows another tab, or another sheet of it; the form for a tab that does not exist (any more).
    void go(String section) {
        String tab = section.startsWith(ATTENDANCE + "/") ? ATTENDANCE : tabs.has(section) ? section : FORM;
        if (section.startsWith(ATTENDANCE + "/")) {
            drop(ATTENDANCE);
            session = UUID.fromString(section.substring(ATTENDANCE.length() + 1));
        }
        if (tab.equals(tabs.chosen().get())) {
            turn(tab);
        } else {
            tabs.chosen().set(tab);
        }
    }

    private void turn(String tab) {
        if (!ready) {
            return;
        }
        if (present != null) {
            stood.put(present, getScene() == null ? null : getScene().getFocusOwner());
            present.leave();
        }
        if (tab.equals(HISTORY)) {
            // Read anew each time, since it grows with every act.
            drop(HISTORY);
        }
        boolean first = !pages.containsKey(tab);
        present = pages.computeIfAbsent(tab, this::page);
        setCenter(present.node());
        turned.accept(tab);
        if (first || tab.equals(FORM)) {
            present.opened();
        }
        stand(stood.get(present));
    }

    /// Who comes back to a page goes on where she was.
    private void stand(Node last) {
        if (last != null && Focus.isInside(last, present.node())) {
            last.requestFocus();
        }
    }

    private Screen page(String tab) {
        return switch (tab) {
            case ATTENDANCE -> attendance();
            case HISTORY -> history();
            default -> more.stream().filter(other -> other.key().equals(tab)).findFirst().orElseThrow()
                    .screen().apply(id);
        };
    }

    /// The life of the training and of its sessions.
    private Screen history() {
        List<RecordRef> records = new ArrayList<>(List.of(TrainingKind.KIND.ref(id)));
        model.summary().get().schedule().sessions()
                .forEach(each -> records.add(TrainingSessionKind.KIND.ref(each)));
        return new NoticeScreen(new HistoryView(desk.tasks(), desk.histories(), records).node());
    }

    private Screen attendance() {
        TrainingSession shown = model.session(session).orElse(null);
        if (shown == null) {
            return new NoticeScreen(EmptyState.of(Feather.CALENDAR, Texts.get("training.sheet.noSession"),
                    Texts.get("training.sheet.noSessionPurpose"),
                    Buttons.filled(Texts.get("training.form.addSession"), Feather.PLUS, () -> {
                        drop(ATTENDANCE);
                        form.addSession();
                        go(FORM);
                    })));
        }
        AttendanceView view = new AttendanceView(desk, shown.id());
        List<TrainingSession> sessions = model.summary().get().schedule().sessions();
        if (sessions.size() > 1) {
            view.switching(switcher(sessions, shown));
        }
        return view;
    }

    private MenuButton switcher(List<TrainingSession> sessions, TrainingSession shown) {
        MenuItem[] items = new MenuItem[sessions.size()];
        for (int i = 0; i < items.length; i++) {
            UUID other = sessions.get(i).id();
            items[i] = Buttons.item(TrainingWords.session(sessions.get(i), i + 1), () -> go(ATTENDANCE + "/" + other));
        }
        return Buttons.menu(TrainingWords.session(shown, sessions.indexOf(shown) + 1), Feather.CALENDAR, items);
    }

    private void drop(String tab) {
        Screen page = pages.remove(tab);
        if (page != null) {
            page.closed();
            stood.remove(page);
            present = present == page ? null : present;
        }
    }

    private void show(TrainingSummary summary) {
        if (summary != null) {
            status.getChildren().setAll(TrainingWords.chip(summary.schedule()));
        }
    }

    private void delete() {
        Node near = this;
        model.delete();
        Layer.over(near).toast(Texts.get("training.deleted"), Texts.get("training.undo"), model::undo);
    }

    /// Hands over what was typed and not yet saved.
    void leave() {
        if (present != null) {
            present.leave();
        }
    }

    void close() {
        leave();
        ready = false;
        pages.values().forEach(Screen::closed);
        subscriptions.close();
    }
}
