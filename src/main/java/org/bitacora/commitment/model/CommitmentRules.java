package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about a [Commitment], its follow-ups and the moving of its day.
public final class CommitmentRules {

    private static final int WHOLE = 100;

    private CommitmentRules() {
    }

    public static List<Finding> check(Commitment commitment) {
        List<Finding> findings = new ArrayList<>();
        if (commitment.text() == null || commitment.text().isBlank()) {
            findings.add(Finding.error("text", "commitment.problem.noText"));
        }
        if (commitment.assignee() == null && commitment.institution() == null) {
            findings.add(Finding.hint("assignee", "commitment.problem.nobody"));
        }
        if (commitment.dueDate() == null && commitment.isOpen()) {
            findings.add(Finding.hint("dueDate", "commitment.problem.noDue"));
        }
        if (isBefore(commitment.dueDate(), commitment.agreedOn())) {
            findings.add(Finding.warning("dueDate", "commitment.problem.dueBeforeAgreed"));
        }
        if (commitment.isCancelled() && (commitment.reason() == null || commitment.reason().isBlank())) {
            findings.add(Finding.error("reason", "commitment.problem.noReason"));
        }
        if (isBefore(commitment.closedOn(), commitment.agreedOn())) {
            findings.add(Finding.warning("closedOn", "commitment.problem.closedBeforeAgreed"));
        }
        return findings;
    }

    public static List<Finding> check(FollowUp followUp) {
        List<Finding> findings = new ArrayList<>();
        if (followUp.date() == null) {
            findings.add(Finding.hint("date", "followUp.problem.undated"));
        }
        if (followUp.progress() != null && (followUp.progress() < 0 || followUp.progress() > WHOLE)) {
            findings.add(Finding.error("progress", "followUp.problem.progress", followUp.progress()));
        }
        if (followUp.progress() == null && (followUp.text() == null || followUp.text().isBlank())) {
            findings.add(Finding.error("text", "followUp.problem.empty"));
        }
        return findings;
    }

    /// @param present the commitment whose day is moved
    public static List<Finding> check(Rescheduling moved, Commitment present) {
        List<Finding> findings = new ArrayList<>();
        if (moved.toDate() == null) {
            findings.add(Finding.error("toDate", "rescheduling.problem.noDate"));
        } else if (moved.toDate().equals(present.dueDate())) {
            findings.add(Finding.error("toDate", "rescheduling.problem.sameDate"));
        } else if (isBefore(moved.toDate(), present.agreedOn())) {
            findings.add(Finding.warning("toDate", "commitment.problem.dueBeforeAgreed"));
        }
        if (moved.reason() == null || moved.reason().isBlank()) {
            findings.add(Finding.hint("reason", "rescheduling.problem.noReason"));
        }
        return findings;
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
