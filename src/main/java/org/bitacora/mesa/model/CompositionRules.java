package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;

/// What can be said about who belongs to a mesa, taken together.
public final class CompositionRules {

    private CompositionRules() {
    }

    /// How many people link a delegation with a working group.
    public record Liaisons(Delegation delegation, String group, int people) {
    }

    /// The working groups that liaisons of a day are named for, by their names; the same name written otherwise is the
    /// same group.
    public static List<String> workingGroups(List<Designation> designations, LocalDate day) {
        List<String> groups = new ArrayList<>();
        liaisonsOn(designations, day).stream().map(Designation::workingGroup).filter(Objects::nonNull)
                .sorted(Comparator.comparing(TextForm::folded))
                .filter(name -> groups.stream().noneMatch(known -> isSame(known, name))).forEach(groups::add);
        return groups;
    }

    private static List<Designation> liaisonsOn(List<Designation> designations, LocalDate day) {
        return designations.stream().filter(one -> MesaCodes.LIAISON.equals(one.role()) && one.holdsOn(day)).toList();
    }

    private static boolean isSame(String one, String other) {
        return TextForm.folded(one).equals(TextForm.folded(other));
    }

    /// Every delegation of the day with every working group; one person is asked for in each (C06, seed 002 l.120).
    public static List<Liaisons> liaisons(List<Delegation> delegations, List<Designation> designations,
            LocalDate day) {
        List<Liaisons> all = new ArrayList<>();
        List<Designation> liaisons = liaisonsOn(designations, day);
        for (String group : workingGroups(designations, day)) {
            delegations.stream().filter(one -> one.holdsOn(day)).forEach(one -> all.add(new Liaisons(one, group,
                    (int) liaisons.stream().filter(each -> one.id().equals(each.delegation()))
                            .filter(each -> each.workingGroup() != null && isSame(each.workingGroup(), group))
                            .map(Designation::person).distinct().count())));
        }
        return all;
    }

    /// What a delegation lacks or has too much of, for the screen of the composition.
    public static List<Finding> check(Delegation delegation, List<Designation> designations, LocalDate day) {
        return liaisons(List.of(delegation), designations, day).stream().filter(one -> one.people() != 1)
                .map(one -> one.people() == 0
                        ? Finding.hint("workingGroup", "delegation.problem.noLiaison", one.group())
                        : Finding.warning("workingGroup", "delegation.problem.moreLiaisons", one.group(), one.people()))
                .toList();
    }
}
