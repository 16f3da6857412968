package org.bitacora.fx.grid;

import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// What one cell shows of a row: `value` is what was typed (and is copied and edited), `text` what is drawn.
/// `icon` may be null; `problem` is the sentence that says what is wrong with the value, or null.
public record CellFace(String value, String text, Form form, Tone tone, Feather icon, String problem) {

    /// Plain ink, second ink, or a pill.
    public enum Form { PLAIN, QUIET, CHIP }

    /// A cell without a value.
    public static final CellFace EMPTY = new CellFace("", "", Form.PLAIN, Tone.NEUTRAL, null, null);

    public static CellFace of(String value) {
        return value == null || value.isEmpty() ? EMPTY
                : new CellFace(value, value, Form.PLAIN, Tone.NEUTRAL, null, null);
    }

    /// A missing value said in words, in second ink: "Sin documento".
    public static CellFace absent(String words) {
        return EMPTY.shown(words).quiet();
    }

    /// A pill with an icon before its word: "8:47 tarde".
    public static CellFace chip(String value, String text, Tone tone, Feather icon) {
        return new CellFace(value, text, Form.CHIP, tone, icon, null);
    }

    /// The same value drawn in other words: 1090482315 as "CC 1.090.482.315".
    public CellFace shown(String words) {
        return new CellFace(value, words, form, tone, icon, problem);
    }

    public CellFace quiet() {
        return new CellFace(value, text, Form.QUIET, tone, icon, problem);
    }

    /// With an icon before the word. Done: the icon alone is green; waits or is wrong: the word too.
    public CellFace with(Tone other, Feather before) {
        return new CellFace(value, text, form, other, before, problem);
    }

    /// The value stays as typed and the cell is framed; the sentence says what was written and what is expected.
    public CellFace invalid(String sentence) {
        return new CellFace(value, text, form, tone, icon, sentence);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    public boolean isInvalid() {
        return problem != null;
    }
}
