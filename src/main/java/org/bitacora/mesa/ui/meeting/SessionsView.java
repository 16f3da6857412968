package org.bitacora.mesa.ui.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.SessionService;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaPage;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.sheet.TableSheet;
import org.kordamp.ikonli.feather.Feather;

/// The sessions of a mesa by their dates, the latest first, each with its quorum, its acta and its notice.
public final class SessionsView {

    private static final Set<String> SHOWN_KINDS = Set.of("mesaSession", "presence", "quorumCheck", "acta", "mesa",
            "delegation", "designation");

    private final MesaDesk desk;
    private final UUID mesa;
    private final Subscriptions bag = new Subscriptions();
    private final ObservableList<SessionLine> sessions = FXCollections.observableArrayList();
    private final Table<SessionLine> table;

    private SessionsView(MesaDesk desk, UUID mesa) {
        this.desk = desk;
        this.mesa = mesa;
        Button begin = Buttons.small(Buttons.filled(Texts.get("mesa.session.new"), Feather.PLUS, this::begin));
        table = new Table<>(sessions)
                .value(Texts.get("mesaSession.date"), 102, SessionLine::date, Formats::shortDate)
                .text(Texts.get("mesaSession.type"), 108, SessionLine::type)
                .node(Texts.get("mesaSession.state"), 152, SessionLine::state, SessionLine::stateChip)
                .node(Texts.get("mesa.session.column.quorum"), 78, SessionLine::quorum, SessionLine::quorumChip)
                .text(Texts.get("acta.kind"), 138, SessionLine::acta)
                .node(Texts.get("mesa.session.column.notice"), 138, SessionLine::notice, SessionLine::noticeLabel)
                .acts(desk.excel().button(this::sheet), begin)
                .whenEmpty(EmptyState.of(Feather.CALENDAR, Texts.get("mesa.session.nothing"),
                        Texts.get("mesa.session.purpose")))
                .onOpened(line -> desk.navigator().open(MesaRoom.session(line.session().id())));
        desk.follow(bag, SHOWN_KINDS, changes -> load());
        load();
    }

    private TableSheet<?> sheet() {
        return table.sheet(Texts.get("mesa.tab.sessions"));
    }

    /// The page of the tab.
    public static MesaPage page(MesaDesk desk, UUID mesa) {
        SessionsView view = new SessionsView(desk, mesa);
        return new MesaPage(view.table, () -> { }, view.bag);
    }

    /// How many sessions a mesa has, for the pill of the tab.
    public static ObservableValue<String> counter(MesaDesk desk, UUID mesa, Subscriptions bag) {
        ReadOnlyStringWrapper counter = new ReadOnlyStringWrapper("");
        Runnable count = () -> desk.tasks().run(Texts.get("mesa.busy.record"),
                progress -> desk.mesas().sessions().ofMesa(mesa).size(),
                number -> counter.set(number == 0 ? "" : Integer.toString(number)));
        desk.follow(bag, Set.of("mesaSession"), changes -> count.run());
        count.run();
        return counter.getReadOnlyProperty();
    }

    private void load() {
        SessionService service = desk.mesas().sessions();
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> SessionLine.read(desk,
                service.ofMesa(mesa).reversed()), this::show);
    }

    private void show(List<SessionLine> read) {
        if (!sessions.equals(read)) {
            sessions.setAll(read);
        }
    }

    private void begin() {
        NewSession.ask(table, desk, mesa);
    }
}
