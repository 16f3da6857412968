package org.bitacora.cli;

import java.nio.file.Path;
import java.util.Map;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `respaldar`: a verified copy.
@Command(name = "respaldar")
final class BackupCommand extends FileCommand {

    @Option(names = "--salida", required = true, paramLabel = "F")
    private Path target;

    @Override
    Answer answer(Services services) {
        services.workspace().backUpTo(target);
        return Answer.done(Map.of("copy", target.toString()), Texts.get("cli.backup.done", target));
    }
}
