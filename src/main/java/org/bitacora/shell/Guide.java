package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.util.Subscription;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.part.HowTo;

/// Takes the person from place to place: finds the room, asks the present screen whether it can show the place itself,
/// else closes it and opens a new one. Knows no nodes; the window listens.
final class Guide implements Navigator {

    private static final Logger LOG = Logger.getLogger(Guide.class.getName());

    private final Rooms rooms;
    private final History history = new History();
    private final Consumer<Visit> arrived;
    private final TrailListener trail;
    private Visit present;
    private boolean opening;
    private Subscription title = Subscription.EMPTY;

    /// Hears where one is in words.
    interface TrailListener {

        void show(List<Crumb> trail, String title);
    }

    Guide(Rooms rooms, Consumer<Visit> arrived, TrailListener trail) {
        this.rooms = rooms;
        this.arrived = arrived;
        this.trail = trail;
    }

    History history() {
        return history;
    }

    Optional<Visit> present() {
        return Optional.ofNullable(present);
    }

    @Override
    public void open(Place place) {
        Optional<Place> resolved = rooms.resolved(place);
        if (resolved.isEmpty()) {
            LOG.log(Level.WARNING, "no room \"{0}\" for kind \"{1}\"", new Object[] {place.room(), place.kind()});
            return;
        }
        // First the visit: if the screen cannot be made, the person stays where they are.
        opening = true;
        try {
            visit(resolved.get());
        } finally {
            opening = false;
        }
        history.opened(present.place());
    }

    @Override
    public void moved(Place place) {
        rooms.resolved(place).ifPresent(resolved -> {
            // A screen that says where exactly it stands while it opens must not rename the step before it.
            if (!opening) {
                history.renamed(resolved);
            }
            present = new Visit(present.room(), resolved, present.screen());
            tell(present.screen().title().getValue());
        });
    }

    @Override
    public void back() {
        history.back().ifPresent(this::visit);
    }

    @Override
    public void forward() {
        history.forward().ifPresent(this::visit);
    }

    @Override
    public void reload() {
        if (present != null) {
            replace(present.place());
        }
    }

    /// F1: the guide, at the page for where the person is, named from the nearest to the farthest.
    void help() {
        if (present != null && !present.room().name().equals(HowTo.ROOM)) {
            Place here = present.place();
            String kind = here.kind() == null ? here.room() : here.kind();
            String section = here.section() == null ? kind : kind + "/" + here.section().split("/")[0];
            open(HowTo.place(section + " " + kind + " " + here.room()));
        }
    }

    /// Closes the present screen; used when the window closes.
    void leave() {
        if (present != null) {
            title.unsubscribe();
            present.screen().closed();
            present = null;
        }
    }

    private void visit(Place place) {
        boolean sameRoom = present != null && present.room().name().equals(place.room());
        if (sameRoom && present.screen().show(place)) {
            present = new Visit(present.room(), place, present.screen());
            arrived.accept(present);
            tell(present.screen().title().getValue());
        } else {
            replace(place);
        }
    }

    private void replace(Place place) {
        Room room = rooms.of(place).orElseThrow();
        Screen screen = room.screens().apply(place);
        leave();
        present = new Visit(room, place, screen);
        arrived.accept(present);
        title = screen.title().subscribe(this::tell);
        screen.opened();
    }

    private void tell(String titleNow) {
        List<Crumb> steps = new ArrayList<>();
        steps.add(new Crumb(present.room().label(), Place.room(present.room().name())));
        steps.addAll(present.screen().trail());
        trail.show(steps, titleNow == null ? "" : titleNow);
    }
}
