package org.bitacora.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;

/// The verified copies of a workspace file, in the folder `copias` beside it or in a second place. A copy counts only
/// after it was opened again and checked; of the older ones those go that [Keeping] does not keep.
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path file;
    private final Path folder;
    private final String stem;
    /// With the whole moment, since the copies of `cucuta-copia` begin as those of `cucuta` do.
    private final Pattern names;

    private Backups(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
        stem = file.getFileName().toString().replace(WorkspaceFile.EXTENSION, "") + "-";
        names = Pattern.compile(Pattern.quote(stem) + "\\d{8}-\\d{6}" + Pattern.quote(WorkspaceFile.EXTENSION));
    }

    public static Backups of(Path file) {
        return new Backups(file, file.toAbsolutePath().resolveSibling("copias"));
    }

    /// Its copies in another folder, such as a memory stick.
    public static Backups of(Path file, Path folder) {
        return new Backups(file, folder);
    }

    /// The copies there are, newest first.
    public List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> names.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed()).toList();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unreadable", folder).because(e);
        }
    }

    /// The newest copy that opens and passes the check.
    public Optional<Path> newest() {
        return all().stream().filter(Backups::isSound).findFirst();
    }

    private static boolean isSound(Path copy) {
        try (Sql sql = Connections.readOnly(copy)) {
            WorkspaceFile.requireOurs(sql, copy);
            WorkspaceFile.requireSound(sql, copy, "integrity_check");
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Path next(Clock clock) {
        return folder.resolve(stem + NAME.format(LocalDateTime.now(clock)) + WorkspaceFile.EXTENSION);
    }

    /// Copies a workspace file to `target`: into a temporary name, flushed, opened again and checked, then moved into
    /// place. Through a connection of its own: the driver leaves statements of a working one in progress, and VACUUM
    /// then refuses (sqlite-jdbc 3.54.1). Outside any transaction.
    ///
    /// @throws Problem if the folder cannot be written, the disk is full, or the copy does not pass the check
    static void copy(Path file, Path target) {
        Path temporary = target.resolveSibling(target.getFileName() + ".parte");
        try (Sql sql = Connections.source(file)) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(temporary);
            sql.run("VACUUM INTO ?", temporary.toString());
            flush(temporary);
            requireSame(sql, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refusal(target, e).because(e);
        } finally {
            remove(temporary);
        }
    }

    private static Problem refusal(Path target, IOException cause) {
        return switch (DiskFault.of(target, cause)) {
            case FULL -> new Problem("E-64", "problem.disk.full");
            case GONE -> new Problem("E-69", "problem.disk.gone");
            default -> new Problem("E-63", "problem.folder.unwritable", target.toAbsolutePath().getParent());
        };
    }

    /// Opening a finished copy through a plain channel is safe: no connection of ours holds it.
    private static void flush(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void requireSame(Sql original, Path copy) {
        String count = "SELECT count(*) || ' ' || coalesce(sum(seq), 0) FROM change";
        try (Sql sql = Connections.readOnly(copy)) {
            WorkspaceFile.requireSound(sql, copy, "integrity_check");
            String there = sql.first(count, row -> row.text(1)).orElseThrow();
            if (!there.equals(original.first(count, row -> row.text(1)).orElseThrow())) {
                throw new Problem("E-70", "problem.backup.unverified", copy.getFileName());
            }
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // a partial copy left behind is never taken for a copy: its name ends in .parte
        }
    }

    /// Makes the next copy and lets go of those that are no longer kept.
    ///
    /// @return where it lies
    Path make(Clock clock) {
        Path copy = next(clock);
        copy(file, copy);
        Set<LocalDateTime> kept = Keeping.of(all().stream().map(this::moment).toList());
        all().stream().filter(each -> !kept.contains(moment(each))).forEach(Backups::remove);
        return copy;
    }

    /// When a copy was made, as its name says.
    private LocalDateTime moment(Path copy) {
        String name = copy.getFileName().toString();
        return LocalDateTime.parse(name.substring(stem.length(), name.length() - WorkspaceFile.EXTENSION.length()),
                NAME);
    }

    @Override
    public String toString() {
        return "copies of " + file.getFileName();
    }
}
