package org.bitacora.shell.home;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// What Inicio shows, kept true by the change feed. Screen's thread only.
public final class HomeViewModel {

    /// Never more until asked for (look.md §4), never fewer however low the window.
    private static final int MOST = 6;
    private static final int LEAST = 3;
    private static final int LEAST_SESSIONS = 2;
    /// Several changes in a row, as an import makes them, are read once.
    private static final Duration SETTLED = Duration.ofMillis(200);

    private final HomeFeed feed;
    private final Navigator navigator;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<HomePage.Today> today = new ReadOnlyObjectWrapper<>(this, "today");
    private final ReadOnlyObjectWrapper<List<HomePage.Tile>> tiles = new ReadOnlyObjectWrapper<>(this, "tiles");
    private final ReadOnlyObjectWrapper<HomePage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(this, "waiting");
    private final ReadOnlyObjectWrapper<Meetings> week = new ReadOnlyObjectWrapper<>(this, "week");
    private final ReadOnlyObjectWrapper<HomePage.Quarter> quarter = new ReadOnlyObjectWrapper<>(this, "quarter");
    private int room = MOST;
    private int weekRoom = MOST;
    private boolean all;

    /// The pending rows that are shown.
    ///
    /// @param count how many there are
    /// @param more "Ver los 11" while some are folded away, the way back while they are not; else empty
    public record Waiting(boolean fresh, int count, List<HomePage.Pending> shown, String more) {
    }

    /// The sessions that are shown.
    ///
    /// @param all leads to the others; empty if there are none
    public record Meetings(List<HomePage.Meeting> shown, Optional<Remedy> all) {
    }

    public HomeViewModel(HomeFeed feed, Navigator navigator, Tasks tasks) {
        this.feed = feed;
        this.navigator = navigator;
        this.tasks = tasks;
        today.set(feed.today());
        tiles.set(feed.tiles());
    }

    /// Reads everything and keeps it true until the bag is emptied.
    public void open(Subscriptions bag) {
        bag.add(feed.follow(() -> tasks.later(this, SETTLED, this::load)));
        bag.add(() -> tasks.forget(this));
        load();
    }

    private void load() {
        today.set(feed.today());
        tasks.run(Texts.get("home.busy"), progress -> feed.page(), this::show);
        tasks.run(Texts.get("home.busy"), progress -> feed.quarter(), quarter::set);
    }

    private void show(HomePage now) {
        tiles.set(now.tiles());
        page.set(now);
        choose();
    }

    /// Says for how many pending rows and sessions the window has room.
    void fit(int rows, int sessions) {
        room = Math.clamp(rows, LEAST, MOST);
        weekRoom = Math.clamp(sessions, LEAST_SESSIONS, MOST);
        choose();
    }

    /// "Ver los 11", and back.
    void toggleAll() {
        all = !all;
        choose();
    }

    private void choose() {
        if (page.get() != null) {
            List<HomePage.Pending> every = page.get().pending();
            List<HomePage.Pending> shown = all ? every : every.subList(0, Math.min(room, every.size()));
            waiting.set(new Waiting(page.get().fresh(), every.size(), shown, moreWords(every.size())));
            week.set(meetings(page.get().week()));
        }
    }

    /// Where there is no room for all sessions, those that are over give way first.
    private Meetings meetings(HomePage.Week all) {
        int count = all.meetings().size();
        int from = Math.clamp(count - weekRoom, 0, all.past());
        List<HomePage.Meeting> shown = all.meetings().subList(from, Math.min(count, from + weekRoom));
        return new Meetings(shown, shown.size() < count ? Optional.of(all.all()) : Optional.empty());
    }

    private String moreWords(int count) {
        if (count <= room) {
            return "";
        }
        return all ? Texts.get("home.pending.fewer") : Texts.get("home.pending.all", count);
    }

    public ReadOnlyObjectProperty<HomePage.Today> today() {
        return today.getReadOnlyProperty();
    }

    /// Known at once; amounts follow when the file has been read.
    public ReadOnlyObjectProperty<List<HomePage.Tile>> tiles() {
        return tiles.getReadOnlyProperty();
    }

    /// `null` until it has been read, like all that follow.
    public ReadOnlyObjectProperty<HomePage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Meetings> week() {
        return week.getReadOnlyProperty();
    }

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
}
