package org.bitacora.report.model.cut;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;

/// By what a figure is known again in a report counted on another day: where it stands, its key, and the words in it.
///
/// @param part `quarter` (the period itself), `new` (people new in it), `year` (the year so far), `apart`
/// (replications), or `target:` and its id
/// @param words what the key is filled with, such as the names of a group and a gender
public record FigureName(String part, String key, String words) {

    static final String QUARTER = "quarter";
    static final String NEW = "new";
    static final String YEAR = "year";
    static final String APART = "apart";
    private static final String TARGET = "target:";

    static FigureName of(String part, Figure figure) {
        List<Object> args = figure.args();
        return new FigureName(part, figure.key(), args.stream().map(FigureName::plain)
                .collect(Collectors.joining(" | ")));
    }

    static FigureName ofTarget(UUID target, Figure figure) {
        return new FigureName(TARGET + target, figure.key(), "");
    }

    /// Tabs and line ends divide what is kept as text.
    static String plain(Object word) {
        return word.toString().replaceAll("\\s+", " ").strip();
    }

    /// "Período", "Nuevas en el período", "Acumulado del año", "Réplicas, aparte", "Metas".
    public String partInWords() {
        return Texts.get("cut.part." + (part.startsWith(TARGET) ? "target" : part));
    }

    public boolean is(String keyOfFigure) {
        return key.equals(keyOfFigure);
    }
}
