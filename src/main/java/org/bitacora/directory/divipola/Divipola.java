package org.bitacora.directory.divipola;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.Territories;

/// DANE's list as a file tells it, whole: each code once, in the order of codes.
public record Divipola(List<DanePlace> places) {

    /// The list has had about 1,122 units for years (`domain.md` §5): one with fewer was cut or filtered.
    private static final int FEWEST = 1_100;
    private static final int NAMED = 3;

    /// Whether a file looks like DANE's list at all, for a command that takes several kinds of files.
    public static boolean isIn(Path file) {
        try {
            return table(FileTable.of(file)).isPresent();
        } catch (Problem unreadable) {
            return false;
        }
    }

    /// @throws Problem if it is not DANE's list, not the whole of it, or says two things of one code
    public static Divipola read(Path file) {
        FileTable table = table(FileTable.of(file)).orElseThrow(
                () -> new Problem("E-34", "divipola.problem.none", file.getFileName()));
        Divipola read = new Divipola(new DivipolaRows(table, DivipolaColumns.of(table).orElseThrow()).places());
        read.requireWhole(file);
        return read;
    }

    private static Optional<FileTable> table(List<FileTable> tables) {
        return tables.stream().filter(table -> DivipolaColumns.of(table).isPresent())
                .max(Comparator.comparingInt(table -> table.rows().size()));
    }

    private void requireWhole(Path file) {
        Set<String> present = departments();
        List<String> missing = Territories.DEPARTMENTS.shipped().stream()
                .filter(department -> !present.contains(department.code())).map(CatalogueEntry::label).toList();
        if (!missing.isEmpty()) {
            throw new Problem("E-02", "divipola.problem.half", file.getFileName(), places.size(), missing.size(),
                    String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))));
        }
        if (places.size() < FEWEST) {
            throw new Problem("E-02", "divipola.problem.few", file.getFileName(), places.size());
        }
    }

    public Set<String> departments() {
        return places.stream().map(DanePlace::department).collect(Collectors.toSet());
    }

    public long count(String type) {
        return places.stream().filter(place -> place.type().equals(type)).count();
    }
}
