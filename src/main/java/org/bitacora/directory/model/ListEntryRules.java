package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;

/// What can be said about a value of a list before it is saved. Every finding here blocks: a list with two values of one
/// name, or one without any, would be chosen from wrongly everywhere.
public final class ListEntryRules {

    private ListEntryRules() {
    }

    public static List<Finding> check(ListRule rule, ListEntry entry) {
        List<Finding> findings = new ArrayList<>();
        if (entry.label() == null) {
            findings.add(Finding.error("label", "list.problem.noLabel"));
        } else {
            findings.addAll(others(rule, entry));
        }
        if (rule.parent() != null && !entry.more().containsKey(rule.parent())) {
            findings.add(Finding.error("more", "list.problem.noParent." + rule.parent()));
        }
        if (rule.codes() != null && (entry.code() == null || !rule.codes().matcher(entry.code()).matches())) {
            findings.add(Finding.error("code", "list.problem.code"));
        }
        if (entry.validFrom() != null && entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            findings.add(Finding.error("validTo", "list.problem.endsBeforeStart"));
        }
        return findings;
    }

    /// A new value must bear neither the code nor the name of another; a changed one not the name.
    private static List<Finding> others(ListRule rule, ListEntry entry) {
        String own = TextForm.folded(entry.label());
        return rule.catalogue().entries().stream().filter(other -> !other.code().equals(entry.code()))
                .filter(other -> TextForm.folded(other.label()).equals(own) && isBeside(rule, entry, other)).findFirst()
                .map(other -> List.of(Finding.error("label", other.validTo() == null ? "list.problem.sameLabel"
                        : "list.problem.sameLabelOff", other.label()))).orElse(List.of());
    }

    private static boolean isBeside(ListRule rule, ListEntry entry, CatalogueEntry other) {
        return rule.parent() == null || other.more(rule.parent()).equals(entry.more().get(rule.parent()));
    }

    /// A code of a new value that somebody uses already.
    public static List<Finding> checkNew(ListRule rule, ListEntry entry) {
        List<Finding> findings = new ArrayList<>(check(rule, entry));
        rule.catalogue().find(entry.code()).ifPresent(other -> findings.add(Finding.error(
                rule.codes() == null ? "label" : "code", "list.problem.codeUsed", other.label())));
        return findings;
    }
}
