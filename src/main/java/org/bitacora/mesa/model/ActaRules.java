package org.bitacora.mesa.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bitacora.base.Finding;

/// What can be said about an acta and about the papers of a mesa.
public final class ActaRules {

    private static final int HIGHEST = 9999;
    private static final int PLACES = 10;

    private ActaRules() {
    }

    /// An acta of the same mesa, with the day of its session in words.
    public record Other(Acta acta, String day) {
    }

    /// @param others the actas of the other sessions of the mesa
    public static List<Finding> check(Acta acta, List<Other> others) {
        List<Finding> findings = new ArrayList<>();
        if (acta.number() != null && (acta.number() < 1 || acta.number() > HIGHEST)) {
            findings.add(Finding.error("number", "acta.problem.number"));
        }
        clash(acta, others).ifPresent(other -> findings.add(Finding.warning("number", "acta.problem.sameNumber",
                acta.number().toString(), String.valueOf(acta.year()), other.day())));
        if (acta.isApproved() && acta.approvedOn() == null) {
            findings.add(Finding.warning("approvedOn", "acta.problem.approvedUndated"));
        }
        return findings;
    }

    /// Another acta of the mesa that bears the same number in the same year.
    public static Optional<Other> clash(Acta acta, List<Other> others) {
        return acta.number() == null ? Optional.empty() : others.stream()
                .filter(other -> !other.acta().id().equals(acta.id()))
                .filter(other -> acta.number().equals(other.acta().number())
                        && Objects.equals(acta.year(), other.acta().year())).findFirst();
    }

    public static List<Finding> check(Practice practice) {
        List<Finding> findings = new ArrayList<>();
        if (practice.title() == null) {
            findings.add(Finding.hint("title", "practice.problem.noTitle"));
        }
        if (practice.place() != null && (practice.place() < 1 || practice.place() > PLACES)) {
            findings.add(Finding.error("place", "practice.problem.place"));
        }
        return findings;
    }

    public static List<Finding> check(PeriodicReport report) {
        return report.fromDate() != null && report.toDate() != null && report.toDate().isBefore(report.fromDate())
                ? List.of(Finding.error("toDate", "periodicReport.problem.period")) : List.of();
    }
}
