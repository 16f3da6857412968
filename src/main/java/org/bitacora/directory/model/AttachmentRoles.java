package org.bitacora.directory.model;

/// The codes of `attachment_roles.csv` that the program itself writes.
public final class AttachmentRoles {

    /// The act by which somebody was appointed or a mesa was founded.
    public static final String FORMAL_ACT = "FORMAL_ACT";
    public static final String SIGNED_ACTA = "SIGNED_ACTA";
    public static final String EVIDENCE = "EVIDENCE";
    public static final String PRESENTATION = "PRESENTATION";
    /// The attendance list with its signatures, usually a photo of it.
    public static final String SIGNED_LIST = "SIGNED_LIST";
    public static final String OTHER = "OTHER";

    private AttachmentRoles() {
    }
}
