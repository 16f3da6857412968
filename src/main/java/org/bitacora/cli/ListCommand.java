package org.bitacora.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.base.Problem;
import org.bitacora.db.Reading;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `listar`: the records of a kind by id and name.
@Command(name = "listar")
final class ListCommand extends FileCommand {

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private String name;

    @Override
    Answer answer(Services services) {
        Kind<?> kind = services.kinds().find(name).orElseThrow(() -> new Problem("E-29", "cli.problem.kind", name,
                String.join(", ", services.kinds().all().stream().map(Kind::name).toList())));
        List<Map<String, ?>> records = services.workspace().read(reading -> records(reading, kind, services));
        List<String> lines = new ArrayList<>();
        records.forEach(one -> lines.add(one.get("id") + "  " + one.get("name")));
        lines.add(Texts.count("cli.list.count", records.size()));
        return Answer.done(Map.of("kind", name, "records", records), lines);
    }

    private static <R> List<Map<String, ?>> records(Reading reading, Kind<R> kind, Services services) {
        List<Map<String, ?>> records = new ArrayList<>();
        for (R entity : reading.list(kind, "ORDER BY id")) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", kind.idOf(entity).toString());
            line.put("name", services.words().name(reading, kind, entity));
            records.add(line);
        }
        return records;
    }
}
