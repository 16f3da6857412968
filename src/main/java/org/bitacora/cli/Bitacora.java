package org.bitacora.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: its subcommands, and what becomes of refusals and bugs. Exit codes: 0 done, 1 refused,
/// 2 wrong usage.
@Command(name = "bitacora", resourceBundle = "org.bitacora.i18n.cli", mixinStandardHelpOptions = true,
        version = Services.VERSION, subcommands = {NewCommand.class, DemoCommand.class, ImportCommand.class,
            ExportCommand.class, ReportCommand.class, ActaCommand.class, VerifyCommand.class, ListCommand.class,
            HistoryCommand.class,
            ConflictsCommand.class, DeliveryCommand.class, BackupCommand.class,
            RestoreCommand.class})
public final class Bitacora {

    private static final Logger LOG = Logger.getLogger(Bitacora.class.getName());

    /// Runs a subcommand and gives the exit code.
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bitacora())
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line.getErr()))
                .setParameterExceptionHandler((failure, words) -> misused(failure));
    }

    /// Wrong usage, in Spanish and with the way to the help.
    private static int misused(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        String sentence = switch (failure) {
            case MissingParameterException missing -> Texts.get("cli.usage.missing", missing.getMissing().stream()
                    .map(ArgSpec::paramLabel).collect(Collectors.joining(", ")), line.getCommandName());
            case UnmatchedArgumentException unmatched -> Texts.get("cli.usage.unknown",
                    String.join(" ", unmatched.getUnmatched()), line.getCommandName());
            default -> Texts.get("cli.usage.unknown", String.valueOf(failure.getValue()), line.getCommandName());
        };
        line.getErr().println(sentence);
        line.getErr().flush();
        return 2;
    }

    /// Where there is no display: says so and lays the example into a folder.
    public static int withoutDisplay(Path folder) {
        PrintWriter out = commandLine().getOut();
        out.println(Texts.get("cli.noDisplay", folder));
        out.flush();
        return run("demo", "--en", folder.toString());
    }

    /// A refusal is one clear paragraph; a bug is a short code for the person and a stack trace in the log.
    static int tell(Throwable failure, PrintWriter err) {
        if (failure instanceof Problem problem) {
            err.println(problem.code() + ": " + Texts.of(problem));
            LOG.log(Level.FINE, "refused", problem);
        } else {
            LOG.log(Level.SEVERE, "unexpected", failure);
            err.println(Texts.get("cli.unexpected", failure.getClass().getSimpleName()));
        }
        err.flush();
        return 1;
    }
}
