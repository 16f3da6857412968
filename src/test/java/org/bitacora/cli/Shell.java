package org.bitacora.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/// Runs commands as a person in a terminal would, and keeps what they say.
record Shell(int exitCode, String out, String err) {

    static Shell run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Bitacora.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = line.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Shell(exitCode, out.toString(), err.toString());
    }

    /// The fingerprint that `verificar --json` prints.
    static String fingerprint(Path file) {
        Shell verified = run("verificar", file, "--json");
        if (verified.exitCode() != 0) {
            throw new AssertionError(verified.out() + verified.err());
        }
        return verified.out().replaceAll("(?s).*\"fingerprint\" : \"([0-9a-f]{64})\".*", "$1");
    }
}
