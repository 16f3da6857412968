package org.bitacora.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What all subcommands share: `--help`, `--json`, and the printing of their answer.
abstract class BaseCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    /// Does the work. A refusal leaves as a [Problem][org.bitacora.base.Problem].
    abstract Answer answer();

    @Override
    public final Integer call() {
        Answer answer = answer();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(answer.data()));
        } else {
            answer.lines().forEach(out::println);
        }
        out.flush();
        return answer.exitCode();
    }
}
