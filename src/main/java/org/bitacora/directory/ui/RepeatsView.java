package org.bitacora.directory.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.Repeat;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Ends;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.fx.part.SideBySide;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Posibles repetidos": the pairs at the left, both records side by side at the right, decided with 1, 2 and 3.
final class RepeatsView {

    private static final Map<String, Feather> ICONS = Map.of("person", Feather.USERS, "institution", Feather.HOME,
            "training", Feather.BOOK_OPEN);

    private final DirectoryDesk desk;
    private final Told told;
    private final RepeatsViewModel model;
    private final ListPane<RepeatsViewModel.Line> pane;
    private final StackPane card = new StackPane();

    RepeatsView(DirectoryDesk desk, Told told, Subscriptions bag) {
        this.desk = desk;
        this.told = told;
        model = new RepeatsViewModel(desk, bag);
        pane = new ListPane<>(model.lines(), RepeatsView::line).onChosen(model::choose)
                .groupedBy(line -> Texts.get("repeat.group." + line.repeat().kind()))
                .text(Texts.get("repeat.column.one"), 280, RepeatsViewModel.Line::one)
                .text(Texts.get("repeat.column.other"), 280, RepeatsViewModel.Line::other)
                .text(Texts.get("repeat.column.why"), 400, RepeatsViewModel.Line::second)
                .value(Texts.get("repeat.column.score"), 80, line -> line.repeat().score())
                .exported(desk.excel(), Texts.get("directory.segment.repeats"))
                .whenEmpty(EmptyState.of(Feather.CHECK, Texts.get("repeat.empty"), Texts.get("repeat.empty.purpose"),
                        HowTo.link(desk.navigator(), "repeats")));
        model.onRead(this::mark);
        model.card().subscribe(this::show);
        model.read();
    }

    Pane pane() {
        return pane;
    }

    Node card() {
        return card;
    }

    void focus() {
        pane.focusList();
    }

    private static Line line(RepeatsViewModel.Line line) {
        return Line.of(line.title(), line.second());
    }

    private void mark() {
        pane.head(Texts.count("repeat.head", model.lines().size()));
        pane.mark(model.chosen());
    }

    /// Takes the digits, but not while somebody types.
    void keys(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || model.card().get() == null) {
            return;
        }
        Runnable act = act(event.getCode());
        if (act != null && !event.isShortcutDown()) {
            event.consume();
            act.run();
        }
    }

    private Runnable act(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> this::same;
            case DIGIT2, NUMPAD2 -> this::different;
            case DIGIT3, NUMPAD3 -> this::later;
            default -> null;
        };
    }

    private void same() {
        String done = Texts.get("repeat.same.done." + kind());
        model.same(() -> told.undoable(done));
    }

    private void different() {
        String done = Texts.get("repeat.different.done." + kind());
        model.different(() -> told.undoable(done));
    }

    private void later() {
        model.later();
        pane.focusList();
    }

    private String kind() {
        return model.chosen().repeat().kind();
    }

    private void show(RepeatsViewModel.Card now) {
        card.getChildren().setAll(now == null ? List.of() : List.of(Boxes.page(24, cardOf(now))));
    }

    private Node cardOf(RepeatsViewModel.Card now) {
        Repeat repeat = now.line().repeat();
        Node head = Boxes.row(12, Glyphs.of(Tone.WARN, ICONS.getOrDefault(repeat.kind(), Feather.COPY)),
                Boxes.wide(Boxes.column(0, Labels.wrapping(Labels.section(Texts.get("repeat.ask." + repeat.kind()))),
                        Labels.wrapping(Labels.second(repeat.contested() ? Texts.get("repeat.contested.why")
                                : Texts.get("repeat.score", repeat.score()))))), chip(repeat));
        return Boxes.styled(Boxes.column(16, head, reasons(now), comparison(now), acts(repeat)), "bit-card");
    }

    private static Label chip(Repeat repeat) {
        String word = Texts.get("repeat.sure." + repeat.likelihood());
        return repeat.contested() ? Chips.warn(word, Feather.GIT_MERGE) : Chips.neutral(word);
    }

    private static Node reasons(RepeatsViewModel.Card now) {
        VBox reasons = Boxes.column(4);
        List<String> pro = now.reasons(false);
        List<String> contra = now.reasons(true);
        if (!pro.isEmpty()) {
            reasons.getChildren().add(Labels.wrapping(Labels.meta(Feather.CHECK,
                    Texts.get("repeat.for", String.join(" · ", pro)))));
        }
        if (!contra.isEmpty()) {
            reasons.getChildren().add(Labels.wrapping(Labels.meta(Feather.ALERT_CIRCLE,
                    Texts.get("repeat.against", String.join(" · ", contra)))));
        }
        return reasons;
    }

    private Node comparison(RepeatsViewModel.Card now) {
        Comparison comparison = now.comparison();
        Repeat repeat = now.line().repeat();
        SideBySide sides = new SideBySide(opening(comparison.one(), repeat, repeat.pair().first()),
                opening(comparison.other(), repeat, repeat.pair().second()));
        comparison.rows().forEach(row -> {
            if (row.differs()) {
                sides.different(row.label(), row.one(), row.other());
            } else {
                sides.same(row.label(), row.one());
            }
        });
        return sides;
    }

    private Button opening(String name, Repeat repeat, UUID id) {
        Button open = Buttons.link(name, () -> desk.navigator().open(Place.record(repeat.kind(), id)));
        open.setMinWidth(0);
        open.setWrapText(true);
        return open;
    }

    private Node acts(Repeat repeat) {
        Node choices = Boxes.flow(16, keyed(Buttons.outlined(Texts.get("repeat.same." + repeat.kind()), this::same), 1),
                keyed(Buttons.outlined(Texts.get("repeat.different." + repeat.kind()), this::different), 2),
                keyed(Buttons.quiet(Texts.get("repeat.later"), this::later), 3));
        return Boxes.column(12, choices, Labels.wrapping(Labels.meta(Feather.INFO, Texts.get("repeat.kept"))));
    }

    private static Node keyed(Button button, int key) {
        return Boxes.row(8, button, Keycaps.of(Integer.toString(key)));
    }
}
