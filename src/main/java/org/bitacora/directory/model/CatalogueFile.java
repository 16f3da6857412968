package org.bitacora.directory.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a catalogue file of the class path: UTF-8, one entry per line, columns parted by `;` and named by the first
/// line, aliases parted by `|`. Lists change with laws, hence they are files and not code (`domain.md`, opening).
final class CatalogueFile {

    private CatalogueFile() {
    }

    static List<CatalogueEntry> read(Class<?> near, String file) {
        List<String> lines = lines(near, file);
        String[] columns = lines.getFirst().split(";", -1);
        List<CatalogueEntry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            entries.add(entry(cells(columns, line.split(";", -1), file)));
        }
        return List.copyOf(entries);
    }

    private static List<String> lines(Class<?> near, String file) {
        try (InputStream in = near.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no catalogue " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(String[] columns, String[] values, String file) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(file + ": " + String.join(";", values));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], values[i]);
        }
        return cells;
    }

    private static CatalogueEntry entry(Map<String, String> cells) {
        String label = cells.remove("label");
        String shortLabel = cells.containsKey("short") ? cells.remove("short") : label;
        String aliases = cells.remove("aliases");
        return new CatalogueEntry(cells.remove("code"), label, shortLabel,
                aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")),
                date(cells.remove("valid_from")), date(cells.remove("valid_to")), Map.copyOf(cells));
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
