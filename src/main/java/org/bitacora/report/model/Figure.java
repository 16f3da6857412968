package org.bitacora.report.model;

import java.util.List;
import java.util.function.Supplier;
import org.bitacora.i18n.Texts;

/// One number of a report and the rows that prove it. The number is counted in one way and the rows are found in
/// another; a test holds the two together.
///
/// @param key of the sentence that names it, with `args`
/// @param number what the report shows
/// @param rows the records behind it, which stand for as many as the number says
public record Figure(String key, List<Object> args, long number, Supplier<List<FigureRow>> rows) {

    static Figure of(String key, long number, Supplier<List<FigureRow>> rows, Object... args) {
        return new Figure(key, List.of(args), number, rows);
    }

    public String label() {
        return Texts.get(key, args.toArray());
    }
}
