package org.bitacora.directory.ui.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Ajustes → Festivos y días no hábiles: the holidays of a year, the local days off, and when a term ends.
public final class CalendarScreen implements Screen {

    /// The section of Ajustes; its tabs are `calendar/daysOff` and `calendar/due`.
    public static final String SECTION = "calendar";

    private static final String HOLIDAYS = SECTION;
    private static final String DAYS_OFF = SECTION + "/daysOff";
    private static final String DUE = SECTION + "/due";

    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("calendar.title"));
    private final TabStrip strip = new TabStrip();
    private final Map<String, CalendarTab> tabs = new LinkedHashMap<>();
    private final StackPane body = Boxes.tall(new StackPane());
    private final Button add = Buttons.small(Buttons.outlined(Texts.get("calendar.add"), Feather.PLUS,
            () -> shown().add()));
    private final VBox node;
    private final String room;

    public CalendarScreen(CalendarDesk desk, Place place) {
        room = place.room();
        CalendarViewModel model = new CalendarViewModel(desk, bag);
        tabs.put(HOLIDAYS, new HolidaysTab(desk, model));
        tabs.put(DAYS_OFF, new DaysOffTab(desk, model));
        tabs.put(DUE, new DueTab(model, bag));
        strip.tab(HOLIDAYS, Texts.get("calendar.holidays")).tab(DAYS_OFF, Texts.get("calendar.daysOff"))
                .tab(DUE, Texts.get("calendar.due"));
        body.setMinSize(0, 0);
        RecordHeader header = new RecordHeader(title.get()).fact(Feather.INFO, Texts.get("calendar.note"))
                .acts(HowTo.link(desk.navigator(), "calendar"), add).tabs(strip);
        node = new VBox(header, body);
        add.managedProperty().bind(add.visibleProperty());
        strip.reachedFrom(node);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> shown().keys(event));
        strip.chosen().set(known(place));
        turn(strip.chosen().get());
        bag.keep(strip.chosen().subscribe((before, now) -> {
            turn(now);
            desk.navigator().moved(Place.room(room).at(now));
        }));
    }

    public static boolean isHere(Place place) {
        return place.section() != null && (place.section() + "/").startsWith(SECTION + "/");
    }

    private String known(Place place) {
        return tabs.containsKey(place.section()) ? place.section() : HOLIDAYS;
    }

    private CalendarTab shown() {
        return tabs.get(strip.chosen().get());
    }

    private void turn(String tab) {
        body.getChildren().setAll(shown().node());
        add.setVisible(!tab.equals(DUE));
        add.setText(Texts.get(tab.equals(DAYS_OFF) ? "calendar.daysOff.add" : "calendar.add"));
    }

    @Override
    public boolean show(Place other) {
        if (!isHere(other)) {
            return false;
        }
        strip.chosen().set(known(other));
        return true;
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
    public void opened() {
        shown().focus();
    }
}
