package org.bitacora.shell.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Spread;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.TargetBar;
import org.bitacora.fx.part.Tiles;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of Inicio, made anew from each page.
final class HomeSections {

    /// More would push the week off the page; the others stand in the report.
    private static final int TARGETS = 5;

    private final Consumer<Remedy> taken;

    /// @param taken hears which button was pressed
    HomeSections(Consumer<Remedy> taken) {
        this.taken = taken;
    }

    Node tiles(List<HomePage.Tile> tiles) {
        List<Button> faces = new ArrayList<>();
        for (HomePage.Tile tile : tiles) {
            String name = tile.act().label();
            Runnable act = () -> taken.accept(tile.act());
            faces.add(faces.isEmpty() ? Tiles.first(tile.icon(), name, tile.second(), act)
                    : Tiles.tile(tile.icon(), name, tile.second(), act));
            faces.getLast().setAccessibleHelp(tile.second());
        }
        return new Spread(16, Math.max(1, faces.size()), faces.toArray(Node[]::new));
    }

    VBox resume(HomePage.Resume resume) {
        Button go = Buttons.going(Buttons.outlined(resume.go().label(), () -> taken.accept(resume.go())));
        go.setAccessibleText(Texts.get("home.spoken", resume.go().label(), resume.title()));
        HBox row = Boxes.styled(Rows.led(Glyphs.of(Tone.TINT, resume.icon()), resume.title(), resume.words(), go),
                "bit-home-resume");
        return Cards.section(Texts.get("home.resume"), Cards.list(List.of(row)));
    }

    /// To who has just joined: calm, what came with the project, and the next step in a sentence.
    VBox greeting(HomePage.Greeting greeting) {
        Button see = Buttons.small(Buttons.outlined(greeting.see().label(), () -> taken.accept(greeting.see())));
        HBox head = Boxes.row(12, Glyphs.of(Tone.OK, Feather.CHECK),
                Boxes.wide(Labels.wrapping(Labels.section(greeting.title()))), see);
        return Cards.card(head, Brought.list(greeting.brought()), Labels.wrapping(Labels.small(greeting.next())));
    }

    VBox pending(HomeViewModel.Waiting waiting) {
        List<HBox> rows = waiting.shown().stream().map(this::pending).toList();
        return Cards.list(rows.isEmpty() ? List.of(allDone()) : rows);
    }

    HBox heading(HomeViewModel.Waiting waiting, Runnable toggle) {
        String name = Texts.get(waiting.fresh() ? "home.first" : "home.pending");
        Node[] more = waiting.more().isEmpty() ? new Node[0] : new Node[] {Buttons.link(waiting.more(), toggle)};
        return waiting.fresh() || waiting.count() == 0 ? Cards.heading(name, more)
                : Cards.counted(name, Chips.counter(Integer.toString(waiting.count())), more);
    }

    private HBox pending(HomePage.Pending one) {
        Button remedy = Buttons.outlined(one.remedy().label(), () -> taken.accept(one.remedy()));
        remedy.setAccessibleHelp(one.sentence());
        return Rows.pending(one.urgency(), one.icon(), one.sentence(), one.reason(), remedy);
    }

    /// What stands there when nothing waits: calm, and what will come there.
    private static HBox allDone() {
        return Boxes.styled(Rows.led(Glyphs.of(Tone.OK, Feather.CHECK), Texts.get("home.pending.none"),
                Texts.get("home.pending.none.note")), "bit-pending");
    }

    VBox quarter(HomePage.Quarter quarter) {
        Button see = Buttons.link(quarter.see().label(), () -> taken.accept(quarter.see()));
        Node card = !quarter.targets().isEmpty() ? targets(quarter.targets())
                : quarter.figures().isEmpty() ? Cards.list(List.of(note("home.quarter.none")))
                : Cards.card(figures(quarter));
        return Cards.section(Cards.heading(Texts.get("home.quarter", quarter.name()), see), card);
    }

    private Node targets(List<HomePage.Target> targets) {
        VBox card = Boxes.styled(Cards.card(targets.stream().limit(TARGETS).map(one -> new TargetBar(one.name(),
                one.number(), one.target(), one.expected()).opening(() -> taken.accept(one.rows())))
                .toArray(Node[]::new)), "bit-home-targets");
        card.getChildren().add(Labels.wrapping(Labels.caption(Texts.get("home.targets.pace"))));
        return card;
    }

    private static GridPane figures(HomePage.Quarter quarter) {
        boolean compared = !quarter.before().isEmpty();
        GridPane grid = Boxes.styled(new GridPane(), "bit-home-figures");
        grid.getColumnConstraints().addAll(names(), numbers(), numbers());
        if (compared) {
            grid.addRow(0, new Label(), Labels.caption(quarter.name()), Labels.caption(quarter.before()));
        }
        quarter.figures().forEach(figure -> {
            int row = grid.getRowCount();
            Label number = Labels.whole(Boxes.styled(new Label(Formats.number(figure.number())), "bit-figure"));
            grid.addRow(row, Labels.small(figure.name()), number);
            if (compared) {
                grid.add(Labels.whole(Boxes.styled(Labels.second(Formats.number(figure.before())), "bit-tabular")), 2,
                        row);
            }
        });
        return grid;
    }

    private static ColumnConstraints names() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        return names;
    }

    private static ColumnConstraints numbers() {
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        return numbers;
    }

    VBox week(HomeViewModel.Meetings week) {
        HBox heading = Cards.heading(Texts.get("home.week"));
        week.all().ifPresent(all -> heading.getChildren().add(Buttons.link(all.label(), () -> taken.accept(all))));
        return Cards.section(heading, weekRows(week.shown()));
    }

    private VBox weekRows(List<HomePage.Meeting> meetings) {
        return meetings.isEmpty() ? Cards.list(List.of(note("home.week.none")))
                : Cards.list(meetings.stream().map(this::meeting).toList());
    }

    private static HBox note(String key) {
        return Boxes.styled(Boxes.row(0, Labels.wrapping(Labels.second(Texts.get(key)))), "bit-row");
    }

    private HBox meeting(HomePage.Meeting meeting) {
        Label day = Boxes.styled(Labels.whole(new Label(meeting.day())), "bit-small-strong", "bit-home-day");
        Label hour = Boxes.styled(Labels.whole(Labels.second(meeting.hour())), "bit-home-hour");
        HBox line = Boxes.styled(Boxes.row(8, day, hour, Boxes.wide(Labels.small(meeting.title())),
                Chips.of(meeting.tone(), meeting.state())), "bit-row", "bit-home-line");
        Runnable open = () -> taken.accept(new Remedy.Go(meeting.title(), meeting.place()));
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(String.join(", ", meeting.day(), meeting.hour(), meeting.title(), meeting.state()));
        line.setFocusTraversable(true);
        line.setOnMouseClicked(event -> open.run());
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
        return line;
    }
}
