package org.bitacora.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The tree of the house, as `design.md` §3 draws it: who may use whom.
final class Rooms {

    /// A feature and the features it may use.
    static final Map<String, List<String>> FEATURES = Map.of(
            "directory", List.of(),
            "training", List.of("directory", "commitment"),
            "evaluation", List.of("directory", "training"),
            "mesa", List.of("directory", "commitment"),
            "commitment", List.of("directory"),
            "workplan", List.of("directory", "commitment"),
            "outreach", List.of("directory"),
            "exchange", List.of(),
            "report", List.of("directory", "training", "evaluation", "mesa", "commitment"));

    static final List<String> KERNEL = List.of("record", "db", "seal", "base", "task", "settings", "i18n", "sheet",
            "document", "fx");

    private Rooms() {
    }

    /// The rooms a feature must not use: every other feature that its line does not name.
    static String[] forbiddenTo(String root, String feature) {
        return FEATURES.keySet().stream()
                .filter(other -> !other.equals(feature) && !FEATURES.get(feature).contains(other))
                .map(other -> root + "." + other + "..").toArray(String[]::new);
    }

    /// The inner packages of every feature but one.
    static String[] innerOfOthers(String root, String feature) {
        return FEATURES.keySet().stream().filter(other -> !other.equals(feature))
                .flatMap(other -> Stream.of(root + "." + other + ".store..", root + "." + other + ".ui.."))
                .toArray(String[]::new);
    }

    static String[] features(String root) {
        return FEATURES.keySet().stream().map(feature -> root + "." + feature + "..").toArray(String[]::new);
    }

    static String[] kernel(String root) {
        return KERNEL.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }
}
