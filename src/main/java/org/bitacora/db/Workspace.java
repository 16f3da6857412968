package org.bitacora.db;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.base.Problem;
import org.bitacora.record.ChangeSet;
import org.bitacora.record.Kinds;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Stamp;
import org.bitacora.seal.AgeBox;
import org.bitacora.seal.DeviceKey;
import org.bitacora.task.Progress;
import org.bitacora.task.Turns;

/// An open workspace file: the one place through which records are read and written. One connection writes and
/// another reads, so that search stays quick while something long is written. Safe on any thread; calls wait for their
/// turn and are done on the caller's thread.
public final class Workspace implements AutoCloseable {

    private final Path file;
    private final Path damaged;
    private final FileLock lock;
    private final Clock clock;
    private final Kinds kinds;
    private final Turns writing = new Turns();
    private final Turns reading = new Turns();
    private final ChangeFeed feed = new ChangeFeed();
    private final Session writer;
    private final Session reader;
    private volatile Identity identity;
    private final Device device;
    private final Undo undo;
    private final Drafts drafts;
    private boolean uncleanBefore;
    private boolean closed;

    private Workspace(Path file, Path damaged, FileLock lock, Session writer, Session reader, Kinds kinds,
            Clock clock, String version) {
        this.file = file;
        this.damaged = damaged;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
        this.clock = clock;
        this.kinds = kinds;
        identity = writer.meta.identity();
        device = new Device(writer, clock, new Stamp(identity.author(), clock.getZone().getId(), Stamp.SCREEN,
                version));
        undo = new Undo(writer);
        drafts = new Drafts(writing, writer);
    }

    static Workspace forWork(Path file, FileLock lock, Kinds kinds, Clock clock, String version) {
        Sql sql = Connections.writer(file);
        try {
            WorkspaceFile.requireOurs(sql, file);
            EarlierState.removeLeftovers(file);
            WorkspaceFile.requireSound(sql, file, "quick_check");
            sql.script(Schema.CONTENTS);
            Session writer = new Session(sql, kinds);
            Reprojection.ifNeeded(writer, file, clock);
            Session reader = new Session(Connections.reader(file), kinds);
            Workspace workspace = new Workspace(file, null, lock, writer, reader, kinds, clock, version);
            workspace.markOpen();
            return workspace;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    static Workspace forReading(Path backup, Path damaged, Kinds kinds, Clock clock, String version) {
        Session writer = new Session(Connections.readOnly(backup), kinds);
        Session reader = new Session(Connections.readOnly(backup), kinds);
        return new Workspace(backup, damaged, null, writer, reader, kinds, clock, version);
    }

    private void markOpen() {
        uncleanBefore = writer.meta.text(Meta.OPEN).equals("yes");
        writer.meta.put(Meta.OPEN, "yes");
    }

    /// The file that is open; a backup if the workspace is being read because it is damaged.
    public Path file() {
        return file;
    }

    /// The damaged file in whose place a backup is being read; empty in ordinary work.
    public Optional<Path> damaged() {
        return Optional.ofNullable(damaged);
    }

    /// Whether the last session ended without closing (battery, power); the data were checked at opening.
    public boolean closedBadly() {
        return uncleanBefore;
    }

    public Identity identity() {
        return identity;
    }

    /// Names anew who works with this file. What was recorded before keeps the name of its day: only later changes and
    /// bundles carry the new one.
    public void rename(String author, String team) {
        writing.call(() -> {
            requireWritable();
            writer.sql.begin();
            try {
                writer.meta.put(author, team, writer.meta.required(Meta.INCARNATION));
                writer.sql.commit();
            } catch (RuntimeException | Error e) {
                rollBack();
                throw e;
            }
            identity = writer.meta.identity();
            device.signAs(author);
            return null;
        });
    }

    public UUID incarnation() {
        return device.incarnation();
    }

    public ChangeFeed feed() {
        return feed;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Clock clock() {
        return clock;
    }

    /// Runs a query; sees every commit made before the call.
    public <T> T read(Function<Reading, T> query) {
        return reading.call(() -> query.apply(new Reading(reader)));
    }

    /// The one write path: begin, work, keep the chain's tip and the undo step, commit durably, tell what changed. If
    /// anything throws, nothing of it is kept.
    public Changes write(Operation operation, Consumer<Tx> work) {
        return transact(operation.source(), tx -> {
            work.accept(tx);
            if (tx.firstSeq() != 0) {
                undo.remember(operation, tx, clock.millis());
            }
        });
    }

    private Changes transact(String source, Consumer<Tx> work) {
        Changes changes = writing.call(() -> {
            requireWritable();
            writer.sql.begin();
            try {
                Tx tx = new Tx(writer, device, source);
                work.accept(tx);
                if (tx.firstSeq() != 0) {
                    device.keepTip();
                }
                writer.sql.commit();
                return tx.changes();
            } catch (RuntimeException | Error e) {
                rollBack();
                throw e;
            }
        });
        feed.tell(changes);
        return changes;
    }

    private void rollBack() {
        writer.sql.rollback();
        writer.dictionary.forget();
        device.reread();
    }

    private void requireWritable() {
        if (damaged != null) {
            throw new Problem("E-67", "problem.file.readOnly", damaged.getFileName());
        }
    }

    /// What Ctrl+Z would take back, in words; empty if nothing.
    public Optional<Operation> undoable() {
        return writing.call(() -> undo.last(false).map(Undo.Step::operation));
    }

    public Optional<Operation> redoable() {
        return writing.call(() -> undo.last(true).map(Undo.Step::operation));
    }

    /// Takes the last act back. @throws Problem E-50 if something later builds on it
    public Changes undo() {
        return turn(false);
    }

    /// Does again what was taken back last.
    public Changes redo() {
        return turn(true);
    }

    private Changes turn(boolean redo) {
        return transact(Stamp.UNDO, tx -> undo.last(redo).ifPresent(step -> {
            if (step.receipt() != 0) {
                new Receipts(writer).undo(step, tx);
            } else {
                undo.reverse(step, redo, tx, clock.millis());
            }
        }));
    }

    /// Takes parcels in, each whole or not at all, with a verified backup first. A parcel that is refused does not stop
    /// the others.
    ///
    /// @return per parcel what it did, or the [Problem] why it was refused, in the order given
    public List<Reception> receive(Operation operation, Iterable<Parcel> parcels) {
        writing.call(() -> {
            requireWritable();
            backUp();
            return null;
        });
        List<Reception> receptions = new ArrayList<>();
        transact(null, tx -> {
            receptions.addAll(new Receipts(writer).receive(parcels, new Receiver(writer, device, clock),
                    new Receipts.Pace(clock)));
            long batch = receptions.stream().mapToLong(Reception::batch).max().orElse(0);
            if (batch != 0) {
                undo.rememberReceipt(operation, batch, clock.millis());
            }
            if (batch != 0 || receptions.stream().anyMatch(Reception::broughtFiles)) {
                tx.touchEverything();
            }
        });
        return receptions;
    }

    /// What receiving these parcels would do; nothing is kept.
    public List<Reception> simulate(Iterable<Parcel> parcels) {
        return writing.call(() -> {
            requireWritable();
            writer.sql.begin();
            try {
                return new Receipts(writer).receive(parcels, new Receiver(writer, device, clock, false),
                        Receipts.NO_PAUSE);
            } finally {
                rollBack();
            }
        });
    }

    /// Reads what a bundle needs: chains, links, the signed tip of this device.
    public <T> T handingOver(Function<Outgoing, T> work) {
        return writing.call(() -> work.apply(new Outgoing(writer, device, deviceKey(), identity, clock)));
    }

    private DeviceKey deviceKey() {
        return new DeviceKey(writer.meta.required(Meta.PRIVATE_KEY), writer.meta.required(Meta.PUBLIC_KEY));
    }

    /// The key with which others encrypt bundles for this workspace; empty until [#makeReceivingKey].
    public Optional<AgeBox.Key> receivingKey() {
        return writing.call(() -> writer.meta.bytes(Meta.RECIPIENT).map(present -> new AgeBox.Key(
                writer.meta.text(Meta.RECIPIENT), writer.meta.text(Meta.RECIPIENT_SECRET))));
    }

    /// Makes that key once and keeps it in the file beside the signing key; later calls give the same one.
    public AgeBox.Key makeReceivingKey() {
        return writing.call(() -> receivingKey().orElseGet(() -> {
            requireWritable();
            AgeBox.Key key = AgeBox.newKey();
            writer.meta.put(Meta.RECIPIENT_SECRET, key.identity());
            writer.meta.put(Meta.RECIPIENT, key.recipient());
            return key;
        }));
    }

    /// The workspace as it was at some time for whoever had seen these changes; to be closed. Long on large files, while
    /// others go on reading and writing.
    ///
    /// @param progress may cancel, which throws a `CancellationException`
    public EarlierState asSeen(ChangeSet seen, Instant at, Progress progress) {
        return EarlierState.of(file, reader.kinds, seen, Clock.fixed(at, clock.getZone()), progress);
    }

    /// What [#verify] calls the fingerprint, without its checks.
    public String fingerprint() {
        return reading.call(() -> new Verifier(reader).fingerprint());
    }

    /// The truth of the status bar.
    public Status status() {
        return writing.call(() -> Status.of(writer, device, Backups.of(damaged == null ? file : damaged)));
    }

    /// Checks everything: SQLite's own check, every chain and signature, and the state computed again from scratch. It
    /// sees one moment on a connection of its own, so that whoever types meanwhile does not wait.
    public Verification verify() {
        Verification found;
        try (Session apart = new Session(damaged == null ? Connections.reader(file) : Connections.readOnly(file),
                kinds)) {
            apart.sql.control("BEGIN");
            found = new Verifier(apart).verify();
            apart.sql.rollback();
        }
        if (found.sound() && damaged == null) {
            writing.call(() -> {
                writer.meta.put(Meta.CHECKED, Long.toString(clock.millis()));
                return null;
            });
        }
        return found;
    }

    /// When everything was last checked and found sound, by this file's own record; empty if never.
    public Optional<Instant> checkedAt() {
        return writing.call(() -> Optional.of(writer.meta.text(Meta.CHECKED)).filter(text -> !text.isEmpty())
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text))));
    }

    /// Copies the workspace to `target`, verified.
    public void backUpTo(Path target) {
        writing.call(() -> {
            Backups.copy(file, target);
            return null;
        });
    }

    /// Makes a copy in a second place, beside those it already holds.
    public Path backUpIn(Path folder) {
        return writing.call(() -> Backups.of(file, folder).make(clock));
    }

    /// Makes a copy in the folder of copies.
    public Path backUp() {
        return writing.call(() -> Backups.of(file).make(clock));
    }

    /// The record's kind, whatever it is, for navigation by id alone.
    public Optional<RecordRef> locate(UUID id) {
        return read(r -> r.session.sql.first("SELECT kind FROM record WHERE id = ?",
                row -> new RecordRef(r.session.dictionary.text(row.count(1)), id), id));
    }

    /// Lets the file grow no further than so many pages or what it has, as on a full disk; for tests.
    void limitPages(int most) {
        writing.call(() -> {
            writer.sql.first("PRAGMA max_page_count = " + most, row -> row.number(1));
            return null;
        });
    }

    /// Closes the file after a verified copy, if anything changed since the last one.
    public void close(boolean withBackup) {
        if (closed) {
            return;
        }
        closed = true;
        if (damaged == null) {
            writing.call(() -> {
                if (withBackup && Status.of(writer, device, Backups.of(file)).changedSinceBackup()) {
                    backUp();
                }
                writer.meta.put(Meta.OPEN, "no");
                return null;
            });
        }
        reading.call(() -> {
            reader.close();
            return null;
        });
        writing.call(() -> {
            writer.close();
            return null;
        });
        reading.close();
        writing.close();
        if (lock != null) {
            lock.close();
        }
    }

    @Override
    public void close() {
        close(true);
    }
}
