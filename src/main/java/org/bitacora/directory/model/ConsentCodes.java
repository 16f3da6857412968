package org.bitacora.directory.model;

/// What a recorded decision about personal data can say; no record at all is the third state.
public final class ConsentCodes {

    public static final String AUTHORIZES = "AUTHORIZES";
    public static final String DECLINES = "DECLINES";
    public static final String SIGNED_LIST = "SIGNED_LIST";
    public static final String ORAL_RECORDED = "ORAL_RECORDED";
    public static final String DIGITAL_CHECK = "DIGITAL_CHECK";

    private ConsentCodes() {
    }
}
