package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Attachment] is described.
public final class AttachmentKind {

    public static final Field<Attachment, UUID> OWNER = Field.ref("owner", Attachment::owner);
    public static final Field<Attachment, String> OWNER_KIND = Field.code("ownerKind", Attachment::ownerKind);
    public static final Field<Attachment, String> ROLE = Field.code("role", Attachment::role);
    public static final Field<Attachment, String> NAME = Field.<Attachment>text("name", Attachment::name).personal();
    public static final Field<Attachment, Integer> SIZE = Field.integer("size", Attachment::size);
    public static final Field<Attachment, String> SHA_256 = Field.content("sha256", Attachment::sha256);
    public static final Field<Attachment, String> MEDIA_TYPE = Field.code("mediaType", Attachment::mediaType);
    public static final Field<Attachment, String> NOTE = Field.<Attachment>text("note", Attachment::note).personal();

    public static final Kind<Attachment> KIND = Kind.of("attachment", Attachment.class,
            List.of(OWNER, OWNER_KIND, ROLE, NAME, SIZE, SHA_256, MEDIA_TYPE, NOTE));

    private AttachmentKind() {
    }
}
