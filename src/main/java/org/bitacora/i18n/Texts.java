package org.bitacora.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.bitacora.base.Problem;

/// The Spanish text catalogue: `Texts.get("training.new")`, `Texts.count("person", 2)`. Immutable after loading.
///
/// A sentence with arguments is a `MessageFormat` pattern ({0}, {1}); one without is taken as it stands.
public final class Texts {

    public static final Locale LOCALE = Locale.of("es", "CO");

    /// One file per room, so that two people can write texts without meeting.
    private static final List<String> ROOMS = List.of("base", "shell", "cli", "directory", "training", "evaluation",
            "commitment", "mesa", "session", "acta", "compliance", "exchange", "report", "cut", "fx", "sheet", "grid",
            "lists", "calendar", "document");
    private static final Map<String, String> CATALOGUE = load();

    private Texts() {
    }

    /// The sentence under `key`, filled with `args`; a missing key shows itself as `⟨key⟩` rather than failing.
    public static String get(String key, Object... args) {
        String pattern = CATALOGUE.get(key);
        if (pattern == null) {
            return "⟨" + key + "⟩";
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(args);
    }

    /// The singular or plural of `key` (`key.one`, `key.many`) with the number as {0}: 1 hombre, 2 hombres.
    public static String count(String key, long n, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = n;
        System.arraycopy(more, 0, args, 1, more.length);
        return get(key + (n == 1 ? ".one" : ".many"), args);
    }

    public static String of(Problem problem) {
        return get(problem.key(), problem.args().toArray());
    }

    public static boolean has(String key) {
        return CATALOGUE.containsKey(key);
    }

    /// All keys, for the test that compares them with the ones in use.
    public static Map<String, String> catalogue() {
        return CATALOGUE;
    }

    private static Map<String, String> load() {
        Map<String, String> all = new TreeMap<>();
        for (String room : ROOMS) {
            read(room).forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("text defined twice: " + key);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Properties read(String room) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(room + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
