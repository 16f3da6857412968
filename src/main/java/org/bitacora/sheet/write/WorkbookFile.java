package org.bitacora.sheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.bitacora.base.CarefulFile;
import org.bitacora.base.DiskFault;
import org.bitacora.base.Problem;
import org.bitacora.sheet.Workbook;
import org.bitacora.task.Progress;

/// Writes a workbook to a file: complete and verified under its name, or refused with a `Problem` and nothing left
/// behind (E-32 open elsewhere, E-63 not writable, E-64 disk full, E-69 medium gone). On the calling thread.
public final class WorkbookFile {

    private WorkbookFile() {
    }

    public static Written write(Workbook workbook, Path target) {
        return write(workbook, target, Progress.NONE);
    }

    /// As above; `progress` hears of every thousandth row and may cancel, which throws a `CancellationException`.
    public static Written write(Workbook workbook, Path target, Progress progress) {
        Refusals.beforeWriting(target);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            WorkbookWriter writer = new WorkbookWriter(workbook, progress);
            long bytes = CarefulFile.write(target, writer::writeTo, file -> check(file, workbook));
            return new Written(target, bytes, writer.rows());
        } catch (Problem known) {
            throw known;
        } catch (IOException | RuntimeException e) {
            throw refusal(target, e);
        }
    }

    private static RuntimeException refusal(Path target, Exception e) {
        Throwable disk = DiskFault.within(e);
        if (disk != null) {
            return Refusals.of(target, disk);
        }
        return (RuntimeException) e;
    }

    /// The file opens and holds as many sheets as were described; its bytes were compared before.
    private static void check(Path file, Workbook workbook) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long sheets = zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")).count();
            if (sheets != workbook.sheets().size()) {
                throw new CarefulFile.WrittenDifferently();
            }
        }
    }
}
