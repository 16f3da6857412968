package org.bitacora.task;

/// What is done off the screen's thread; may throw a `Problem`.
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
