package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// A mesa técnica, an intersectoral mesa or a collaborative network (seed 002 l.70-115 and l.160-236; A24, A39, C01,
/// C02, C19, C29), with what its founding act settles.
///
/// @param territory a DIVIPOLA department (two digits) or municipality (five); null for the national one
/// @param actReview a code of `act_reviews.csv`: whether the act agrees with the guideline (C29)
/// @param quorumRule a code of `quorum_rules.csv`; null is NONE, since no act was entered
/// @param quorumNumber the seats that a FIXED rule asks for
/// @param noticeDays calendar days between notice and session; null where no act says so
/// @param communicatedOn when the guideline was communicated to the dependencias: the anchor of ten working days (C22)
/// @param effectiveOn when the resolution entered into force: the anchor of twenty working days (C28)
/// @param reportedOn when focal points and mechanism were reported to the ministry
public record Mesa(UUID id, UUID project, String name, String level, String type, String territory, String state,
        LocalDate constitutedOn, String actType, String actNumber, LocalDate actDate, String actReview,
        UUID secretariat, String object, String scope, String functions, String quorumRule, Integer quorumNumber,
        Integer noticeDays, LocalDate communicatedOn, LocalDate effectiveOn, LocalDate reportedOn, String notes) {

    /// One of which only what it is, is decided.
    public static Mesa blank(UUID id, UUID project, String level, String type) {
        return new Mesa(id, project, null, level, type, null, null, null, null, null, null, null, null, null, null,
                null, MesaCodes.NO_QUORUM_RULE, null, null, null, null, null, null);
    }

    public Mesa named(String newName) {
        return new Mesa(id, project, newName, level, type, territory, state, constitutedOn, actType, actNumber, actDate,
                actReview, secretariat, object, scope, functions, quorumRule, quorumNumber, noticeDays, communicatedOn,
                effectiveOn, reportedOn, notes);
    }

    /// Whether its kind and level follow the guideline of the ministry (seed 002), so that its rules are looked at.
    public boolean isTechnical() {
        return MesaCodes.TECHNICAL.equals(type);
    }

    public boolean isNational() {
        return MesaCodes.NATIONAL.equals(level);
    }
}
