package org.bitacora.commitment.model;

/// The codes that rules and screens of commitments know by name.
public final class CommitmentCodes {

    public static final String PENDING = "PENDING";
    public static final String IN_PROGRESS = "IN_PROGRESS";
    public static final String FULFILLED = "FULFILLED";
    public static final String CANCELLED = "CANCELLED";
    /// Derived, never stored: open, and its day is over.
    public static final String OVERDUE = "OVERDUE";

    private CommitmentCodes() {
    }
}
