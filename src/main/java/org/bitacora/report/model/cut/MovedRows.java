package org.bitacora.report.model.cut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.record.RecordRef;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;

/// Tells the rows of a figure then from those it has now. A record that was joined meanwhile is known again under the
/// one that stands for it; where two became one, one of them goes out.
public final class MovedRows {

    /// Of these the day is that of something else: the last time a person came, the first training somewhere.
    private static final Set<String> DAYLESS = Set.of("person", "institution", "training");
    private static final String MUNICIPALITIES = "report.figure.municipalities";

    private final Figure figure;
    private final Standing standing;

    private MovedRows(Figure figure, Standing standing) {
        this.figure = figure;
        this.standing = standing;
    }

    /// The rows that went out or changed in their order then, after them those that came in.
    public static List<MovedRow> of(Figure then, Figure now, Standing standing) {
        return new MovedRows(now == null ? then : now, standing).between(then == null ? List.of() : then.rows().get(),
                now == null ? List.of() : now.rows().get());
    }

    private List<MovedRow> between(List<FigureRow> then, List<FigureRow> now) {
        List<FigureRow> gone = new ArrayList<>();
        List<FigureRow> come = new ArrayList<>(now);
        List<MovedRow> changed = new ArrayList<>();
        match(then, come, this::record, gone, changed);
        List<FigureRow> out = new ArrayList<>();
        match(gone, come, this::meaning, out, changed);
        List<MovedRow> moved = new ArrayList<>(out.stream().map(row -> new MovedRow(row, null)).toList());
        moved.addAll(changed);
        come.forEach(row -> moved.add(new MovedRow(null, row)));
        return moved;
    }

    /// Pairs rows of the same key, each once; what finds no partner stays in `gone` and in `come`.
    private void match(List<FigureRow> then, List<FigureRow> come, Function<FigureRow, Object> key,
            List<FigureRow> gone, List<MovedRow> changed) {
        Map<Object, List<FigureRow>> present = new LinkedHashMap<>();
        come.forEach(row -> present.computeIfAbsent(key.apply(row), none -> new ArrayList<>(1)).add(row));
        for (FigureRow row : then) {
            List<FigureRow> same = present.getOrDefault(key.apply(row), List.of());
            if (same.isEmpty()) {
                gone.add(row);
            } else {
                FigureRow partner = same.removeFirst();
                if (isOther(row, partner)) {
                    changed.add(new MovedRow(row, partner));
                }
            }
        }
        come.clear();
        present.values().forEach(come::addAll);
    }

    private Object record(FigureRow row) {
        return figure.key().equals(MUNICIPALITIES) ? row.words() : standing.of(row.record());
    }

    /// Of two attendances of one person in one session either may be the one that counts.
    private Object meaning(FigureRow row) {
        record Came(UUID person, LocalDate day, RecordRef where) {
        }
        return row.record().kind().equals("attendance") && row.person() != null
                ? new Came(standing.of(new RecordRef("person", row.person())).id(), row.date(), standing.of(row.opens()))
                : row.record();
    }

    private boolean isOther(FigureRow then, FigureRow now) {
        return !then.words().equals(now.words()) || then.counts() != now.counts()
                || !DAYLESS.contains(now.record().kind()) && !Objects.equals(then.date(), now.date());
    }
}
