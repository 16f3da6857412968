package org.bitacora.training.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.form.Choice;

/// The room Capacitaciones as wiring and the shell see it.
public final class TrainingRoom {

    /// Its stable name.
    public static final String NAME = "training";

    private final TrainingDesk desk;
    private final Navigator navigator;
    private final List<TrainingTab> tabs;
    private final Supplier<List<Choice>> questionnaires;

    /// @param tabs what other rooms add to the record of a training, after its own Asistencia
    /// @param questionnaires ids and names to choose from; called off the screen's thread
    public TrainingRoom(TrainingDesk desk, Navigator navigator, List<TrainingTab> tabs,
            Supplier<List<Choice>> questionnaires) {
        this.desk = desk;
        this.navigator = navigator;
        this.tabs = Stream.concat(tabs.stream(), Stream.of(FilesTab.of(desk))).toList();
        this.questionnaires = questionnaires;
    }

    /// The kinds of records that this room shows.
    public static Set<String> kinds() {
        return Set.of("training");
    }

    /// The room's front, one training, or a new one.
    public Screen screen(Place place) {
        return new TrainingRoomView(desk, navigator, tabs, questionnaires, place);
    }

    /// "Nueva capacitación", Ctrl+N.
    public void newTraining() {
        navigator.open(newPlace());
    }

    public static Place newPlace() {
        return Place.fresh(NAME, "training");
    }

    /// The sheet of a session.
    public static Place sheet(UUID training, UUID session) {
        return Place.record("training", training).in(NAME).at(TrainingRecordView.ATTENDANCE + "/" + session);
    }
}
