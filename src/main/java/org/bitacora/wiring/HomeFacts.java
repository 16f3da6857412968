package org.bitacora.wiring;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.bitacora.report.model.Period;
import org.bitacora.shell.home.HomeFeed;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.Remedy;

/// What Inicio shows of one workspace.
public final class HomeFacts implements HomeFeed {

    private final Services services;
    private final HomeWays ways;
    private final Executor screen;

    /// @param screen runs an action on the screen's thread
    public HomeFacts(Services services, HomeWays ways, Executor screen) {
        this.services = services;
        this.ways = ways;
        this.screen = screen;
    }

    @Override
    public HomePage.Today today() {
        LocalDateTime now = LocalDateTime.now(services.workspace().clock());
        return new HomePage.Today(services.workspace().identity().author(), now,
                Period.quarterOf(now.toLocalDate()).to());
    }

    @Override
    public HomePage firstGlance() {
        return new HomePage(List.of(), Optional.empty(), List.of(), List.of(), false);
    }

    @Override
    public HomePage page() {
        return firstGlance();
    }

    @Override
    public HomePage.Quarter quarter() {
        Period now = services.reports().currentQuarter();
        return new HomePage.Quarter(now.label(), List.of(), new Remedy.Go("", ways.figures()));
    }

    @Override
    public Runnable follow(Runnable changed) {
        return services.workspace().feed().subscribe(screen, changes -> changed.run());
    }
}
