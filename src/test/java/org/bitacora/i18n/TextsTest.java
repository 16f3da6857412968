package org.bitacora.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bitacora.record.Kind;
import org.bitacora.wiring.AllKinds;
import org.junit.jupiter.api.Test;

/// The words people read: every key in use is defined, every defined key is in use, every pattern is one.
class TextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern USED = Pattern.compile("(?:Texts\\.(?:get|count)|Operation\\.of)\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]"
            + "|new Problem\\(\\s*\"E-\\d+\",\\s*\"([^\"]+)\"");

    @Test
    void everyKeyInUseIsDefined() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = USED.matcher(source);
            while (matcher.find()) {
                String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                if (!key.endsWith(".") && !Texts.has(key) && !Texts.has(key + ".one")) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).as("used but not defined: add them to a file of org/bitacora/i18n").isEmpty();
    }

    @Test
    void everyDefinedKeyIsInUse() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String source : sources()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        Set<String> unused = new TreeSet<>(Texts.catalogue().keySet());
        unused.removeIf(key -> isUsed(key, literals) || isCommandHelp(key) || isFieldLabel(key));
        assertThat(unused).as("defined but not used: remove them").isEmpty();
    }

    /// In full, as a plural, or as the start or the end of a key that the code puts together.
    private static boolean isUsed(String key, Set<String> literals) {
        String singular = key.replaceAll("\\.(one|many)$", "");
        return literals.contains(key) || literals.contains(singular)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                || literals.stream().anyMatch(literal -> singular.startsWith(literal + ".")
                && (literals.contains(singular.substring(literal.length() + 1))
                || literals.contains(singular.substring(literal.length()))));
    }

    /// The command line finds its help by the names of commands and options.
    private static boolean isCommandHelp(String key) {
        return key.startsWith("bitacora.") || key.startsWith("usage.") || !key.contains(".");
    }

    private static boolean isFieldLabel(String key) {
        return AllKinds.list().all().stream().anyMatch(kind -> isLabelOf(kind, key));
    }

    private static <R> boolean isLabelOf(Kind<R> kind, String key) {
        return key.equals(kind.name()) || key.startsWith("kind.")
                || kind.fields().stream().anyMatch(field -> kind.labelKey(field).equals(key));
    }

    @Test
    void everyFieldOfEveryKindHasALabel() {
        Set<String> missing = new TreeSet<>();
        AllKinds.list().all().forEach(kind -> collect(kind, missing));
        assertThat(missing).isEmpty();
    }

    private static <R> void collect(Kind<R> kind, Set<String> missing) {
        kind.fields().stream().map(kind::labelKey).filter(key -> !Texts.has(key)).forEach(missing::add);
    }

    @Test
    void everyPatternIsOne() {
        Texts.catalogue().forEach((key, text) -> {
            if (text.contains("{0}")) {
                assertThat(new MessageFormat(text, Texts.LOCALE)).as(key).isNotNull();
            }
        });
    }

    private static Set<String> sources() throws IOException {
        Set<String> sources = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""));
            }
        }
        return sources;
    }
}
