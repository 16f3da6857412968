package org.bitacora.directory.model;

import java.util.UUID;
import org.bitacora.record.RecordRef;

/// A file that belongs to a record: the act that founded a mesa, a signed acta, the photo of a signed list. The content
/// lies in the workspace under its hash and may come later than this record.
///
/// @param ownerKind the kind of the record that it belongs to
/// @param role a code of `attachment_roles.csv`
/// @param name of the file as it was called; people write names of persons into it
/// @param size in bytes
/// @param sha256 of the content, 64 hexadecimal digits
/// @param mediaType `image/jpeg`, from the extension
public record Attachment(UUID id, UUID owner, String ownerKind, String role, String name, Integer size,
        String sha256, String mediaType, String note) {

    public boolean belongsTo(RecordRef record) {
        return record.id().equals(owner) && record.kind().equals(ownerKind);
    }

    /// The same file in another role.
    public Attachment as(String newRole) {
        return new Attachment(id, owner, ownerKind, newRole, name, size, sha256, mediaType, note);
    }
}
