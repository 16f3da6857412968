package org.bitacora.cli;

import java.nio.file.Path;
import java.util.Map;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.i18n.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restaurar`: a working file made of a copy, under a new incarnation.
@Command(name = "restaurar")
final class RestoreCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "F", descriptionKey = "copy")
    private Path copy;

    @Option(names = "--salida", required = true, paramLabel = "G")
    private Path target;

    @Override
    Answer answer() {
        WorkspaceFile.restore(copy, target);
        return Answer.done(Map.of("file", target.toString()), Texts.get("cli.restore.done", target));
    }
}
