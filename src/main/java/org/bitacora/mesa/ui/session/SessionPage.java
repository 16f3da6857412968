package org.bitacora.mesa.ui.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Focus;
import org.bitacora.fx.KeptHeight;
import org.bitacora.fx.Subscriptions;
import org.bitacora.mesa.ui.MesaRoom;

/// The page of a session: its head and the quorum stay, the steps stand at the left, who is there at the right, and
/// everything else scrolls between them in the order in which it happens. Where there is less room the steps lie down,
/// then the presence goes below (look.md §1 Folding).
public final class SessionPage extends BorderPane {

    private static final double FULL = 1280;
    private static final double TIGHT = 1024;
    private static final double TEXT = 14;
    /// The key beside the backspace, with or without Shift, and the one at the right.
    private static final Set<KeyCode> PLUS = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    /// A section counts as the present one from here down the view.
    private static final double READING_LINE = 0.25;

    private final SessionViewModel model;
    private final SessionHead head;
    private final QuorumStrip strip;
    private final StepsBar steps = new StepsBar(this::go);
    private final PresencePart presence;
    private final Map<Step, Part> parts = new EnumMap<>(Step.class);
    private final VBox content = Boxes.styled(new VBox(), "session-main");
    private final Region foot = new Region();
    private final ScrollPane page = Boxes.scrolling(content);
    private final ScrollPane side;
    private final Label probe = new Label();
    private DiscussionPart discussion;
    private Fold fold;
    private boolean going;

    private enum Fold { FULL, STRIP, BELOW }

    /// A part of the page.
    interface Part {

        Region node();

        /// What was read shows.
        void show(SessionState state);

        /// Stands on the control with which this step begins.
        default void enter() {
            Focus.first(node());
        }

        /// Hands over what was typed.
        default void leave() {
        }
    }

    public SessionPage(SessionViewModel model) {
        this.model = model;
        head = new SessionHead(model);
        presence = new PresencePart(model);
        strip = new QuorumStrip(model, presence::accreditFirst);
        side = Boxes.styled(Boxes.scrolling(presence.node()), "session-side");
        dressed(this);
        setTop(new VBox(head.node(), strip));
        content.getChildren().add(probe);
        probe.setManaged(false);
        probe.setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.vvalueProperty().subscribe(value -> follow());
        side.focusWithinProperty().subscribe(within -> follow());
        foot.minHeightProperty().bind(page.heightProperty().multiply(1 - READING_LINE));
    }

    /// The sheet of this page, also for what floats above it.
    static <N extends Parent> N dressed(N node) {
        node.getStylesheets().add(SessionPage.class.getResource("session.css").toExternalForm());
        return node;
    }

    private void build() {
        PointEditors points = new PointEditors(model);
        parts.put(Step.NOTICE, new NoticePart(model));
        parts.put(Step.AGENDA, new AgendaPart(model, points));
        parts.put(Step.PRESENCE, presence);
        discussion = new DiscussionPart(model, points);
        parts.put(Step.DISCUSSION, discussion);
        parts.put(Step.DECISIONS, new DecisionsOverview(model));
        parts.put(Step.COMMITMENTS, new CommitmentsOverview(model));
        parts.put(Step.ACTA, new ActaPart(model));
    }

    /// Shows the session when it has been read.
    ///
    /// @param section of the place, or null
    public void open(Subscriptions bag, String section) {
        if (parts.isEmpty()) {
            build();
        }
        bag.follow(model.state(), this::show);
        // Not while the style sheets are being applied: folding takes nodes out of the page.
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> Platform.runLater(this::fold));
        probe.fontProperty().subscribe(font -> Platform.runLater(this::fold));
        fold();
        Step first = Step.of(section).orElseGet(() -> Step.first(model.now()));
        steps.mark(first);
        Platform.runLater(() -> {
            go(first, false);
            steps.focus();
        });
    }

    private void show(SessionState state) {
        if (state != null) {
            head.show(state);
            boolean seated = state.hasSeats();
            strip.setVisible(seated);
            strip.setManaged(seated);
            if (seated) {
                strip.show(state);
            }
            parts.values().forEach(part -> part.show(state));
            steps.show(state.dossier());
        }
    }

    /// Another step of the same session was asked for.
    public void turn(String section) {
        Step.of(section).ifPresent(this::go);
    }

    /// Hands over what was typed and not saved yet.
    public void leave() {
        parts.values().forEach(Part::leave);
    }

    /// "Sesión del 20 de marzo".
    public ObservableValue<String> title() {
        return model.state().map(state -> SessionWords.crumb(state.session())).orElse("");
    }

    /// The mesa between the room and the session.
    public List<Crumb> trail() {
        SessionState state = model.now();
        return state == null || state.dossier().mesa() == null ? List.of() : List.of(new Crumb(
                SessionWords.place(state.dossier().mesa()), MesaRoom.mesa(state.dossier().mesa().id())));
    }

    private void fold() {
        double width = getScene() == null ? FULL : getScene().getWidth() / (probe.getFont().getSize() / TEXT);
        Fold now = width >= FULL ? Fold.FULL : width >= TIGHT ? Fold.STRIP : Fold.BELOW;
        if (now != fold && !parts.isEmpty()) {
            fold = now;
            arrange();
        }
    }

    private void arrange() {
        content.getChildren().setAll(probe);
        side.setContent(null);
        for (Map.Entry<Step, Part> part : parts.entrySet()) {
            if (part.getKey() != Step.PRESENCE || fold == Fold.BELOW) {
                content.getChildren().add(new KeptHeight(part.getValue().node()));
            }
        }
        content.getChildren().add(foot);
        if (fold != Fold.BELOW) {
            side.setContent(presence.node());
        }
        Boxes.wide(page);
        HBox columns = new HBox();
        columns.setMinHeight(0);
        if (fold == Fold.FULL) {
            columns.getChildren().add(steps.column());
        }
        columns.getChildren().add(page);
        if (fold != Fold.BELOW) {
            columns.getChildren().add(side);
        }
        strip.fold(fold != Fold.FULL, fold == Fold.BELOW);
        content.getStyleClass().removeAll("session-main-wide", "session-main-below");
        if (fold != Fold.FULL) {
            content.getStyleClass().add(fold == Fold.BELOW ? "session-main-below" : "session-main-wide");
            setCenter(new VBox(steps.strip(), Boxes.tall(columns)));
        } else {
            setCenter(columns);
        }
    }

    private void pressed(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT0.getCode() : 0;
        if (event.isShortcutDown() && digit >= 1 && digit <= Step.values().length) {
            event.consume();
            go(Step.values()[digit - 1]);
        } else if (event.isShortcutDown() && PLUS.contains(event.getCode())) {
            event.consume();
            discussion.addCommitment();
        } else if (event.isAltDown() && !event.isShortcutDown() && (event.getCode() == KeyCode.PAGE_DOWN
                || event.getCode() == KeyCode.PAGE_UP)) {
            event.consume();
            int next = steps.now().ordinal() + (event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            go(Step.values()[Math.clamp(next, 0, Step.values().length - 1)]);
        }
    }

    private void go(Step step) {
        go(step, true);
    }

    /// Brings a step to the top of the page and stands in it.
    private void go(Step step, boolean enter) {
        Part part = parts.get(step);
        if (part == null || getScene() == null) {
            return;
        }
        going = true;
        if (enter) {
            part.enter();
        }
        if (Focus.isInside(part.node(), content)) {
            content.applyCss();
            getScene().getRoot().layout();
            double rest = content.getHeight() - page.getViewportBounds().getHeight();
            double top = part.node().getParent().getBoundsInParent().getMinY() - content.getInsets().getTop();
            page.setVvalue(rest <= 0 ? 0 : Math.clamp(top / rest, 0, 1));
        }
        going = false;
        steps.mark(step);
        model.desk().navigator().moved(MesaRoom.session(model.id()).at(step.section()));
    }

    /// The step that is read now: who scrolls sees it marked.
    private void follow() {
        if (going || parts.isEmpty() || fold == null) {
            return;
        }
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner != null && !Focus.isInside(owner, this)) {
            return;
        }
        if (fold != Fold.BELOW && owner != null && Focus.isInside(owner, side)) {
            steps.mark(Step.PRESENCE);
            return;
        }
        double seen = page.getViewportBounds().getHeight();
        double line = page.getVvalue() * Math.max(0, content.getHeight() - seen) + seen * READING_LINE;
        Step present = Step.NOTICE;
        for (Map.Entry<Step, Part> part : parts.entrySet()) {
            if (Focus.isInside(part.getValue().node(), content)
                    && part.getValue().node().getParent().getBoundsInParent().getMinY() <= line) {
                present = part.getKey();
            }
        }
        steps.mark(present);
    }
}
