package org.bitacora.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Reading;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `historia`: who changed what of a record, when, on which laptop.
@Command(name = "historia")
final class HistoryCommand extends FileCommand {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "record")
    private String id;

    @Override
    Answer answer(Services services) {
        RecordRef ref = services.workspace().locate(recordId())
                .orElseThrow(() -> new Problem("E-29", "cli.problem.record", id));
        List<Map<String, ?>> steps = services.workspace().read(reading -> steps(reading, ref, services));
        return Answer.done(Map.of("kind", ref.kind(), "id", id, "changes", steps), steps.stream()
                .map(step -> Texts.get("cli.history.line", step.get("when"), step.get("author"), step.get("team"),
                        step.get("field"), step.get("value"))).toList());
    }

    private UUID recordId() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Problem("E-29", "cli.problem.record", id).because(e);
        }
    }

    private static List<Map<String, ?>> steps(Reading reading, RecordRef ref, Services services) {
        Map<UUID, String> teams = reading.teams();
        List<Map<String, ?>> steps = new ArrayList<>();
        for (Change change : reading.history(ref)) {
            for (Edit edit : change.edits()) {
                Map<String, Object> step = new LinkedHashMap<>();
                step.put("when", WHEN.format(Instant.ofEpochMilli(change.wall()).atZone(Services.ZONE)));
                step.put("author", change.stamp().author());
                step.put("team", teams.getOrDefault(change.id().incarnation(), ""));
                step.put("source", change.stamp().source());
                step.put("field", label(services, ref, edit));
                step.put("value", value(reading, services, ref, edit));
                steps.add(step);
            }
        }
        return steps;
    }

    private static String label(Services services, RecordRef ref, Edit edit) {
        if (edit.field().equals(Kind.DELETED)) {
            return Texts.get("cli.history.deleted");
        }
        return services.kinds().find(ref.kind()).map(kind -> label(services, kind, edit)).orElse(edit.field());
    }

    private static <R> String label(Services services, Kind<R> kind, Edit edit) {
        Field<R, ?> field = kind.field(edit.field()).orElse(null);
        return field == null ? edit.field() : services.words().label(kind, field, key(edit));
    }

    private static String value(Reading reading, Services services, RecordRef ref, Edit edit) {
        return services.kinds().find(ref.kind()).map(kind -> value(reading, services, kind, edit))
                .orElse(edit.value().text());
    }

    private static <R> String value(Reading reading, Services services, Kind<R> kind, Edit edit) {
        Field<R, ?> field = kind.field(edit.field()).orElse(null);
        return field == null ? edit.value().text()
                : services.words().value(reading, kind, field, key(edit), edit.value());
    }

    private static String key(Edit edit) {
        int slash = edit.field().indexOf('/');
        return slash < 0 ? "" : edit.field().substring(slash + 1);
    }
}
