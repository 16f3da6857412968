package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.base.Finding;

/// What can be said about an institution's record. Two may share a NIT; none may be a part of itself.
public final class InstitutionRules {

    private InstitutionRules() {
    }

    /// @param find the institution with an id, `null` if there is none
    public static List<Finding> check(Institution institution, Function<UUID, Institution> find) {
        List<Finding> findings = new ArrayList<>();
        if (institution.name() == null) {
            findings.add(Finding.error("name", "institution.problem.noName"));
        }
        findings.addAll(NitRules.check(institution.nit(), institution.nitCheckDigit()));
        if (isPartOfItself(institution, find)) {
            findings.add(Finding.error("parent", "institution.problem.partOfItself"));
        }
        if (institution.municipality() != null && !institution.municipality().matches("[0-9]{5}")) {
            findings.add(Finding.warning("municipality", "institution.problem.municipality"));
        }
        if (institution.email() != null && !PersonRules.isEmail(institution.email())) {
            findings.add(Finding.warning("email", "person.problem.email"));
        }
        return findings;
    }

    /// As [#check], with the others that bear the same NIT. An ESE and its sedes share it, so it is only said, and not
    /// at all where one is part of the other.
    public static List<Finding> checkAmong(Institution institution, Collection<Institution> others,
            Function<UUID, Institution> find) {
        List<Finding> findings = new ArrayList<>(check(institution, find));
        others.stream().filter(other -> sharesNit(institution, other) && !related(institution, other)).findFirst()
                .ifPresent(other -> findings.add(
                        Finding.hint("nit", "institution.problem.nitShared", other.name())));
        return findings;
    }

    private static boolean sharesNit(Institution one, Institution other) {
        return one.nit() != null && one.nit().equals(other.nit()) && !one.id().equals(other.id());
    }

    private static boolean related(Institution one, Institution other) {
        return other.id().equals(one.parent()) || one.id().equals(other.parent())
                || one.parent() != null && one.parent().equals(other.parent());
    }

    private static boolean isPartOfItself(Institution institution, Function<UUID, Institution> find) {
        Set<UUID> seen = new HashSet<>(Set.of(institution.id()));
        UUID above = institution.parent();
        while (above != null) {
            if (!seen.add(above)) {
                return above.equals(institution.id());
            }
            Institution next = find.apply(above);
            above = next == null ? null : next.parent();
        }
        return false;
    }
}
