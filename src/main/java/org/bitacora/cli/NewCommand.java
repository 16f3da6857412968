package org.bitacora.cli;

import java.nio.file.Path;
import java.util.Map;
import org.bitacora.db.Identity;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nuevo`: an empty workspace with a key of its own.
@Command(name = "nuevo")
final class NewCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "newFile")
    private Path file;

    @Option(names = "--responsable", required = true, paramLabel = "N")
    private String author;

    @Option(names = "--equipo", required = true, paramLabel = "N")
    private String team;

    @Override
    Answer answer() {
        Services.create(file, new Identity(author, team, false));
        return Answer.done(Map.of("file", file.toString(), "author", author, "team", team),
                Texts.get("cli.new.done", file));
    }
}
