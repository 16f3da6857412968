package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import org.bitacora.commitment.ui.CommitmentDesk;
import org.bitacora.commitment.ui.CommitmentRoom;
import org.bitacora.commitment.ui.OverdueCount;
import org.bitacora.directory.ui.DirectoryDesk;
import org.bitacora.directory.ui.DirectoryScreen;
import org.bitacora.directory.ui.ListsDesk;
import org.bitacora.directory.ui.ListsScreen;
import org.bitacora.directory.ui.calendar.CalendarDesk;
import org.bitacora.directory.ui.calendar.CalendarScreen;
import org.bitacora.evaluation.ui.EvaluationDesk;
import org.bitacora.exchange.ui.ExchangeDesk;
import org.bitacora.exchange.ui.ExchangeView;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Theme;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.record.Histories;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.report.ui.ReportDesk;
import org.bitacora.report.ui.ReportView;
import org.bitacora.report.ui.cut.CutDesk;
import org.bitacora.report.ui.cut.CutsView;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.Group;
import org.bitacora.shell.KeyMap;
import org.bitacora.shell.Room;
import org.bitacora.shell.handbook.Handbook;
import org.bitacora.shell.handbook.HandbookScreen;
import org.bitacora.shell.home.HomeScreen;
import org.bitacora.shell.preferences.PreferencesDesk;
import org.bitacora.shell.preferences.PreferencesScreen;
import org.bitacora.task.Tasks;
import org.bitacora.training.ui.TrainingDesk;
import org.bitacora.training.ui.TrainingRoom;
import org.kordamp.ikonli.feather.Feather;

/// The rooms of the rail, each with the screens of its feature.
final class WindowRooms {

    private static final String PREFERENCES = "preferences";

    private final Services services;
    private final Tasks tasks;
    private final Executor screen;
    private final Navigator navigator;
    private final Theme theme;
    private final SettingsFile settings;
    private final LiveStatus status;
    private final FileDialogs dialogs;
    private final WindowActs window;
    private final ExcelOutput excel;
    private final CommitmentDesk commitments;
    private final HomeFacts facts;

    WindowRooms(Services services, Tasks tasks, Executor screen, Navigator navigator, Theme theme,
            SettingsFile settings, LiveStatus status, FileDialogs dialogs, WindowActs window) {
        this.services = services;
        this.tasks = tasks;
        this.screen = screen;
        this.navigator = navigator;
        this.theme = theme;
        this.settings = settings;
        this.status = status;
        this.dialogs = dialogs;
        this.window = window;
        excel = new ExcelOutput(tasks, dialogs, new SimpleObjectProperty<>(), services.workspace().clock(),
                () -> services.workspace().identity().author());
        commitments = new CommitmentDesk(services.workspace(), services.commitments(), services.directory(),
                CommitmentOrigins.of(services), tasks, screen, navigator, histories(), excel);
        facts = new HomeFacts(services, new HomeWays(window::rescue), screen);
    }

    List<Room> list() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("home", Texts.get("home.title"), Feather.HOME, Group.HOME, Set.of(),
                place -> new HomeScreen(facts, navigator, tasks)));
        rooms.add(trainings());
        rooms.add(mesas());
        rooms.add(commitments());
        rooms.add(directory());
        rooms.add(reports());
        rooms.add(exchange());
        rooms.add(guide());
        rooms.add(preferences());
        return rooms;
    }

    private Room guide() {
        return new Room(HowTo.ROOM, Texts.get("guide.title"), Feather.HELP_CIRCLE, Group.SETTINGS, Set.of(),
                place -> new HandbookScreen(Handbook.guide(), navigator,
                () -> KeyMap.table(Frame.acts(navigator)), place));
    }

    private Room preferences() {
        WorkspaceCare care = new WorkspaceCare(services.workspace(), new SecondCopy(settings),
                () -> screen.execute(status::refresh));
        PreferencesDesk desk = new PreferencesDesk(theme, settings, care, tasks, dialogs, window::open,
                section -> navigator.open(Place.room(PREFERENCES).at(section)));
        ListsDesk lists = new ListsDesk(services.workspace(), services.directory().lists(),
                services.directory().places(), AllLists.rules(), tasks, screen, navigator, dialogs,
                new SimpleObjectProperty<>(), excel);
        CalendarDesk calendar = new CalendarDesk(services.workspace(), services.directory().calendar(), tasks, screen,
                navigator, excel);
        return new Room(PREFERENCES, Texts.get("shell.preferences"), Feather.SLIDERS, Group.SETTINGS, Set.of(),
                place -> ListsScreen.isHere(place) ? new ListsScreen(lists, place)
                        : CalendarScreen.isHere(place) ? new CalendarScreen(calendar, place)
                        : new PreferencesScreen(desk));
    }

    private Room trainings() {
        EvaluationDesk evaluation = new EvaluationDesk(services.workspace(), services.evaluations(), tasks, screen,
                navigator, excel);
        TrainingDesk desk = new TrainingDesk(services.workspace(), services.trainings(), services.directory(), tasks,
                screen, histories(), excel);
        TrainingRoom room = new TrainingRoom(desk, navigator, TrainingTabs.of(evaluation, commitments), this::questionnaires);
        Set<String> kinds = new HashSet<>(TrainingRoom.kinds());
        kinds.addAll(TrainingTabs.KINDS);
        return new Room(TrainingRoom.NAME, Texts.get("shell.room.trainings"), Feather.BOOK_OPEN, Group.WORK, kinds,
                TrainingTabs.screens(evaluation, room::screen));
    }

    private Room mesas() {
        MesaDesk desk = new MesaDesk(services.workspace(), services.mesas(), services.directory(), tasks, screen,
                navigator, dialogs, histories(), excel);
        MesaRoom room = new MesaRoom(desk, MesaTabs.of(desk));
        return new Room(MesaRoom.NAME, Texts.get("mesa.room"), Feather.USERS, Group.WORK, MesaRoom.kinds(),
                MesaTabs.screens(desk, room::screen));
    }

    private Room commitments() {
        OverdueCount overdue = new OverdueCount(commitments);
        return new Room(CommitmentRoom.NAME, Texts.get("commitment.room"), Feather.CHECK_SQUARE, Group.WORK,
                CommitmentRoom.kinds(), new CommitmentRoom(commitments)::screen, overdue.count());
    }

    private List<Choice> questionnaires() {
        return services.evaluations().questionnaires().list().stream().map(line -> new Choice(
                line.questionnaire().id().toString(), line.questionnaire().name())).toList();
    }

    private Room reports() {
        ReportDesk desk = new ReportDesk(services.workspace(), services.reports(), services.deliveries(), tasks,
                screen, navigator, excel, services.directory().people()::names, new SimpleObjectProperty<>());
        CutDesk cuts = new CutDesk(desk, services.recounts(), dialogs);
        return new Room(ReportView.ROOM, Texts.get("report.room"), Feather.BAR_CHART_2, Group.OUTPUT, Set.of(),
                place -> CutsView.shows(place) ? new CutsView(cuts, place) : new ReportView(desk, place));
    }

    private Room exchange() {
        ExchangeDesk desk = new ExchangeDesk(services.workspace(), services.exchange(), services.startFiles(),
                services.adoption(), services.teamBoard(), tasks, screen, navigator, dialogs,
                new SimpleObjectProperty<>(), excel);
        return new Room(ExchangeView.ROOM, Texts.get("shell.room.exchange"), Feather.REPEAT, Group.OUTPUT, Set.of(),
                place -> new ExchangeView(desk, place), status.waiting());
    }

    private Room directory() {
        DirectoryDesk desk = new DirectoryDesk(services.workspace(), services.directory(), services.repeats(), tasks,
                screen, navigator, histories(), excel);
        return new Room(DirectoryScreen.ROOM, Texts.get("directory.room"), Feather.USER, Group.DIRECTORY,
                Set.of("person", "institution", "project"), place -> new DirectoryScreen(desk, place));
    }

    private Histories histories() {
        return new HistoryInWords(services.workspace(), services.kinds(), services.words());
    }
}
