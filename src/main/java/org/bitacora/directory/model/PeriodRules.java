package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about records that hold from one day to another.
public final class PeriodRules {

    private PeriodRules() {
    }

    public static List<Finding> check(Project project) {
        List<Finding> findings = new ArrayList<>(TrainedRule.check(project));
        findings.addAll(project.name() == null ? List.of(Finding.error("name", "project.problem.noName"))
                : order("endDate", project.startDate(), project.endDate()));
        return findings;
    }

    public static List<Finding> check(Affiliation affiliation) {
        return order("validTo", affiliation.validFrom(), affiliation.validTo());
    }

    public static List<Finding> check(PersonDocument document) {
        return order("validTo", document.validFrom(), document.validTo());
    }

    public static List<Finding> check(Target target) {
        return order("validTo", target.validFrom(), target.validTo());
    }

    private static List<Finding> order(String field, LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? List.of(Finding.warning(field, "period.problem.endsBeforeStart")) : List.of();
    }
}
