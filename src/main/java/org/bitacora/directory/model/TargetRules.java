package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bitacora.base.Finding;

/// What can be said about a target. One that is not whole yet is kept and simply not compared.
public final class TargetRules {

    private static final Set<String> BY_GROUP = Set.of(TargetCodes.PEOPLE, TargetCodes.PARTICIPATIONS,
            TargetCodes.REPLICA_PEOPLE);

    private TargetRules() {
    }

    /// Whether the figure is told by profile group at all.
    public static boolean isByGroup(String figure) {
        return figure != null && BY_GROUP.contains(figure);
    }

    public static List<Finding> check(Target target) {
        List<Finding> findings = new ArrayList<>(PeriodRules.check(target));
        if (target.figure() == null) {
            findings.add(Finding.hint("figure", "target.problem.noFigure"));
        }
        if (target.number() != null && target.number() <= 0) {
            findings.add(Finding.error("number", "target.problem.notPositive"));
        }
        if (target.validFrom() == null || target.validTo() == null) {
            findings.add(Finding.hint(target.validFrom() == null ? "validFrom" : "validTo", "target.problem.undated"));
        }
        if (target.profileGroup() != null && target.figure() != null && !isByGroup(target.figure())) {
            findings.add(Finding.warning("profileGroup", "target.problem.noGroups"));
        }
        return findings;
    }
}
