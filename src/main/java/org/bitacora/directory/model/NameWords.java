package org.bitacora.directory.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bitacora.base.TextForm;

/// The words of names: which ones only lead to the next ("de la Hoz"), which ones are commonly given, and how a line
/// typed all in capitals is written.
final class NameWords {

    private static final Set<String> PARTICLES = words("name_particles.txt");
    private static final Set<String> GIVEN = words("given_names.txt");

    private NameWords() {
    }

    private static Set<String> words(String file) {
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of a name, each with the particles that lead to it: "María", "de los Ángeles", "Peña".
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder leading = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (isParticle(word)) {
                leading.append(word).append(' ');
            } else if (!word.isEmpty()) {
                parts.add(leading + word);
                leading.setLength(0);
            }
        }
        if (!leading.isEmpty()) {
            parts.add(leading.toString().strip());
        }
        return parts;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(TextForm.folded(word));
    }

    static boolean isGivenName(String part) {
        String folded = TextForm.folded(part);
        return GIVEN.contains(folded) || folded.startsWith("de ") || folded.startsWith("del ")
                || folded.length() == 1 || folded.length() == 2 && folded.endsWith(".");
    }

    /// The letter a part is known by: H of "de la Hoz".
    static String initial(String part) {
        String[] words = part.split(" ");
        String last = words[words.length - 1];
        return last.substring(0, last.offsetByCodePoints(0, 1));
    }

    /// A line in one case only says nothing about capitals; mixed case is somebody's decision and stays.
    static String properCase(String line) {
        boolean mixed = !line.equals(line.toUpperCase(Locale.ROOT)) && !line.equals(line.toLowerCase(Locale.ROOT));
        if (mixed) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        for (String word : line.toLowerCase(Locale.ROOT).split("(?<=[\\s'-])")) {
            boolean lower = isParticle(word.strip()) && !out.isEmpty();
            out.append(lower ? word : capital(word));
        }
        return out.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
