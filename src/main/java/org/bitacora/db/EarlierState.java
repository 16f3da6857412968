package org.bitacora.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.record.ChangeSet;
import org.bitacora.record.Kinds;
import org.bitacora.record.RecordRef;
import org.bitacora.task.Progress;

/// A workspace as it was for whoever had seen certain changes and no others: a copy beside the file from which the
/// other changes are taken away, and the records they touched computed again. Exact, because the state is a function of
/// the set of changes (`design.md` §5). The copy holds what the file holds, so it lies in the same folder and goes away
/// on closing, when it could not be finished, and at the latest when the file is next opened.
public final class EarlierState implements AutoCloseable {

    private static final String MARK = ".recuento-";

    private final Path copy;
    private final Workspace workspace;

    private EarlierState(Path copy, Workspace workspace) {
        this.copy = copy;
        this.workspace = workspace;
    }

    /// @param clock what time it was then
    /// @param progress hears of the records computed again and may cancel, which throws a `CancellationException`
    static EarlierState of(Path file, Kinds kinds, ChangeSet seen, Clock clock, Progress progress) {
        Path copy = file.toAbsolutePath().resolveSibling("." + file.getFileName() + MARK + Ids.random());
        try {
            copy(file, copy);
            stopIfCancelled(progress);
            try (Session session = new Session(Connections.scratch(copy), kinds)) {
                session.sql.begin();
                new Retreat(session, seen, progress).run();
                session.sql.commit();
            }
            return new EarlierState(copy, Workspace.forReading(copy, file, kinds, clock, ""));
        } catch (RuntimeException | Error e) {
            remove(copy);
            throw e;
        }
    }

    /// Open for reading only.
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        try {
            workspace.close(false);
        } finally {
            remove(copy);
        }
    }

    private static void copy(Path file, Path copy) {
        try (Sql sql = Connections.source(file)) {
            sql.run("VACUUM INTO ?", copy.toString());
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-journal"));
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // it goes away when the file is next opened
        }
    }

    /// Takes away what a power cut left behind. The file must be locked: nobody else counts in it then.
    static void removeLeftovers(Path file) {
        String begins = "." + file.getFileName() + MARK;
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            beside.filter(path -> path.getFileName().toString().startsWith(begins)).toList()
                    .forEach(EarlierState::remove);
        } catch (IOException e) {
            // whoever may not look into the folder may still work with the file
        }
    }

    /// Takes the changes that were not seen out of a copy, and those back in whose reception was undone since.
    private static final class Retreat {

        private static final int STEP = 200;

        private final Session session;
        private final ChangeSet seen;
        private final Progress progress;
        private final Set<RecordRef> touched = new LinkedHashSet<>();

        Retreat(Session session, ChangeSet seen, Progress progress) {
            this.session = session;
            this.seen = seen;
            this.progress = progress;
        }

        void run() {
            touched("SELECT DISTINCT c.kind, c.rec FROM change c JOIN excluded e ON e.inc = c.inc AND e.seq = c.seq"
                    + " WHERE c.rec IS NOT NULL");
            session.sql.run("DELETE FROM excluded");
            List<UUID> devices = session.sql.query("SELECT id FROM incarnation", row -> row.id(1));
            devices.forEach(this::takeAway);
            recompute();
        }

        private void takeAway(UUID device) {
            long from = 1;
            for (ChangeSet.Run run : seen.of(device)) {
                takeAway(device, from, run.from() - 1);
                from = run.to() + 1;
            }
            takeAway(device, from, Long.MAX_VALUE);
        }

        private void takeAway(UUID device, long from, long to) {
            int number = session.dictionary.device(device);
            touched("SELECT DISTINCT kind, rec FROM change WHERE rec IS NOT NULL AND inc = ? AND seq BETWEEN ? AND ?",
                    number, from, to);
            session.sql.run("DELETE FROM change WHERE inc = ? AND seq BETWEEN ? AND ?", number, from, to);
        }

        private void touched(String sql, Object... args) {
            touched.addAll(session.sql.query(sql, row -> new RecordRef(session.dictionary.text(row.count(1)),
                    row.id(2)), args));
        }

        private void recompute() {
            int done = 0;
            for (RecordRef ref : touched) {
                if (done++ % STEP == 0) {
                    stopIfCancelled(progress);
                    progress.at(done, touched.size(), "");
                }
                session.applier.recompute(ref);
            }
        }
    }
}
