package org.bitacora.training.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about a training's record.
public final class TrainingRules {

    private TrainingRules() {
    }

    public static List<Finding> check(Training training) {
        List<Finding> findings = new ArrayList<>();
        if (training.name() == null) {
            findings.add(Finding.error("name", "training.problem.noName"));
        }
        if (training.id().equals(training.parentTraining())) {
            findings.add(Finding.error("parentTraining", "training.problem.replicaOfItself"));
        }
        boolean replica = TrainingCodes.REPLICA.equals(training.channel());
        if (replica && training.parentTraining() == null) {
            findings.add(Finding.hint("parentTraining", "training.problem.replicaOfWhat"));
        }
        if (!replica && training.parentTraining() != null) {
            findings.add(Finding.warning("channel", "training.problem.directWithParent"));
        }
        if (training.municipality() == null) {
            findings.add(Finding.hint("municipality", "training.problem.noMunicipality"));
        } else if (!training.municipality().matches("[0-9]{5}")) {
            findings.add(Finding.warning("municipality", "training.problem.municipality"));
        }
        return findings;
    }
}
