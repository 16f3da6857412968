package org.bitacora.shell.home;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// What Inicio shows, kept true by the change feed. Screen's thread only.
public final class HomeViewModel {

    /// Several changes in a row, as an import makes them, are read once.
    private static final Duration SETTLED = Duration.ofMillis(200);

    private final HomeFeed feed;
    private final Navigator navigator;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<HomePage.Today> today = new ReadOnlyObjectWrapper<>(this, "today");
    private final ReadOnlyObjectWrapper<HomePage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<HomePage.Quarter> quarter = new ReadOnlyObjectWrapper<>(this, "quarter");

    public HomeViewModel(HomeFeed feed, Navigator navigator, Tasks tasks) {
        this.feed = feed;
        this.navigator = navigator;
        this.tasks = tasks;
        today.set(feed.today());
        page.set(feed.firstGlance());
    }

    /// Reads everything and keeps it true until the bag is emptied.
    public void open(Subscriptions bag) {
        bag.add(feed.follow(() -> tasks.later(this, SETTLED, this::load)));
        bag.add(() -> tasks.forget(this));
        load();
    }

    private void load() {
        today.set(feed.today());
        tasks.run(Texts.get("home.busy"), progress -> feed.page(), page::set);
        tasks.run(Texts.get("home.busy"), progress -> feed.quarter(), quarter::set);
    }

    public ReadOnlyObjectProperty<HomePage.Today> today() {
        return today.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HomePage> page() {
        return page.getReadOnlyProperty();
    }

    /// `null` until it has been counted.
    public ReadOnlyObjectProperty<HomePage.Quarter> quarter() {
        return quarter.getReadOnlyProperty();
    }

    public void take(Remedy remedy) {
        switch (remedy) {
            case Remedy.Go go -> navigator.open(go.place());
            case Remedy.Act act -> act.act().run();
            case Remedy.Work work -> tasks.run(work.busy(), progress -> {
                work.work().run();
                return work;
            }, done -> load());
        }
    }

    public void resume() {
        page.get().resume().ifPresent(place -> navigator.open(place.place()));
    }
}
