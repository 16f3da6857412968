package org.bitacora.shell;

import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;

/// The rule for the two names of a laptop: who works there and its team. Both go into the head of every file handed in.
public final class TypedName {

    private static final int LONGEST = 80;

    private TypedName() {
    }

    /// What is wrong with it, in words; empty if nothing.
    ///
    /// @param missing the key of the sentence for a name that is not there
    public static String fault(String typed, String missing) {
        String name = TextForm.clean(typed);
        if (name == null) {
            return Texts.get(missing);
        }
        return name.length() > LONGEST ? Texts.get("welcome.tooLong", LONGEST) : "";
    }
}
