package org.bitacora.training.model;

/// The codes of trainings that rules and figures speak of.
public final class TrainingCodes {

    public static final String SINGLE_DAY = "SINGLE_DAY";
    public static final String IN_PERSON = "IN_PERSON";
    public static final String DIRECT = "DIRECT";
    public static final String REPLICA = "REPLICA";
    public static final String SCHEDULED = "SCHEDULED";
    public static final String RESCHEDULED = "RESCHEDULED";
    public static final String HELD = "HELD";
    public static final String CANCELLED = "CANCELLED";

    private TrainingCodes() {
    }
}
