package org.bitacora.directory.model;

/// The gender for report, as the person declares it (`domain.md` §3); "no responde" is a column of its own.
public final class GenderCodes {

    public static final String MALE = "MALE";
    public static final String FEMALE = "FEMALE";
    public static final String OTHER = "OTHER";
    public static final String NO_ANSWER = "NO_ANSWER";

    private GenderCodes() {
    }
}
