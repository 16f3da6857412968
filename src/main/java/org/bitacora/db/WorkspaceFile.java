package org.bitacora.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Kinds;
import org.bitacora.seal.DeviceKey;
import org.bitacora.seal.FieldSeal;

/// Makes and opens `*.bitacora` files. Never starts empty over a file that does not open: a damaged one opens read-only
/// from its last good backup, and says so.
public final class WorkspaceFile {

    public static final String EXTENSION = ".bitacora";

    private WorkspaceFile() {
    }

    /// Makes an empty workspace with an incarnation, a signing key and a sealing key of its own.
    ///
    /// @throws Problem if the file exists already, its folder cannot be written, or is a network or cloud folder (E-68)
    public static void create(Path file, Identity identity, Clock clock) {
        if (Files.exists(file)) {
            throw new Problem("E-60", "problem.file.exists", file);
        }
        FilePlace.requireLocal(file);
        requireFolder(file);
        inPlaceWhole(file, draft -> {
            try (Sql sql = Connections.writer(draft)) {
                sql.begin();
                sql.script(Schema.TABLES);
                sql.script(Schema.CONTENTS);
                sql.script("PRAGMA application_id = " + Schema.APPLICATION_ID + ";\nPRAGMA user_version = "
                        + Schema.VERSION);
                Meta meta = new Meta(sql);
                meta.put(Meta.SEAL_KEY, FieldSeal.newKey());
                meta.put(Meta.SAMPLE, identity.sample() ? "yes" : "no");
                incarnate(sql, meta, identity);
                sql.commit();
            }
        });
    }

    /// A workspace has its name only once it is whole: a file that a power cut left without tables, or with the identity
    /// of the laptop it was copied from, must never be taken for one.
    private static void inPlaceWhole(Path file, Consumer<Path> making) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".parte");
        try (FileLock lock = FileLock.take(file)) {
            forget(draft);
            making.accept(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unwritable", file.toAbsolutePath().getParent()).because(e);
        } finally {
            forget(draft);
        }
    }

    private static void forget(Path draft) {
        try {
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ending));
            }
        } catch (IOException e) {
            // A draft left behind is never taken for a workspace: its name ends in .parte
        }
    }

    /// Gives a file a new incarnation with a key of its own: at its making, and after a restore, so that what the lost
    /// laptop still sends cannot be mistaken for what this one makes.
    static void incarnate(Sql sql, Meta meta, Identity identity) {
        DeviceKey key = DeviceKey.create();
        byte[] incarnation = Ids.toBytes(Ids.random());
        meta.put(Meta.INCARNATION, incarnation);
        meta.put(Meta.PRIVATE_KEY, key.privateKey());
        meta.put(Meta.PUBLIC_KEY, key.publicKey());
        meta.put(Meta.AUTHOR, identity.author());
        meta.put(Meta.TEAM, identity.team());
        sql.run("INSERT INTO incarnation(id, public_key, team, upto, chain) VALUES(?, ?, ?, 0, ?)", incarnation,
                key.publicKey(), identity.team(), ContentHash.start());
    }

    private static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unwritable", folder).because(e);
        }
    }

    /// Opens a workspace for work; if it is damaged, its last good backup for reading.
    ///
    /// @throws Problem if it is missing, empty, foreign, newer than this program, in use, in a network or cloud folder
    ///     (E-68), or damaged without a backup
    public static Workspace open(Path file, Kinds kinds, Clock clock, String version) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("E-63", "problem.file.missing", file);
        }
        if (size(file) == 0) {
            throw new Problem("E-01", "problem.file.empty", file);
        }
        FilePlace.requireLocal(file);
        FileLock lock = FileLock.take(file);
        try {
            return Workspace.forWork(file, lock, kinds, clock, version);
        } catch (Problem problem) {
            lock.close();
            return rescue(file, problem, kinds, clock, version);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Makes a working file of a copy, under a new incarnation: what the lost laptop still sends and what this one will
    /// make cannot be mistaken for each other. The copy stays as it is.
    ///
    /// @throws Problem if the copy is not sound or the target exists
    public static void restore(Path copy, Path target) {
        if (!Files.isRegularFile(copy)) {
            throw new Problem("E-63", "problem.file.missing", copy);
        }
        if (Files.exists(target)) {
            throw new Problem("E-60", "problem.file.exists", target);
        }
        try (Sql sql = Connections.readOnly(copy)) {
            requireOurs(sql, copy);
            requireSound(sql, copy, "integrity_check");
        }
        requireFolder(target);
        inPlaceWhole(target, draft -> {
            Backups.copy(copy, draft);
            try (Sql sql = Connections.writer(draft)) {
                sql.begin();
                Meta meta = new Meta(sql);
                incarnate(sql, meta, meta.identity());
                sql.run("DELETE FROM undo_step");
                sql.commit();
            }
        });
    }

    private static Workspace rescue(Path file, Problem problem, Kinds kinds, Clock clock, String version) {
        boolean damaged = List.of("E-65", "E-67").contains(problem.code());
        Optional<Path> backup = damaged ? Backups.of(file).newest() : Optional.empty();
        if (backup.isEmpty()) {
            throw problem;
        }
        return Workspace.forReading(backup.get(), file, kinds, clock, version);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Problem("E-63", "problem.file.unreadable", file).because(e);
        }
    }

    /// Refuses what is not a workspace of this program or belongs to a newer one; reads only.
    static void requireOurs(Sql sql, Path file) {
        long application = sql.first("PRAGMA application_id", row -> row.number(1)).orElse(0L);
        if (application != Schema.APPLICATION_ID) {
            throw new Problem("E-65", "problem.file.foreign", file);
        }
        long version = sql.first("PRAGMA user_version", row -> row.number(1)).orElse(0L);
        if (version > Schema.VERSION) {
            throw new Problem("E-66", "problem.file.newer", file);
        }
    }

    static void requireSound(Sql sql, Path file, String check) {
        String verdict = sql.first("PRAGMA " + check, row -> row.text(1)).orElse("");
        if (!verdict.equals("ok")) {
            throw new Problem("E-67", "problem.file.damaged", file);
        }
    }
}
