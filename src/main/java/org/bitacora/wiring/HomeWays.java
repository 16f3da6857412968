package org.bitacora.wiring;

import java.util.UUID;
import org.bitacora.fx.Place;

/// Where the buttons of Inicio lead. The window implements what opens something of its own; screen's thread only.
public interface HomeWays {

    void newTraining();

    void handIn();

    void receive();

    /// Goes on with the copy in the place of a damaged file.
    void rescue();

    default Place trainings() {
        return Place.room("training");
    }

    default Place institutions() {
        return Place.room("directory");
    }

    default Place differences() {
        return Place.room("exchange").at("differences");
    }

    default Place figures() {
        return Place.room("report");
    }

    /// The attendance sheet of one session.
    default Place attendance(UUID training, UUID session) {
        return Place.record("training", training).at("asistencia");
    }

    default Place evaluations(UUID training) {
        return Place.record("training", training).at("evaluaciones");
    }
}
