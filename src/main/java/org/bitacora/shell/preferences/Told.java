package org.bitacora.shell.preferences;

/// A sentence for a toast.
///
/// @param undo takes back what it tells; null if there is nothing to take back
record Told(String sentence, Runnable undo) {

    static Told of(String sentence) {
        return new Told(sentence, null);
    }
}
