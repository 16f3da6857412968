package org.bitacora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bitacora.base.Problem;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.AttachedWords;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.HandedIn;
import org.bitacora.exchange.StartFileService;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exportar`: writes a bundle or a start file, verified by reading it back: under the name given, or in a folder under
/// its own.
@Command(name = "exportar")
final class ExportCommand extends FileCommand {

    @Option(names = "--formato", defaultValue = "json", paramLabel = "json|inicio")
    private String format;

    @Option(names = "--salida", required = true, paramLabel = "F")
    private Path target;

    @Option(names = "--para", paramLabel = "KEY")
    private String recipient;

    @Override
    Answer answer(Services services) {
        return switch (format) {
            case "json" -> bundle(services);
            case "inicio" -> startFile(services.startFiles());
            default -> throw new Problem("E-30", "cli.problem.format", format);
        };
    }

    /// Nothing in it is for one person alone, and whoever joins has no key yet.
    private Answer startFile(StartFileService service) {
        if (recipient != null) {
            throw new Problem("E-30", "cli.problem.startForOne");
        }
        StartFileService.Written written = service.write(target);
        return Answer.done(Map.of("files", List.of(written.file().toString()), "bytes", written.bytes(),
                "holds", written.kinds()), Texts.get("cli.export.start", written.file(),
                ArrivalWords.kinds(written.kinds())));
    }

    private Answer bundle(Services services) {
        boolean named = target.getFileName().toString().contains(".bitpack");
        HandIn order = HandIn.into(named ? target.toAbsolutePath().getParent() : target);
        HandedIn written = services.exchange().handIn(recipient == null ? order : order.closedFor(recipient));
        List<String> files = named && written.files().size() == 1 ? List.of(rename(written.files().getFirst()))
                : written.files().stream().map(Path::toString).toList();
        return Answer.done(Map.of("files", files, "bytes", written.bytes(), "changes", written.changes(),
                "whole", written.whole(), "closed", written.closed(), "attached", written.attached(),
                "attachedBytes", written.attachedBytes()), lines(files, written));
    }

    private static List<String> lines(List<String> files, HandedIn written) {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.add(Texts.get("cli.export.done", file, written.changes())));
        if (written.attached() > 0) {
            lines.add(AttachedWords.included(written.attached(), written.attachedBytes()));
        }
        return lines;
    }

    private String rename(Path written) {
        try {
            return Files.move(written, target, StandardCopyOption.ATOMIC_MOVE).toString();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unwritable", target.toAbsolutePath().getParent()).because(e);
        }
    }
}
