package org.bitacora.training.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about a session. The program notes what happened and never refuses a fact: all of it is doubt.
public final class SessionRules {

    /// Before the first of the projects that this product serves.
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private SessionRules() {
    }

    public static List<Finding> check(TrainingSession session, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        checkDate(session, today, findings);
        if (session.startTime() != null && session.endTime() != null
                && !session.endTime().isAfter(session.startTime())) {
            findings.add(Finding.warning("endTime", "trainingSession.problem.endsBeforeStart"));
        }
        if (needsCause(session.state()) && session.cause() == null) {
            findings.add(Finding.warning("cause", "trainingSession.problem.noCause"));
        }
        return findings;
    }

    /// Whether a state asks why (A18).
    public static boolean needsCause(String state) {
        return TrainingCodes.RESCHEDULED.equals(state) || TrainingCodes.CANCELLED.equals(state);
    }

    private static void checkDate(TrainingSession session, LocalDate today, List<Finding> findings) {
        LocalDate date = session.date();
        if (date == null) {
            findings.add(Finding.warning("date", "trainingSession.problem.noDate"));
        } else if (date.isBefore(EARLIEST) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            findings.add(Finding.warning("date", "trainingSession.problem.farDate"));
        } else if (date.isAfter(today) && TrainingCodes.HELD.equals(session.state())) {
            findings.add(Finding.warning("state", "trainingSession.problem.heldTomorrow"));
        } else if (date.isBefore(today) && TrainingCodes.SCHEDULED.equals(session.state())) {
            findings.add(Finding.hint("state", "trainingSession.problem.stillScheduled"));
        }
    }
}
