package org.bitacora.wiring;

import java.util.Set;
import java.util.function.Supplier;
import org.bitacora.db.Changes;

/// An answer that is computed once and kept until a record of one of its kinds changes. Any thread.
final class Kept<T> {

    private final Set<String> kinds;
    private final Supplier<T> question;
    private T answer;

    Kept(Set<String> kinds, Supplier<T> question) {
        this.kinds = kinds;
        this.question = question;
    }

    synchronized T get() {
        if (answer == null) {
            answer = question.get();
        }
        return answer;
    }

    synchronized void heard(Changes changes) {
        if (kinds.stream().anyMatch(changes::touches)) {
            answer = null;
        }
    }
}
