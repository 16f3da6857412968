package org.bitacora.cli;

import java.nio.file.Path;
import java.util.Map;
import org.bitacora.db.Identity;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.StartGlance;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nuevo`: an empty workspace with a key of its own, or one that joins the project of a start file.
@Command(name = "nuevo")
final class NewCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "newFile")
    private Path file;

    @Option(names = "--responsable", required = true, paramLabel = "N")
    private String author;

    @Option(names = "--equipo", required = true, paramLabel = "N")
    private String team;

    @Option(names = "--desde", paramLabel = "START")
    private Path start;

    @Override
    Answer answer() {
        Identity identity = new Identity(author, team, false);
        return start == null ? alone(identity) : joining(identity);
    }

    private Answer joining(Identity identity) {
        StartGlance joined = Services.join(file, identity, start);
        return Answer.done(Map.of("file", file.toString(), "author", author, "team", team,
                "projects", joined.projects(), "created", joined.kinds()),
                Texts.get("cli.new.joined", file, String.join(", ", joined.projects()), joined.sender().author()),
                Texts.get("cli.new.holds", ArrivalWords.kinds(joined.kinds())));
    }

    private Answer alone(Identity identity) {
        Services.create(file, identity);
        return Answer.done(Map.of("file", file.toString(), "author", author, "team", team),
                Texts.get("cli.new.done", file));
    }
}
