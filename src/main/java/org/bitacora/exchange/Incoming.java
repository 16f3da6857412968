package org.bitacora.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bitacora.base.Problem;
import org.bitacora.db.Parcel;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.exchange.bundle.BundleReader;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Ahead;
import org.bitacora.task.Progress;

/// Files on their way in: parsed ahead in the background, given to the database as parcels. A file that is no sound
/// bundle is noted and passed over. A bundle lets go of its changes as soon as the next one is asked for.
final class Incoming implements Iterable<Parcel>, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Incoming.class.getName());
    /// Finished bundles that may wait; each may hold a hundred megabytes.
    private static final int AHEAD = 2;

    /// How reading one file went: a bundle, or why not.
    record Opened(Path file, Bundle bundle, Problem problem) {
    }

    private final List<Opened> opened = new ArrayList<>();
    private final int total;
    private final Progress progress;
    private final Ahead<Opened> files;

    /// @param keys the keys of the devices known so far
    Incoming(List<Path> paths, BundleReader reader, Map<UUID, byte[]> keys, Progress progress) {
        total = paths.size();
        this.progress = progress;
        files = new Ahead<>("bitacora-parse", AHEAD,
                () -> paths.stream().map(path -> open(path, reader, keys)).iterator());
    }

    private static Opened open(Path file, BundleReader reader, Map<UUID, byte[]> keys) {
        try {
            Bundle bundle = reader.read(file);
            byte[] known = keys.getOrDefault(bundle.sender(), bundle.key());
            if (!Arrays.equals(known, bundle.key())) {
                throw new Problem("E-05", "exchange.problem.otherKey", file.getFileName(), bundle.parcel().team());
            }
            return new Opened(file, bundle, null);
        } catch (Problem problem) {
            return new Opened(file, null, problem);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // A hostile file must not stop the others, whatever it provoked.
            LOG.log(Level.SEVERE, "bundle reader", bug);
            return new Opened(file, null, new Problem("E-21", "exchange.problem.unexpected", file.getFileName())
                    .because(bug));
        }
    }

    /// What was opened so far, in order; all files once the iteration ended without being cancelled.
    List<Opened> opened() {
        return opened;
    }

    @Override
    public Iterator<Parcel> iterator() {
        Iterator<Opened> source = files.iterator();
        return new Iterator<>() {

            private Bundle current;
            private Bundle next;

            @Override
            public boolean hasNext() {
                while (next == null && !progress.cancelled() && source.hasNext()) {
                    Opened one = source.next();
                    opened.add(one);
                    progress.at(opened.size(), total, Texts.get("exchange.progress.file", one.file().getFileName()));
                    next = one.bundle();
                }
                if (next == null) {
                    release();
                }
                return next != null;
            }

            @Override
            public Parcel next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                release();
                current = next;
                next = null;
                return current.parcel();
            }

            private void release() {
                if (current != null) {
                    current.release();
                    current = null;
                }
            }
        };
    }

    @Override
    public void close() {
        files.close();
    }
}
