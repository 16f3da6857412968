package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.Territories;

/// What can be said about a mesa and who belongs to it. The program notes what is; only a mesa without a name is not
/// kept.
public final class MesaRules {

    private static final int LONGEST_NOTICE = 365;

    private MesaRules() {
    }

    public static List<Finding> check(Mesa mesa) {
        List<Finding> findings = new ArrayList<>();
        if (mesa.name() == null) {
            findings.add(Finding.error("name", "mesa.problem.noName"));
        }
        checkTerritory(mesa, findings);
        if (MesaCodes.FIXED.equals(mesa.quorumRule()) && (mesa.quorumNumber() == null || mesa.quorumNumber() < 1)) {
            findings.add(Finding.warning("quorumNumber", "mesa.problem.fixedWithoutNumber"));
        }
        if (mesa.noticeDays() != null && (mesa.noticeDays() < 0 || mesa.noticeDays() > LONGEST_NOTICE)) {
            findings.add(Finding.error("noticeDays", "mesa.problem.noticeDays"));
        }
        checkAct(mesa, findings);
        return findings;
    }

    private static void checkTerritory(Mesa mesa, List<Finding> findings) {
        String territory = mesa.territory();
        if (territory == null && !mesa.isNational()) {
            findings.add(Finding.hint("territory", "mesa.problem.noTerritory"));
        } else if (territory != null && Territories.DEPARTMENTS.find(territory).isEmpty()
                && !territory.matches("\\d{5}")) {
            findings.add(Finding.warning("territory", "mesa.problem.territory"));
        }
    }

    private static void checkAct(Mesa mesa, List<Finding> findings) {
        if (mesa.actNumber() != null && mesa.actDate() == null) {
            findings.add(Finding.hint("actDate", "mesa.problem.actWithoutDate"));
        } else if (mesa.actNumber() == null && mesa.isTechnical()) {
            findings.add(Finding.hint("actNumber", "mesa.problem.noAct"));
        }
    }

    public static List<Finding> check(FocalPoint focal) {
        return order("focalPoint", focal.validFrom(), focal.validTo());
    }

    public static List<Finding> check(Delegation delegation) {
        return delegation.name() == null ? List.of(Finding.error("name", "delegation.problem.noName"))
                : order("delegation", delegation.validFrom(), delegation.validTo());
    }

    public static List<Finding> check(Designation designation) {
        List<Finding> findings = new ArrayList<>(order("designation", designation.validFrom(), designation.validTo()));
        if (designation.person() == null) {
            findings.add(Finding.warning("person", "designation.problem.noPerson"));
        }
        if (designation.holdsSeat() && !MesaCodes.HEAD.equals(designation.role()) && designation.notifiedOn() == null) {
            findings.add(Finding.warning("notifiedOn", "designation.problem.notNotified"));
        }
        if (MesaCodes.LIAISON.equals(designation.role()) && designation.workingGroup() == null) {
            findings.add(Finding.hint("workingGroup", "designation.problem.noGroup"));
        }
        return findings;
    }

    private static List<Finding> order(String kind, LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? List.of(Finding.warning("validTo", kind + ".problem.endsBeforeStart")) : List.of();
    }
}
