package org.bitacora.directory.model.calendar;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;

/// What can be said about a holiday rule before it is saved. Every finding blocks: terms of laws hang on it.
public final class CalendarRules {

    /// Days to either side of Easter that stay within its year, every year.
    static final int FARTHEST = 80;

    private CalendarRules() {
    }

    /// @param rules in force; one with the same code is the rule itself
    public static List<Finding> check(HolidayRule rule, List<HolidayRule> rules) {
        List<Finding> findings = new ArrayList<>();
        if (rule.label() == null) {
            findings.add(Finding.error("label", "calendar.problem.noLabel"));
        }
        rules.stream().filter(other -> !other.code().equals(rule.code()) && rule.label() != null
                && TextForm.folded(other.label()).equals(TextForm.folded(rule.label()))).findFirst()
                .ifPresent(other -> findings.add(Finding.error("label", "calendar.problem.sameLabel", other.label())));
        findings.addAll(day(rule));
        if (rule.validFrom() != null && rule.validTo() != null && rule.validTo().isBefore(rule.validFrom())) {
            findings.add(Finding.error("validTo", "calendar.problem.endsBeforeStart"));
        }
        return findings;
    }

    /// A new rule must bear neither the name nor the code of another.
    public static List<Finding> checkNew(HolidayRule rule, List<HolidayRule> rules) {
        List<Finding> findings = new ArrayList<>(check(rule, rules));
        rules.stream().filter(other -> other.code().equals(rule.code())).findFirst().ifPresent(other ->
                findings.add(Finding.error("label", "calendar.problem.sameLabel", other.label())));
        return findings;
    }

    private static List<Finding> day(HolidayRule rule) {
        return switch (rule.form()) {
            case null -> List.of(Finding.error("form", "calendar.problem.noForm"));
            case HolidayForms.EASTER -> rule.easterOffset() != null && Math.abs(rule.easterOffset()) <= FARTHEST
                    ? List.of() : List.of(Finding.error("easterOffset", "calendar.problem.easterOffset", FARTHEST));
            default -> isDay(rule.month(), rule.day()) ? List.of()
                    : List.of(Finding.error("day", "calendar.problem.noDay"));
        };
    }

    private static boolean isDay(Integer month, Integer day) {
        return month != null && day != null && month >= 1 && month <= 12 && day >= 1
                && day <= Month.of(month).maxLength();
    }
}
