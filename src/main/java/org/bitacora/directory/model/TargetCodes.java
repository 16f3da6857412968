package org.bitacora.directory.model;

/// The figures that a target may speak of (`target_figures.csv`).
public final class TargetCodes {

    public static final String PEOPLE = "PEOPLE";
    public static final String PARTICIPATIONS = "PARTICIPATIONS";
    public static final String TRAININGS = "TRAININGS";
    public static final String SESSIONS = "SESSIONS";
    public static final String IPS = "IPS";
    public static final String INSTITUTIONS = "INSTITUTIONS";
    public static final String MUNICIPALITIES = "MUNICIPALITIES";
    public static final String PAIRS = "PAIRS";
    public static final String REPLICA_PEOPLE = "REPLICA_PEOPLE";
    public static final String HEAD_COUNT = "HEAD_COUNT";
    public static final String REPLICA_HEAD_COUNT = "REPLICA_HEAD_COUNT";

    private TargetCodes() {
    }
}
