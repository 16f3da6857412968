package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about a [Barrier]: it is kept as it is and counted under its type.
public final class BarrierRules {

    private BarrierRules() {
    }

    public static List<Finding> check(Barrier barrier) {
        List<Finding> findings = new ArrayList<>();
        if (barrier.type() == null) {
            findings.add(Finding.hint("type", "barrier.problem.noType"));
        }
        if (barrier.date() == null) {
            findings.add(Finding.hint("date", "barrier.problem.undated"));
        }
        return findings;
    }
}
