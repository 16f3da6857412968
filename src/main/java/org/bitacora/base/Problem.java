package org.bitacora.base;

import java.util.List;

/// A refusal that a person can understand and act on: what happened, where, what to do, and that nothing changed.
///
/// `code` is stable (the list of `reliability.md` §9), `key` names the sentence in the text catalogue and `args` fill it.
/// Anything thrown that is not a `Problem` is a bug and is shown as an unexpected error.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String key;
    private final transient List<Object> args;

    public Problem(String code, String key, Object... args) {
        super(code + " " + key);
        this.code = code;
        this.key = key;
        this.args = List.of(args);
    }

    /// The same refusal with the technical cause kept for the log; the person never sees it.
    public Problem because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String code() {
        return code;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
