package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.evaluation.TheDay;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.task.DirectTasks;
import org.bitacora.task.Tasks;
import org.bitacora.testing.PointedFiles;

/// A desk over the day whose work is done at once, and that remembers where it was sent.
final class Desks implements Navigator {

    final DirectTasks tasks = new DirectTasks();
    final PointedFiles files = new PointedFiles();
    final List<Place> opened = new ArrayList<>();
    final EvaluationDesk desk;

    Desks(TheDay day) {
        desk = over(day, tasks);
    }

    EvaluationDesk over(TheDay day, Tasks other) {
        return new EvaluationDesk(day.ws, day.service, other, Runnable::run, this, files.excel(other));
    }

    @Override
    public void open(Place place) {
        opened.add(place);
    }

    @Override
    public void moved(Place place) {
        // The tests stand in one place.
    }

    @Override
    public void back() {
        // The tests stand in one place.
    }

    @Override
    public void forward() {
        // The tests stand in one place.
    }

    @Override
    public void reload() {
        // The tests stand in one place.
    }
}
