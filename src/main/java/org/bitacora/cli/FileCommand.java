package org.bitacora.cli;

import java.nio.file.Path;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Parameters;

/// A subcommand that works on a workspace file: opens it, works, closes it.
abstract class FileCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    abstract Answer answer(Services services);

    /// Whether a verified copy is made when the command has written.
    boolean writes() {
        return false;
    }

    Path file() {
        return file;
    }

    @Override
    final Answer answer() {
        try (Services services = Services.open(file)) {
            Answer answer = answer(services);
            services.workspace().close(writes());
            return answer;
        }
    }
}
