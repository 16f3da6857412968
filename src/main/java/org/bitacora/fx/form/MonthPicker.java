package org.bitacora.fx.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One month to pick a day from. Arrows move by day and week, page keys by month, Enter picks.
final class MonthPicker extends VBox {

    private static final int WEEKS = 6;

    private final LocalDate chosen;
    private final LocalDate today;
    private final Label title = Boxes.styled(new Label(), "bit-month-title");
    private final GridPane grid = new GridPane();
    private Consumer<LocalDate> picked = day -> {
    };
    private LocalDate current;

    /// Starts at `chosen`, or at today if it is null.
    MonthPicker(LocalDate chosen, LocalDate today) {
        this.chosen = chosen;
        this.today = today;
        current = chosen == null ? today : chosen;
        Boxes.styled(this, "bit-float", "bit-month", "bit-gap-8");
        getChildren().addAll(Boxes.row(4, title, Boxes.spacer(),
                Buttons.icon(Feather.CHEVRON_LEFT, Texts.get("fx.month.before"), () -> go(current.minusMonths(1))),
                Buttons.icon(Feather.CHEVRON_RIGHT, Texts.get("fx.month.after"), () -> go(current.plusMonths(1)))),
                grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        fill();
    }

    void onPicked(Consumer<LocalDate> newPicked) {
        picked = newPicked;
    }

    void focusDay() {
        grid.getChildren().stream().filter(node -> current.equals(node.getUserData())).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void go(LocalDate day) {
        current = day;
        fill();
        focusDay();
    }

    private void fill() {
        title.setText(Formats.capital(current.getMonth().getDisplayName(TextStyle.FULL, Texts.LOCALE))
                + " " + current.getYear());
        grid.getChildren().clear();
        DayOfWeek first = WeekFields.of(Texts.LOCALE).getFirstDayOfWeek();
        for (int column = 0; column < 7; column++) {
            grid.add(dayName(first.plus(column)), column, 0);
        }
        LocalDate start = current.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(first));
        for (int i = 0; i < WEEKS * 7; i++) {
            grid.add(day(start.plusDays(i)), i % 7, 1 + i / 7);
        }
    }

    private Label dayName(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.NARROW_STANDALONE, Texts.LOCALE);
        return Boxes.styled(new Label(name), "bit-day-name");
    }

    private Button day(LocalDate day) {
        Button button = Boxes.styled(new Button(Integer.toString(day.getDayOfMonth())), "bit-day");
        button.setUserData(day);
        button.setAccessibleText(Formats.longDate(day));
        button.setOnAction(event -> picked.accept(day));
        button.setFocusTraversable(day.equals(current));
        mark(button, "bit-other-month", day.getMonth() != current.getMonth());
        mark(button, "bit-today", day.equals(today));
        mark(button, "bit-chosen", day.equals(chosen));
        return button;
    }

    private static void mark(Button button, String styleClass, boolean marked) {
        if (marked) {
            button.getStyleClass().add(styleClass);
        }
    }

    private void keys(KeyEvent event) {
        LocalDate next = switch (event.getCode()) {
            case LEFT -> current.minusDays(1);
            case RIGHT -> current.plusDays(1);
            case UP -> current.minusWeeks(1);
            case DOWN -> current.plusWeeks(1);
            case PAGE_UP -> current.minusMonths(1);
            case PAGE_DOWN -> current.plusMonths(1);
            default -> null;
        };
        if (next != null) {
            event.consume();
            go(next);
        }
    }
}
