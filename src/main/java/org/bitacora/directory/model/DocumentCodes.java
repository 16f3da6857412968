package org.bitacora.directory.model;

/// The document types and reasons that rules speak of, in the code set of RIPS (`domain.md` §2).
public final class DocumentCodes {

    public static final String CC = "CC";
    public static final String TI = "TI";
    public static final String RC = "RC";
    public static final String CN = "CN";
    public static final String CE = "CE";
    public static final String PT = "PT";
    public static final String PE = "PE";
    public static final String PA = "PA";
    public static final String SC = "SC";
    public static final String CD = "CD";
    public static final String DE = "DE";
    public static final String AS = "AS";
    public static final String MS = "MS";
    public static final String SI = "SI";
    public static final String NI = "NI";
    public static final String PREFERS_NOT_TO_SAY = "PREFERS_NOT_TO_SAY";
    public static final String HAS_NONE = "HAS_NONE";
    public static final String NOT_AT_HAND = "NOT_AT_HAND";

    private DocumentCodes() {
    }
}
