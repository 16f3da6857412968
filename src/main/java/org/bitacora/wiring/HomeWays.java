package org.bitacora.wiring;

import java.util.Optional;
import java.util.UUID;
import org.bitacora.directory.ui.DirectoryScreen;
import org.bitacora.evaluation.ui.EvaluationTabs;
import org.bitacora.exchange.ui.ExchangeView;
import org.bitacora.fx.Place;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.report.ui.ReportView;
import org.bitacora.training.ui.TrainingRoom;

/// Where the buttons of Inicio lead.
///
/// @param rescue goes on with the copy in the place of a damaged file; screen's thread
record HomeWays(Runnable rescue) {

    /// The tab of a mesa with its sessions.
    private static final String MESA_SESSIONS = "sessions";

    Place newTraining() {
        return TrainingRoom.newPlace();
    }

    Place trainings() {
        return Place.room(TrainingRoom.NAME);
    }

    Place training(UUID training) {
        return Place.record("training", training);
    }

    /// The attendance sheet of one session.
    Place attendance(UUID training, UUID session) {
        return TrainingRoom.sheet(training, session);
    }

    /// Where a session of a mesa is made: among those of the mesa, which is chosen first if there are several.
    Place newMesaSession(Optional<UUID> only) {
        return only.map(mesa -> MesaRoom.mesa(mesa).at(MESA_SESSIONS)).orElse(Place.room(MesaRoom.NAME));
    }

    Place mesaSession(UUID session) {
        return MesaRoom.session(session);
    }

    Place evaluations(UUID training) {
        return training(training).in(TrainingRoom.NAME).at(EvaluationTabs.SHEETS);
    }

    Place institutions() {
        return Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.INSTITUTIONS);
    }

    Place projects() {
        return Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.PROJECTS);
    }

    Place project(UUID project) {
        return Place.record("project", project);
    }

    /// The form for a new person, institution or project.
    Place fresh(String kind) {
        return Place.fresh(DirectoryScreen.ROOM, kind);
    }

    Place repeats() {
        return Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.REPEATS);
    }

    Place handIn() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.HAND_IN);
    }

    Place receive() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.RECEIVE);
    }

    Place teams() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.TEAMS);
    }

    Place differences() {
        return Place.room(ExchangeView.ROOM).at(ExchangeView.DIFFERENCES);
    }

    /// The rows counted towards a target.
    Place target(UUID target) {
        return ReportView.target(target);
    }

    Place figures() {
        return Place.room(ReportView.ROOM);
    }
}
