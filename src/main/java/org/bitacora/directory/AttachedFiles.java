package org.bitacora.directory;

import org.bitacora.directory.model.Attachment;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.fx.record.KeptFile;
import org.bitacora.record.RecordRef;

/// The files of a record as every room shows them.
public final class AttachedFiles {

    private AttachedFiles() {
    }

    /// @param role what a file is when it is added; a code of `attachment_roles.csv`
    public static FilesPart.Ways of(AttachmentService files, RecordRef owner, String role) {
        return new FilesPart.Ways(() -> files.of(owner).stream().map(AttachedFiles::file).toList(),
                path -> files.add(owner, role, path), files::change, files::remove, files::open, files::saveAs,
                () -> DirectoryCatalogues.ATTACHMENT_ROLES.entries().stream()
                .map(entry -> new Choice(entry.code(), entry.label())).toList());
    }

    private static KeptFile file(AttachmentService.Kept kept) {
        Attachment attachment = kept.attachment();
        return new KeptFile(attachment.id(), AttachmentService.name(attachment),
                attachment.size() == null ? 0 : attachment.size(), attachment.mediaType(), attachment.role(),
                kept.here());
    }
}
