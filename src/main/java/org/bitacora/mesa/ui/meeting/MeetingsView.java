package org.bitacora.mesa.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.SessionService;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaFronts;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.mesa.ui.MesaWords;
import org.kordamp.ikonli.feather.Feather;

/// "Otras reuniones": encounters, technical assistance and other spaces outside any mesa, newest first (C17, C20, D16).
public final class MeetingsView implements Screen {

    private static final List<String> TYPES = List.of(MesaCodes.ENCOUNTER, MesaCodes.ASSISTANCE,
            MesaCodes.OTHER_SPACE);

    private final MesaDesk desk;
    private final Subscriptions bag = new Subscriptions();
    private final ObservableList<SessionLine> meetings = FXCollections.observableArrayList();
    private final Table<SessionLine> table;
    private final VBox node;

    public MeetingsView(MesaDesk desk) {
        this.desk = desk;
        table = new Table<>(meetings)
                .value(Texts.get("mesaSession.date"), 112, SessionLine::date, Formats::shortDate)
                .text(Texts.get("mesaSession.title"), 320, SessionLine::name)
                .text(Texts.get("mesaSession.type"), 150, SessionLine::type)
                .second(Texts.get("mesa.meeting.column.where"), 260, this::where)
                .node(Texts.get("mesaSession.state"), 150, SessionLine::state, SessionLine::stateChip)
                .text(Texts.get("acta.kind"), 130, SessionLine::acta)
                .filteredBy(line -> line.name() + " " + line.type() + " " + where(line))
                .exported(desk.excel(), Texts.get("mesa.meetings"))
                .whenEmpty(EmptyState.of(Feather.MESSAGE_CIRCLE, Texts.get("mesa.meetings.nothing"),
                        Texts.get("mesa.meetings.purpose")))
                .onOpened(line -> desk.navigator().open(MesaRoom.session(line.session().id())));
        node = new VBox(new RecordHeader(Texts.get("mesa.meetings")).status(MesaFronts.of(desk.navigator(),
                MesaRoom.MEETINGS)).acts(creating()), Boxes.tall(table));
    }

    public static boolean shows(Place place) {
        return place.kind() == null && MesaRoom.MEETINGS.equals(place.section());
    }

    private String where(SessionLine line) {
        MesaSession one = line.session();
        return MesaWords.joined(desk.directory().institutions().name(one.institution()), one.place(),
                MesaWords.territory(one.territory()));
    }

    private MenuButton creating() {
        return Buttons.menu(Texts.get("mesa.meeting.new"), Feather.PLUS, TYPES.stream().map(type -> Buttons.item(
                MesaCatalogues.SESSION_TYPES.label(type), () -> create(type))).toArray(MenuItem[]::new));
    }

    private void create(String type) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            MesaSession meeting = desk.mesas().sessions().draft(null, type);
            desk.mesas().sessions().create(meeting);
            return meeting;
        }, made -> desk.navigator().open(MesaRoom.session(made.id())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Texts.get("mesa.meetings"));
    }

    @Override
    public Subscriptions subscriptions() {
        return bag;
    }

    @Override
    public void opened() {
        desk.follow(bag, Set.of("mesaSession", "acta", "institution"), changes -> load());
        load();
        table.focusRows();
    }

    @Override
    public boolean show(Place place) {
        return shows(place);
    }

    @Override
    public Optional<Runnable> beginning() {
        return Optional.of(() -> create(MesaCodes.ENCOUNTER));
    }

    private void load() {
        SessionService service = desk.mesas().sessions();
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> SessionLine.read(desk, service.meetings()),
                meetings::setAll);
    }
}
