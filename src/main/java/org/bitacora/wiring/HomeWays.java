package org.bitacora.wiring;

import java.util.UUID;
import org.bitacora.directory.ui.DirectoryScreen;
import org.bitacora.evaluation.ui.EvaluationTabs;
import org.bitacora.exchange.ui.ExchangeView;
import org.bitacora.fx.Place;

/// Where the buttons of Inicio lead.
///
/// @param rescue goes on with the copy in the place of a damaged file; screen's thread
record HomeWays(Runnable rescue) {

    private static final String TRAININGS = "training";

    Place newTraining() {
        return Place.fresh(TRAININGS, "training");
    }

    Place trainings() {
        return Place.room(TRAININGS);
    }

    Place training(UUID training) {
        return Place.record("training", training);
    }

    /// The attendance sheet of one session.
    Place attendance(UUID training, UUID session) {
        return training(training).in(TRAININGS).at("attendance/" + session);
    }

    Place evaluations(UUID training) {
        return training(training).in(TRAININGS).at(EvaluationTabs.SHEETS);
    }

    Place institutions() {
        return Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.INSTITUTIONS);
    }

    Place handIn() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.HAND_IN);
    }

    Place receive() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.RECEIVE);
    }

    /// Differences stand below what was received.
    Place differences() {
        return receive();
    }

    Place figures() {
        return Place.room("report");
    }
}
