package org.bitacora.training.model;

import java.util.Locale;

/// The columns of an attendance sheet. Those that are sensitive by law, or only sometimes asked, stay folded away.
public enum SheetColumn {

    DOCUMENT, NAME, GENDER, GROUP, OCCUPATION, ARRIVAL, CONSENT, CODE,
    INSTITUTION(Fold.MORE), SENSITIVE_CONSENT(Fold.MORE), AGE_BAND(Fold.MORE),
    ETHNICITY(Fold.SENSITIVE), DISABILITY(Fold.SENSITIVE), CONFLICT_VICTIM(Fold.SENSITIVE), PREGNANT(Fold.SENSITIVE),
    MIGRATION(Fold.SENSITIVE);

    private enum Fold { OPEN, MORE, SENSITIVE }

    private final Fold fold;

    SheetColumn() {
        this(Fold.OPEN);
    }

    SheetColumn(Fold fold) {
        this.fold = fold;
    }

    /// Whether the column is hidden until somebody unfolds it.
    public boolean folded() {
        return fold != Fold.OPEN;
    }

    /// Whether the law asks for a decision of its own before this is kept (Ley 1581 of 2012, art. 6).
    public boolean sensitive() {
        return fold == Fold.SENSITIVE;
    }

    /// The name that grids, drafts and texts use.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SheetColumn of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
