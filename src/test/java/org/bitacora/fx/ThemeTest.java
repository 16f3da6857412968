package org.bitacora.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxExtension.class)
class ThemeTest {

    private static final Pattern TOKEN = Pattern.compile("(-bit-[\\w-]+): (#[0-9a-f]{6});");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.(bit-[\\w-]+)");
    private static final Pattern USED_CLASS = Pattern.compile("\"(bit-[\\w-]*[\\w])\"");

    @Test
    void theFourFacesOfInterAreBundled() {
        Robot.on(Theme::new);
        assertThat(Font.getFamilies()).contains("Inter", "Inter Medium", "Inter Semi Bold", "Inter Tab",
                "FeatherIcons");
    }

    // look.md §3: AA, 4.5 for text and 3 for what carries meaning without being text.
    @ParameterizedTest
    @CsvSource(textBlock = """
            -bit-ink,   -bit-sheet,   4.5
            -bit-ink,   -bit-tint,    4.5
            -bit-ink,   -bit-select,  4.5
            -bit-ink2,  -bit-sheet,   4.5
            -bit-ink2,  -bit-shell,   4.5
            -bit-ink2,  -bit-mute-bg, 4.5
            -bit-ink2,  -bit-tint,    4.5
            -bit-ink2,  -bit-float,   4.5
            -bit-accent, -bit-sheet,  4.5
            -bit-accent, -bit-tint,   4.5
            -bit-accent, -bit-shell,  4.5
            -bit-ok,    -bit-ok-bg,   4.5
            -bit-warn,  -bit-warn-bg, 4.5
            -bit-bad,   -bit-bad-bg,  4.5
            -bit-warn,  -bit-shell,   4.5
            -bit-field, -bit-sheet,   3
            -bit-field, -bit-shell,   3
            -bit-low,   -bit-track,   3
            -bit-entry, -bit-sheet,   3
            -bit-ring,  -bit-sheet,   3
            """)
    void everyPairOfColoursCanBeReadInBothThemes(String front, String back, double least) throws IOException {
        Map<String, Color> light = tokens("tokens.css");
        light.put("-bit-sheet", Color.WHITE);
        light.put("-bit-ink", Color.web("#24292f"));
        light.put("-bit-accent", Color.web("#0969da"));
        Map<String, Color> dark = tokens("dark.css");
        dark.put("-bit-sheet", Color.web("#0d1117"));
        dark.put("-bit-ink", Color.web("#c9d1d9"));
        dark.put("-bit-accent", Color.web("#58a6ff"));
        assertThat(contrast(light.get(front), light.get(back))).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark.get(front), dark.get(back))).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyStyleClassThatTheCodeNamesHasARule() throws IOException {
        Set<String> ruled = new HashSet<>();
        for (Path sheet : files("src/main/resources/org/bitacora", ".css")) {
            collect(STYLE_CLASS, Files.readString(sheet), ruled);
        }
        Set<String> named = new HashSet<>();
        for (Path source : files("src/main/java/org/bitacora/fx", ".java")) {
            collect(USED_CLASS, Files.readString(source), named);
        }
        named.removeIf(name -> name.endsWith("-"));
        assertThat(ruled).containsAll(named);
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
            Map<String, Color> tokens = new HashMap<>();
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                tokens.put(token.group(1), Color.web(token.group(2)));
            }
            return tokens;
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            found.add(match.group(1));
        }
    }

    /// WCAG 2.2, relative luminance.
    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
