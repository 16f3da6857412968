package org.bitacora.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The window's content: rail, top bar, sheet, status bar, banners on top. Its root is a `Layer` for what floats.
/// Screen's thread only.
public final class MainWindow {

    private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final BorderPane frame = Boxes.styled(new BorderPane(), "bit-shell");
    private final Layer root;
    private final VBox banners = new VBox();
    private final Map<String, Node> shownBanners = new LinkedHashMap<>();
    private final SheetPane sheet = new SheetPane();
    private final RunningJobs jobs = new RunningJobs();
    private final Plan plan;
    private final Guide guide;
    /// The theme outlives a window that gives way to that of another file.
    private final InvalidationListener resized = source -> fold();
    private final Rail rail;
    private final TopBar top;
    private final SearchBox search;
    private final StatusBar status;
    private boolean ownerGone;

    public MainWindow(Plan plan) {
        this.plan = plan;
        root = new Layer(frame, plan.clock());
        Rooms rooms = new Rooms(plan.rooms());
        guide = new Guide(rooms, this::arrived, this::trail);
        rail = new Rail(rooms, room -> guide.open(Place.room(room.name())));
        List<SearchProvider> providers = new ArrayList<>(plan.search());
        providers.add(new RoomsProvider(plan.rooms(), guide));
        providers.add(new ActsProvider(this::acts));
        providers.add(plan.guide());
        search = new SearchBox(providers);
        top = new TopBar(guide, guide.history(), search, plan.person());
        status = new StatusBar(plan.status(), guide, plan.clock(), jobs);
        compose();
        root.getStylesheets().add(MainWindow.class.getResource("shell.css").toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::everywhere);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusMoved);
            }
        });
        root.widthProperty().subscribe(this::fold);
        root.heightProperty().subscribe(this::fold);
        plan.theme().textSize().addListener(new WeakInvalidationListener(resized));
    }

    /// Opens the first room.
    public void start() {
        guide.open(Place.room(plan.rooms().getFirst().name()));
    }

    public Layer root() {
        return root;
    }

    public Navigator navigator() {
        return guide;
    }

    /// Shows work in the background in the status bar.
    public RunningJobs jobs() {
        return jobs;
    }

    /// Puts a line over everything that stays until removed: example data, a rescued file.
    public void banner(String name, Node banner) {
        shownBanners.put(name, banner);
        banners.getChildren().setAll(shownBanners.values());
    }

    public void removeBanner(String name) {
        shownBanners.remove(name);
        banners.getChildren().setAll(shownBanners.values());
    }

    /// Hands over what was typed and closes the screen on show.
    public void leave() {
        root.closeAll();
        guide.leave();
    }

    /// Says that the window is about to close, over everything, so that a copy that takes a moment is no mystery.
    void farewell() {
        root.cover(Boxes.styled(Boxes.row(12, Icons.of(Feather.SHIELD), Labels.body(Texts.get("shell.farewell"))),
                "bit-farewell"));
    }

    private void compose() {
        BorderPane right = new BorderPane(sheet);
        right.setTop(top);
        frame.setTop(banners);
        frame.setLeft(rail);
        frame.setCenter(right);
        frame.setBottom(status);
    }

    /// What can be done now: undoing is offered by what it would undo.
    private List<Act> acts() {
        List<Act> all = new ArrayList<>(plan.acts());
        String last = plan.undo().label().getValue();
        if (last != null) {
            all.add(new Act(Texts.get("shell.undo", last), Feather.CORNER_UP_LEFT, UNDO, this::undo));
        }
        return all;
    }

    private void arrived(Visit visit) {
        rail.show(visit.room());
        boolean same = sheet.getChildren().contains(visit.screen().node());
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean wasInside = owner == null || owner == root || Focus.isInside(owner, sheet);
        if (!same) {
            root.closeAll();
            sheet.show(visit.screen().node());
            if (wasInside) {
                Focus.first(sheet);
            }
        }
    }

    private void trail(List<Crumb> trail, String title) {
        top.show(trail, title);
    }

    private void fold() {
        double factor = plan.theme().textSize().get().factor();
        Fold fold = Fold.of(root.getWidth() <= 0 ? 1366 : root.getWidth(), factor);
        rail.fold(fold != Fold.FULL);
        search.fold(fold != Fold.FULL);
        frame.pseudoClassStateChanged(ICONS, fold != Fold.FULL);
        frame.pseudoClassStateChanged(TIGHT, fold == Fold.TIGHT);
        frame.pseudoClassStateChanged(LOW, root.getHeight() > 0 && Fold.isLow(root.getHeight(), factor));
    }

    /// The keys that work wherever the focus is.
    private void everywhere(KeyEvent event) {
        Optional<Runnable> action = switch (event.getCode()) {
            case F1 -> Optional.of(guide::help);
            case F6 -> Optional.of(() -> cycle(event.isShiftDown() ? -1 : 1));
            case K -> given(event.isShortcutDown(), search::enter);
            case LEFT -> given(event.isAltDown(), guide::back);
            case RIGHT -> given(event.isAltDown(), guide::forward);
            case N -> given(event.isShortcutDown(), () -> { }).flatMap(yes -> guide.present())
                    .flatMap(visit -> visit.screen().beginning()).or(() -> act(event));
            default -> act(event);
        };
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> act(KeyEvent event) {
        return plan.acts().stream().filter(act -> act.keys() != null && act.keys().match(event)).findFirst()
                .map(Act::run);
    }

    private static Optional<Runnable> given(boolean condition, Runnable action) {
        return condition ? Optional.of(action) : Optional.empty();
    }

    /// A button that went away with what it did would hand its focus to the rail, where Enter leads out of the page.
    private void focusMoved(Node before, Node now) {
        ownerGone = before == null ? ownerGone : before.getScene() == null;
        if (now != null && ownerGone && Focus.isInside(now, rail)) {
            sheet.requestFocus();
        }
    }

    /// Ctrl+Z belongs to a text field while one has the focus; elsewhere it undoes the last change.
    private void undo(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !typing) {
            event.consume();
            undo();
        }
    }

    private void undo() {
        plan.undo().undo(last -> root.toast(Texts.get("shell.undone", last)));
    }

    /// F6: rail, search, sheet, status bar, and round again.
    private void cycle(int step) {
        List<Node> stations = List.of(rail, search, sheet, status);
        Node owner = root.getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < stations.size(); i++) {
            if (Focus.isInside(owner, stations.get(i))) {
                at = i;
            }
        }
        for (int i = 1; i <= stations.size(); i++) {
            if (enter(stations.get(Math.floorMod(at + i * step, stations.size())))) {
                return;
            }
        }
    }

    private boolean enter(Node station) {
        if (station == rail) {
            rail.entrance().requestFocus();
            return true;
        }
        return Focus.first(station);
    }
}
