package org.bitacora.wiring;

import org.bitacora.db.Verification;
import org.bitacora.i18n.Texts;

/// What a check found, in words, for the window and the command line.
public final class VerificationWords {

    private VerificationWords() {
    }

    /// "1.204 cambios, 310 registros, 1 diferencia por decidir."
    public static String counts(Verification found) {
        return Texts.get("cli.verify.counts", Texts.count("cli.verify.changes", found.changes()),
                Texts.count("cli.verify.records", found.records()),
                Texts.count("cli.verify.differences", found.differences()));
    }
}
