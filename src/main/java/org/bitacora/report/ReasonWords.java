package org.bitacora.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Arrivals;
import org.bitacora.db.Reading;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.Kind;
import org.bitacora.report.model.cut.Reason;
import org.bitacora.report.store.LaterChanges.Touched;

/// Says what was done to a record since a delivery, by whom, where and when it came here. Within one reading.
final class ReasonWords {

    private final Reading reading;
    private final EditWords words;
    private final ZoneId zone;
    private final Map<UUID, String> teams;
    private final Arrivals arrivals;

    ReasonWords(Reading reading, EditWords words, ZoneId zone) {
        this.reading = reading;
        this.words = words;
        this.zone = zone;
        teams = reading.teams();
        arrivals = reading.arrivals();
    }

    Reason of(Touched touched) {
        List<Change> changes = touched.changes().stream().flatMap(id -> reading.find(id).stream())
                .sorted(Change.BY_PRECEDENCE).toList();
        boolean deleted = deletes(changes.getLast());
        boolean fresh = !deleted && !touched.takenBack() && isFresh(touched);
        Change telling = fresh ? changes.getFirst() : changes.getLast();
        String kind = touched.record().kind();
        String what = touched.takenBack() ? said("takenBack", kind) : fresh ? said("new", kind)
                : deleted ? said("deleted", kind) : edited(kind, changes);
        return new Reason(telling.id(), what, telling.stamp().author(),
                teams.getOrDefault(telling.id().incarnation(), ""), made(telling), arrivals.of(telling.id()));
    }

    /// Whether nothing was known of the record when the report was delivered.
    private boolean isFresh(Touched touched) {
        return reading.history(touched.record()).stream().allMatch(change -> touched.changes().contains(change.id()));
    }

    private static boolean deletes(Change change) {
        return change.edits().stream().anyMatch(edit -> edit.field().equals(Kind.DELETED)
                && edit.value().text().equals("true"));
    }

    /// "Unión nueva" says little: joining and separating have words of their own.
    private static String said(String act, String kind) {
        String own = "cut.why." + act + "." + kind;
        return Texts.has(own) ? Texts.get(own) : Texts.get("cut.why." + act, Texts.get(kind + ".kind"));
    }

    private String edited(String kind, List<Change> changes) {
        String edits = changes.stream().map(change -> words.of(reading, change)).filter(said -> !said.isEmpty())
                .distinct().collect(Collectors.joining("; "));
        return edits.isEmpty() ? said("edited", kind) : Texts.get("cut.why.edits", Texts.get(kind + ".kind"), edits);
    }

    /// By the clock and zone of the laptop where it was done.
    private LocalDateTime made(Change change) {
        Instant wall = Instant.ofEpochMilli(change.wall());
        try {
            return LocalDateTime.ofInstant(wall, ZoneId.of(change.stamp().zone()));
        } catch (DateTimeException e) {
            return LocalDateTime.ofInstant(wall, zone);
        }
    }
}
