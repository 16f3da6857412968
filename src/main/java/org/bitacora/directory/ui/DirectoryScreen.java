package org.bitacora.directory.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The room "Personas e instituciones": people, institutions or projects in a list, one of them as a record beside it.
public final class DirectoryScreen implements Screen {

    /// The name of the room in places.
    public static final String ROOM = "directory";
    /// Sections of its front: which list, or only those without a recorded decision about their data.
    public static final String INSTITUTIONS = "institutions";
    public static final String PROJECTS = "projects";
    public static final String UNRECORDED = "unrecorded";
    /// What looks recorded twice.
    public static final String REPEATS = "repeats";
    /// What stands in the way, in all institutions.
    public static final String BARRIERS = "barriers";
    static final String PEOPLE = "people";

    private static final Set<String> OTHER_LISTS = Set.of(INSTITUTIONS, PROJECTS, BARRIERS, REPEATS);

    /// What is found or noted elsewhere, and not begun here.
    private static final Set<String> WITHOUT_NEW = Set.of(BARRIERS, REPEATS);

    private final DirectoryDesk desk;
    private final Subscriptions bag = new Subscriptions();
    private final DirectoryLists lists;
    private final Told told;
    private final RecordOpener opener;
    private final StringProperty title = new SimpleStringProperty("");
    private final Segments segments = new Segments();
    private final StackPane listArea = new StackPane();
    private final StackPane recordArea = new StackPane();
    private final ListAndRecord body = new ListAndRecord(listArea, recordArea);
    private final HBox acts = new HBox();
    private final VBox node;
    private RecordView record;
    private FrontView front;
    private RepeatsView repeats;
    private Place place;

    public DirectoryScreen(DirectoryDesk desk, Place place) {
        this.desk = desk;
        lists = new DirectoryLists(desk, bag);
        told = new Told(recordArea, desk);
        opener = new RecordOpener(desk, told, bag);
        for (String kind : new String[] {PEOPLE, INSTITUTIONS, PROJECTS, BARRIERS, REPEATS}) {
            segments.segment(kind, Texts.get("directory.segment." + kind));
        }
        recordArea.setMinWidth(0);
        node = new VBox(new RecordHeader(Texts.get("directory.room")).status(segments).acts(acts), body);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::decide);
        go(place);
        segments.chosen().addListener((source, before, now) -> {
            if (now != null && !now.equals(listOf(this.place))) {
                desk.navigator().open(Place.room(ROOM).at(now));
            }
        });
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

    @Override
    public boolean show(Place other) {
        go(other);
        return true;
    }

    @Override
    public void opened() {
        if (record != null && isFresh(place)) {
            record.focus();
        } else if (isAtRepeats()) {
            repeats().focus();
        } else {
            lists.focus();
        }
    }

    @Override
    public void leave() {
        if (record != null) {
            record.leave();
        }
    }

    private static boolean isFresh(Place place) {
        return place.kind() != null && place.id() == null;
    }

    private static String listOf(Place place) {
        if (place.kind() == null) {
            return place.section() != null && OTHER_LISTS.contains(place.section()) ? place.section() : PEOPLE;
        }
        return place.kind().equals(InstitutionKind.KIND.name()) ? INSTITUTIONS
                : place.kind().equals(ProjectKind.KIND.name()) ? PROJECTS : PEOPLE;
    }

    private void go(Place next) {
        boolean same = place != null && next.isRecord() && next.sameThing(place) && record != null;
        place = next;
        String list = listOf(next);
        segments.chosen().set(list);
        Pane shown = isAtRepeats() ? repeats().pane() : lists.pane(list);
        if (!listArea.getChildren().contains(shown)) {
            listArea.getChildren().setAll(shown);
        }
        acts.getChildren().setAll(WITHOUT_NEW.contains(list) ? List.of() : List.of(creating(list)));
        lists.unrecorded(UNRECORDED.equals(next.section()));
        lists.mark(next.id());
        if (isAtRepeats() && !segments.isFocusWithin()) {
            repeats().focus();
        }
        if (same) {
            record.section(next.section());
        } else {
            open(next);
        }
    }

    private static String kindOf(String list) {
        return switch (list) {
            case INSTITUTIONS -> InstitutionKind.KIND.name();
            case PROJECTS -> ProjectKind.KIND.name();
            default -> PersonKind.KIND.name();
        };
    }

    private Button creating(String list) {
        return Buttons.small(Buttons.outlined(Texts.get("directory.new." + list), Feather.PLUS,
                () -> desk.navigator().open(Place.fresh(ROOM, kindOf(list)))));
    }

    private void open(Place next) {
        leave();
        record = null;
        title.unbind();
        title.set(Texts.get("directory.segment." + listOf(next)));
        opener.close();
        if (next.kind() == null) {
            body.showList();
            recordArea.getChildren().setAll(beside(listOf(next)));
            return;
        }
        body.show(recordArea);
        opener.open(next, (view, gone) -> show(next, view, gone));
    }

    private boolean isAtRepeats() {
        return REPEATS.equals(listOf(place));
    }

    private Node beside(String list) {
        return switch (list) {
            case PEOPLE -> front();
            case REPEATS -> repeats().card();
            default -> lists.chooseOne(list);
        };
    }

    /// The digits decide wherever in the room the focus is.
    private void decide(KeyEvent event) {
        if (isAtRepeats()) {
            repeats().keys(event);
        }
    }

    private RepeatsView repeats() {
        if (repeats == null) {
            repeats = new RepeatsView(desk, told, bag);
        }
        return repeats;
    }

    private Node front() {
        if (front == null) {
            front = new FrontView(desk, told, bag);
        }
        return front.node();
    }

    private void show(Place asked, RecordView view, ObservableValue<Boolean> gone) {
        if (!Objects.equals(asked, place) && !asked.sameThing(place)) {
            return;
        }
        record = view;
        if (view == null) {
            recordArea.getChildren().setAll(missing());
            return;
        }
        title.bind(view.title());
        gone.subscribe(away -> recordArea.getChildren().setAll(away ? missing() : view.node()));
        if (isFresh(asked)) {
            // A scroll pane takes its content into the scene when it is first styled; before, nothing in it has focus.
            view.node().applyCss();
            view.focus();
        } else if (place.section() != null) {
            view.section(place.section());
        }
    }

    private static Node missing() {
        return EmptyState.of(Feather.TRASH_2, Texts.get("directory.gone"), Texts.get("directory.gone.purpose"));
    }

    /// The record on show, for tests.
    UUID shownId() {
        return place.id();
    }
}
