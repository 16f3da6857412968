package org.bitacora.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Attachment;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.directory.model.AttachmentRules;
import org.bitacora.directory.model.FileNames;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;

/// Files that belong to records (decision 0025): founding acts, signed actas, the photo of a signed list. They are kept in
/// the workspace and opened with the system's own program; nothing of them is ever run. Safe on any thread, but off the
/// screen's.
public final class AttachmentService implements AutoCloseable {

    private final Workspace ws;
    private final JoinService joins;
    private final OpenedFiles opened = new OpenedFiles();

    AttachmentService(Workspace ws, JoinService joins) {
        this.ws = ws;
        this.joins = joins;
    }

    /// An attachment as it stands here.
    ///
    /// @param here whether its content is in this file, or still has to come
    public record Kept(Attachment attachment, boolean here) {
    }

    /// The files of a record, also under records that were joined with it, in the order in which they were added.
    public List<Kept> of(RecordRef owner) {
        Set<UUID> same = Set.copyOf(joins.components(owner.kind()).members(owner.id()));
        return ws.read(reading -> same.stream()
                .flatMap(id -> reading.list(AttachmentKind.KIND, "\"owner\" = ?", id).stream())
                .filter(attachment -> attachment.belongsTo(new RecordRef(owner.kind(), attachment.owner())))
                .sorted(Comparator.comparing(Attachment::id, Ids::compare))
                .map(attachment -> new Kept(attachment, attachment.sha256() != null
                        && reading.holds(attachment.sha256()))).toList());
    }

    public Optional<Attachment> find(UUID id) {
        return ws.read(reading -> reading.find(AttachmentKind.KIND, id));
    }

    /// Adds a file, read once. One that the record has already is not added again.
    ///
    /// @param role a code of `attachment_roles.csv`
    /// @return the attachment, as it is now or as it already was
    /// @throws Problem E-01, E-18, E-19, E-63 if it is empty, too big, a program, gone, a folder or unreadable; then nothing
    ///         changed
    public Attachment add(RecordRef owner, String role, Path file) {
        String name = FileNames.safe(String.valueOf(file.getFileName()), Texts.get("attachment.unnamed"));
        byte[] content = read(file, name);
        AttachmentRules.requireHarmless(name, content);
        List<Attachment> added = new ArrayList<>();
        ws.write(Operation.of("directory.op.addAttachment"), tx -> {
            String sha256 = tx.keep(content);
            Attachment fresh = new Attachment(Ids.next(ws.clock()), owner.id(), owner.kind(), role, name,
                    content.length, sha256, FileNames.mediaType(name), null);
            added.add(tx.list(AttachmentKind.KIND, "\"owner\" = ? AND \"sha256\" = ?", owner.id(), sha256).stream()
                    .findFirst().orElse(fresh));
            if (added.contains(fresh)) {
                tx.save(AttachmentKind.KIND, fresh);
            }
        });
        return added.getFirst();
    }

    private static byte[] read(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw new Problem("E-63", "attachment.problem.folder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            AttachmentRules.requireSize(name, Files.size(file));
            byte[] content = in.readNBytes(AttachmentRules.MAX + 1);
            AttachmentRules.requireSize(name, content.length);
            return content;
        } catch (NoSuchFileException e) {
            throw new Problem("E-63", "attachment.problem.gone", name).because(e);
        } catch (IOException e) {
            throw new Problem("E-63", Files.exists(file) ? "attachment.problem.unreadable" : "attachment.problem.gone",
                    name).because(e);
        }
    }

    /// Says that a file is something else, a signed list instead of evidence.
    public Changes change(UUID id, String role) {
        return ws.write(Operation.of("directory.op.changeAttachment"), tx -> tx.find(AttachmentKind.KIND, id)
                .ifPresent(attachment -> tx.save(AttachmentKind.KIND, attachment, attachment.as(role))));
    }

    /// Takes a file away; undoing brings it back with its content.
    public Changes remove(UUID id) {
        return ws.write(Operation.of("directory.op.removeAttachment"), tx -> tx.delete(AttachmentKind.KIND.ref(id)));
    }

    /// Hands a read-only copy to the system's own program. The copy lies in a folder that only this user can read and goes
    /// away when the workspace is closed.
    ///
    /// @param opener hands a file to the system, which knows the program for it
    /// @throws Problem if its content is not here (E-14), damaged (E-67) or a program (E-19)
    public void open(UUID id, Consumer<Path> opener) {
        Attachment attachment = find(id).orElseThrow(() -> gone(id));
        String name = name(attachment);
        byte[] content = content(attachment);
        AttachmentRules.requireHarmless(name, content);
        opener.accept(opened.put(FileNames.onDisk(name), content));
    }

    /// Writes the file where the person wants it, whole or not at all.
    ///
    /// @throws Problem if its content is not here (E-14) or damaged (E-67), or the folder does not take it (E-63)
    public void saveAs(UUID id, Path target) {
        Attachment attachment = find(id).orElseThrow(() -> gone(id));
        byte[] content = content(attachment);
        try {
            CarefulFile.write(target, content);
        } catch (IOException e) {
            throw new Problem("E-63", "attachment.problem.unsaved", target.getFileName()).because(e);
        }
    }

    /// A name that every system takes, also where the record came from a laptop that wrote it otherwise.
    public static String name(Attachment attachment) {
        return FileNames.safe(attachment.name(), Texts.get("attachment.unnamed"));
    }

    private byte[] content(Attachment attachment) {
        return Optional.ofNullable(attachment.sha256()).flatMap(sha256 -> ws.read(reading -> reading.content(sha256)))
                .orElseThrow(() -> new Problem("E-14", "attachment.problem.absent", name(attachment)));
    }

    private static Problem gone(UUID id) {
        return new Problem("E-63", "attachment.problem.gone", id);
    }

    /// Takes the copies away that were opened.
    @Override
    public void close() {
        opened.close();
    }
}
