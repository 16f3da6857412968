package org.bitacora.task;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// A bounded pipeline: takes things from their source on a thread of its own, a few ahead of the one who uses them, so
/// that files are parsed while the database writes. Close it in any case; that stops the source at its next element.
///
/// What the source throws is thrown to the user at that point of the row. Iterated once, by one thread.
public final class Ahead<T> implements Iterable<T>, AutoCloseable {

    private sealed interface Step<T> {
    }

    private record Element<T>(T value) implements Step<T> {
    }

    private record End<T>(Throwable failure) implements Step<T> {
        void tell() {
            if (failure instanceof RuntimeException known) {
                throw known;
            }
            if (failure instanceof Error bug) {
                throw bug;
            }
        }
    }

    private final BlockingQueue<Step<T>> ready;
    private final Thread maker;

    /// @param room how many finished elements may wait, and so how much memory they hold
    public Ahead(String name, int room, Iterable<? extends T> source) {
        ready = new ArrayBlockingQueue<>(room);
        maker = Thread.ofPlatform().daemon().name(name).start(() -> make(source));
    }

    private void make(Iterable<? extends T> source) {
        try {
            Throwable failure = null;
            try {
                for (T value : source) {
                    ready.put(new Element<>(value));
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            ready.put(new End<>(failure));
        } catch (InterruptedException stopped) {
            // Closed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {

            private Step<T> next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = take();
                }
                if (next instanceof End<T> end) {
                    end.tell();
                }
                return next instanceof Element<T>;
            }

            @Override
            public T next() {
                if (hasNext() && next instanceof Element<T> element) {
                    next = null;
                    return element.value();
                }
                throw new NoSuchElementException();
            }
        };
    }

    private Step<T> take() {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new End<>(null);
        }
    }

    @Override
    public void close() {
        maker.interrupt();
    }
}
