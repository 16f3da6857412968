package org.bitacora.report.model.cut;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bitacora.report.model.Figure;

/// The numbers of a delivered report, kept by name, so that they can be told even where the changes it saw are missing.
/// As text a figure a line: part, key, words, label and number, divided by tabs.
public record DeliveredFigures(Map<FigureName, Line> lines) {

    private static final int COLUMNS = 5;

    /// @param label as it stood in the report
    public record Line(String label, long number) {
    }

    public static DeliveredFigures of(Map<FigureName, Figure> shown) {
        Map<FigureName, Line> lines = new LinkedHashMap<>();
        shown.forEach((name, figure) -> lines.put(name, new Line(FigureName.plain(figure.label()),
                figure.number())));
        return new DeliveredFigures(lines);
    }

    /// Lines that a newer program wrote in another form are left out.
    static DeliveredFigures parse(String text) {
        Map<FigureName, Line> lines = new LinkedHashMap<>();
        (text == null ? "" : text).lines().map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == COLUMNS && parts[4].matches("\\d{1,18}"))
                .forEach(parts -> lines.put(new FigureName(parts[0], parts[1], parts[2]),
                        new Line(parts[3], Long.parseLong(parts[4]))));
        return new DeliveredFigures(lines);
    }

    public String text() {
        return lines.entrySet().stream().map(one -> String.join("\t", one.getKey().part(), one.getKey().key(),
                one.getKey().words(), one.getValue().label(), Long.toString(one.getValue().number())))
                .collect(Collectors.joining("\n"));
    }

    /// Empty for a figure that the report did not have or its file hid.
    public Optional<Line> of(FigureName name) {
        return Optional.ofNullable(lines.get(name));
    }
}
