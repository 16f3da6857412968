package org.bitacora.evaluation.model;

/// The codes of evaluations that rules and figures speak of.
public final class EvaluationCodes {

    public static final String ENTRY = "ENTRY";
    public static final String EXIT = "EXIT";
    public static final String SINGLE = "SINGLE";
    public static final String MULTIPLE = "MULTIPLE";
    public static final String TRUE_FALSE = "TRUE_FALSE";
    public static final String LIKERT = "LIKERT";
    public static final String OPEN = "OPEN";

    private EvaluationCodes() {
    }
}
