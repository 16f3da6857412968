package org.bitacora.directory.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.model.calendar.DayOff;
import org.bitacora.directory.model.calendar.Deadline;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;

/// "¿Cuándo vence?": a day, so many working days, and the answer with every weekday that was skipped. Nothing is kept.
final class DueTab implements CalendarTab {

    /// About twenty years: no term of the strategy is longer, and a slip is answered at once.
    private static final int MOST = 5_000;
    private static final int USUAL = 10;

    private final CalendarViewModel model;
    private final ObjectProperty<LocalDate> start = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(USUAL);
    private final StringProperty place = new SimpleStringProperty();
    private final StringProperty wrong = new SimpleStringProperty("");
    private final Label due = Labels.finding("");
    private final Label counted = Labels.prose("");
    private final VBox skipped = Cards.list(List.of());
    private final VBox why = Cards.section(Texts.get("calendar.due.why"), skipped);
    private final FormField first = Fields.date(Texts.get("calendar.due.start"), start);
    private final Node node;

    DueTab(CalendarViewModel model, Subscriptions bag) {
        this.model = model;
        start.set(model.today());
        Form form = new Form().together(first,
                        Fields.integer(Texts.get("calendar.due.days"), days).error(wrong),
                        Fields.search(Texts.get("calendar.due.place"), PlaceChoices.scopes(), place)
                                .full().help(Texts.get("calendar.due.place.help")));
        why.managedProperty().bind(why.visibleProperty());
        node = Boxes.page(24, form, Boxes.column(4, due, counted), why);
        bag.follow(start, any -> tell());
        bag.follow(days, any -> tell());
        bag.follow(place, any -> tell());
        bag.follow(model.calendar(), any -> tell());
    }

    private void tell() {
        Integer n = days.get();
        boolean sensible = n != null && n >= 0 && n <= MOST;
        wrong.set(n == null || sensible ? "" : Texts.get("calendar.due.range", MOST));
        boolean known = sensible && start.get() != null;
        if (known) {
            answer(model.calendar().get().in(place.get()).deadline(start.get(), n));
        } else {
            due.setText(Texts.get("calendar.due.ask"));
            counted.setText("");
            why.setVisible(false);
        }
    }

    private void answer(Deadline deadline) {
        due.setText(CalendarWords.due(deadline));
        counted.setText(CalendarWords.counted(deadline));
        Cards.fill(skipped, deadline.skipped().stream().map(DueTab::row).toList());
        why.setVisible(!deadline.skipped().isEmpty());
    }

    private static Node row(DayOff day) {
        return Rows.row(CalendarWords.weekday(day.date()), CalendarWords.reasons(day));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        first.focus();
    }
}
