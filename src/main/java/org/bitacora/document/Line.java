package org.bitacora.document;

import java.util.List;
import java.util.stream.Collectors;

/// What one paragraph, one item of a list says, in runs. A line break within it stays a line break.
public record Line(List<Run> runs) {

    public Line {
        runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    public static Line of(String text) {
        return new Line(List.of(Run.plain(text)));
    }

    public static Line bold(String text) {
        return new Line(List.of(Run.bold(text)));
    }

    /// "**Decisión:** se aprueba el plan."
    public static Line labelled(String label, String value) {
        return new Line(List.of(Run.bold(label + ": "), Run.plain(value)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
