package org.bitacora.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.bitacora.base.Problem;
import org.bitacora.sheet.PoiGround;
import org.bitacora.task.Progress;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An opened .xlsx of unknown origin. Every way in which it can be bad is a `Problem` with its sentence; nothing in it
/// is evaluated or followed. One thread at a time, off the screen's thread; close it, or the file stays in use.
public final class SheetReader implements AutoCloseable {

    private final Path file;
    private final boolean ignoredActive;
    private final OPCPackage opened;
    private final WorkbookParts parts;
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final List<SheetTab> tabs;
    private final ValueReader values;

    private SheetReader(Path file, boolean ignoredActive, OPCPackage opened)
            throws IOException, InvalidFormatException, SAXException {
        this.file = file;
        this.ignoredActive = ignoredActive;
        this.opened = opened;
        parts = new WorkbookParts(opened);
        WorkbookIndex index = new WorkbookIndex();
        SafeXml.parse(parts.workbook(), index);
        tabs = worksheets(index);
        values = new ValueReader(parsed("/sharedStrings", new TextTable()), parsed("/styles", new StyleIndex()),
                index.from1904());
    }

    public static SheetReader open(Path file) {
        PoiGround.prepare();
        return Suspicion.guard(file, () -> {
            FileGate.check(file);
            boolean active = ZipGate.check(file);
            OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                return new SheetReader(file, active, opened);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                opened.revert();
                throw e;
            }
        });
    }

    /// The worksheets in order, hidden ones too; sheets that are only a chart are left out.
    public List<SheetTab> sheets() {
        return tabs;
    }

    public Optional<SheetTab> sheet(String name) {
        return tabs.stream().filter(tab -> tab.name().equalsIgnoreCase(name)).findFirst();
    }

    /// True when macros, links to other files or objects were in the workbook; they stay there (E-46).
    public boolean ignoredActiveContent() {
        return ignoredActive;
    }

    public SheetEnd read(SheetTab sheet, Consumer<SheetRow> receiver) {
        return read(sheet, Progress.NONE, receiver);
    }

    /// Hands over the rows from top to bottom; what `receiver` throws ends the reading. `progress` may cancel, which
    /// throws a `CancellationException`.
    public SheetEnd read(SheetTab sheet, Progress progress, Consumer<SheetRow> receiver) {
        return Suspicion.guard(file, () -> {
            SheetScan scan = new SheetScan(sheet.name(), values, Suspicion.apart(receiver), progress);
            SafeXml.parse(parts.sheet(relations.get(sheet.name())), scan);
            return scan.end();
        });
    }

    @Override
    public void close() {
        opened.revert();
    }

    private List<SheetTab> worksheets(WorkbookIndex index) {
        index.tabs().forEach((relation, tab) -> {
            if (parts.isWorksheet(relation) && relations.putIfAbsent(tab.name(), relation) != null) {
                throw new Problem("E-48", "sheet.read.twoSheets", file.getFileName(), tab.name());
            }
        });
        if (relations.size() > Limits.SHEETS) {
            throw new Problem("E-44", "sheet.read.tooManySheets", file.getFileName(), relations.size(), Limits.SHEETS);
        }
        return index.tabs().values().stream().filter(tab -> relations.containsKey(tab.name())).toList();
    }

    private <H extends DefaultHandler> H parsed(String kind, H handler)
            throws IOException, InvalidFormatException, SAXException {
        Optional<InputStream> part = parts.related(kind);
        if (part.isPresent()) {
            SafeXml.parse(part.get(), handler);
        }
        return handler;
    }
}
