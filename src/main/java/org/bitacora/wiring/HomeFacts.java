package org.bitacora.wiring;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.bitacora.db.Changes;
import org.bitacora.db.Identity;
import org.bitacora.db.Status;
import org.bitacora.directory.model.Target;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.exchange.model.Passage;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.shell.home.HomeFeed;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.HomePage.Tile;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.Remedy;
import org.bitacora.training.TrainingSummary;

/// What Inicio shows of one open workspace. What takes long to count is counted again only after it changed. Made once
/// per workspace.
final class HomeFacts implements HomeFeed {

    private static final Set<String> LISTED = Set.of("training", "trainingSession", "attendance", "joined");
    private static final Set<String> SIGNED = Set.of("trainingSession", "attendance", "consent", "person");
    private static final Set<String> MESAS = Set.of("mesa", "mesaSession", "delegation");

    private final Services services;
    private final HomeWays ways;
    private final Executor screen;
    private final Sites sites;
    private final Kept<List<TrainingSummary>> trainings;
    private final Kept<List<MesaSummary>> mesas;
    private final Kept<Map<UUID, List<UUID>>> unsigned;
    private final Map<Period, QuarterCount> quarters = new ConcurrentHashMap<>();
    private volatile List<Tile> lastTiles;

    /// @param screen runs an action on the screen's thread
    HomeFacts(Services services, HomeWays ways, Executor screen) {
        this.services = services;
        this.ways = ways;
        this.screen = screen;
        sites = new Sites(services.directory());
        trainings = new Kept<>(LISTED, services.trainings()::trainings);
        mesas = new Kept<>(MESAS, services.mesas()::list);
        unsigned = new Kept<>(SIGNED, services.trainings().attendance()::withoutConsent);
        services.workspace().feed().subscribe(Runnable::run, this::heard);
    }

    private void heard(Changes changes) {
        trainings.heard(changes);
        mesas.heard(changes);
        unsigned.heard(changes);
        quarters.values().forEach(quarter -> quarter.heard(changes));
    }

    @Override
    public HomePage.Today today() {
        Identity identity = services.workspace().identity();
        return new HomePage.Today(identity.sample() ? "" : identity.author(), now(), quarterNow().to());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(services.workspace().clock());
    }

    private Period quarterNow() {
        return Period.quarterOf(now().toLocalDate());
    }

    private static Period before(Period quarter) {
        return Period.quarterOf(quarter.from().minusDays(1));
    }

    private QuarterCount counted(Period quarter) {
        return quarters.computeIfAbsent(quarter, period -> QuarterCount.of(services, period));
    }

    @Override
    public List<Tile> tiles() {
        return lastTiles != null ? lastTiles : tilesNow().list(Optional.empty(),
                Texts.get("home.tile.handIn.note"), Optional.empty());
    }

    private HomeTiles tilesNow() {
        return new HomeTiles(ways, now(), quarterNow().label());
    }

    @Override
    public HomePage page() {
        Status status = services.workspace().status();
        Optional<Passage> arrival = services.exchange().history().stream()
                .filter(passage -> passage.received() && !passage.undone()).findFirst().filter(last -> receives());
        List<MesaSummary> knownMesas = mesas.get();
        lastTiles = tilesNow().list(arrival, handIn(status), knownMesas.size() == 1
                ? Optional.of(knownMesas.getFirst().mesa()) : Optional.empty());
        List<TrainingSummary> known = trainings.get();
        List<Pending> waiting = new HomePendings(services, ways).list(status, known, results(), unsigned.get(),
                knownMesas, arrival.isPresent());
        boolean fresh = known.isEmpty() && knownMesas.isEmpty();
        return new HomePage(lastTiles, new HomeResume(services, ways, sites).at(now()),
                fresh ? new HomeGreeting(services, ways).now() : Optional.empty(),
                fresh ? firstSteps().before(waiting) : waiting, new HomeWeek(sites, ways, now()).of(known, knownMesas), fresh);
    }

    /// Whether others hand in to this workspace. Who only joined a project received its set-up, and no training.
    private boolean receives() {
        return services.workspace().read(reading -> !reading.query("SELECT 1 FROM training t JOIN change c"
                + " ON c.rec = t.id JOIN incarnation i ON i.n = c.inc WHERE i.id <> ? LIMIT 1", row -> row.count(1),
                services.workspace().incarnation()).isEmpty());
    }

    private FirstSteps firstSteps() {
        return new FirstSteps(ways, !services.directory().projects().list().isEmpty(),
                !services.directory().institutions().list().isEmpty());
    }

    private static String handIn(Status status) {
        return status.notHandedIn() > 0 ? Texts.count("home.tile.handIn.amount", status.notHandedIn())
                : Texts.get(status.handedInAt().isPresent() ? "home.tile.handIn.done" : "home.tile.handIn.note");
    }

    /// Sheets of the quarter before are still worth looking at: its report may not be written yet. Newest last.
    private List<TrainingResults> results() {
        return Stream.of(before(quarterNow()), quarterNow())
                .flatMap(quarter -> counted(quarter).results().get().trainings().stream()).toList();
    }

    @Override
    public HomePage.Quarter quarter() {
        QuarterCount now = counted(quarterNow());
        QuarterCount past = counted(before(quarterNow()));
        List<HomePage.Figure> figures = new ArrayList<>();
        for (int i = 0; i < now.shown().size(); i++) {
            figures.add(new HomePage.Figure(now.shown().get(i).label(), now.shown().get(i).number(),
                    past.shown().get(i).number()));
        }
        figures.add(new HomePage.Figure(Texts.get("report.figure.pairs"), now.pairs(), past.pairs()));
        boolean compared = figures.stream().anyMatch(figure -> figure.before() > 0);
        boolean counted = compared || figures.stream().anyMatch(figure -> figure.number() > 0);
        return new HomePage.Quarter(now.period().label(), compared ? past.period().label() : "",
                counted ? figures : List.of(), targets(now),
                new Remedy.Go(Texts.get("home.figures.act"), ways.figures()));
    }

    private List<HomePage.Target> targets(QuarterCount quarter) {
        List<TargetProgress> all = quarter.targets().get();
        return all.stream().map(one -> new HomePage.Target(name(one.target(), all),
                one.figure().number(), one.target().number(), one.expected(now().toLocalDate()),
                new Remedy.Go(one.target().name(), ways.target(one.target().id())))).toList();
    }

    /// Two projects may have promised the same figure: then it is told whose it is.
    private String name(Target target, List<TargetProgress> all) {
        boolean twice = all.stream().filter(one -> one.target().name().equals(target.name())).count() > 1;
        return twice ? services.directory().projects().find(target.project()).map(project -> Texts.get("home.target.of",
                target.name(), Objects.requireNonNullElse(project.shortName(), project.name()))).orElse(target.name())
                : target.name();
    }

    @Override
    public Runnable follow(Runnable changed) {
        return services.workspace().feed().subscribe(screen, changes -> changed.run());
    }
}
