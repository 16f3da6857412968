package org.bitacora.report.model.exposure;

import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;

/// Whom a workbook is for, and so how small a group it may show (`reliability.md` §7).
public enum Exposure {

    /// Nominal: everything, with names.
    TEAM("equipo", 0),
    /// No person rows.
    FUNDER("financiador", 5),
    /// Only the summary and its notes; nobody is named.
    PUBLIC("publicar", 10);

    private final String word;
    private final int threshold;

    Exposure(String word, int threshold) {
        this.word = word;
        this.threshold = threshold;
    }

    /// How the command line calls it.
    public String word() {
        return word;
    }

    public static Optional<Exposure> named(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(TextForm.folded(word))).findFirst();
    }

    /// Groups of fewer people are hidden; 0 when nothing is.
    public int threshold() {
        return threshold;
    }

    public boolean isNominal() {
        return this == TEAM;
    }

    /// Whether institutions, sessions and facilitators may be named.
    public boolean namesInstitutions() {
        return this != PUBLIC;
    }

    /// "Para el financiador".
    public String label() {
        return Texts.get("report.exposure." + name());
    }
}
