package org.bitacora.training.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about an [Incident]: it is kept as it is and counted once it says what it was.
public final class IncidentRules {

    private static final String OTHER = "OTHER";

    private IncidentRules() {
    }

    public static List<Finding> check(Incident incident) {
        List<Finding> findings = new ArrayList<>();
        if (incident.type() == null) {
            findings.add(Finding.hint("type", "incident.problem.noType"));
        }
        if (OTHER.equals(incident.type()) && incident.description() == null) {
            findings.add(Finding.hint("description", "incident.problem.noWords"));
        }
        return findings;
    }
}
