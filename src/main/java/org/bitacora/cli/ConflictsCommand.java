package org.bitacora.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;

/// `conflictos`: what waits for a decision.
@Command(name = "conflictos")
final class ConflictsCommand extends FileCommand {

    @Override
    Answer answer(Services services) {
        List<OpenDifference> differences = services.exchange().differences();
        List<String> lines = new ArrayList<>();
        lines.add(Texts.count("cli.conflicts.count", differences.size()));
        differences.forEach(one -> lines.addAll(lines(one)));
        return Answer.done(Map.of("differences", differences.stream().map(ConflictsCommand::json).toList()), lines);
    }

    private static List<String> lines(OpenDifference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("cli.conflicts.line", difference.field(), difference.kind(), difference.record(),
                difference.before()));
        difference.options().forEach(option -> lines.add(Texts.get("cli.conflicts.option", option.words(),
                option.author(), option.team())));
        return lines;
    }

    private static Map<String, ?> json(OpenDifference difference) {
        return Map.of("record", difference.conflict().record().toString(), "field", difference.conflict().field(),
                "label", difference.field(), "before", difference.before(), "options",
                difference.options().stream().map(option -> Map.of("value", option.words(), "author",
                        option.author(), "team", option.team(), "shown", option.shown())).toList());
    }
}
