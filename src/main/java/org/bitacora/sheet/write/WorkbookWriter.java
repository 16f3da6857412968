package org.bitacora.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.PoiGround;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Workbook;
import org.bitacora.task.Progress;

/// Turns a description into the bytes of an .xlsx file. Composed pages and charts are built in memory, tables are
/// streamed through SXSSF with texts in the cells themselves, so memory does not grow with the rows.
final class WorkbookWriter {

    /// Rows that POI keeps in memory before it lets them go.
    private static final int WINDOW = 64;

    private final Workbook workbook;
    private final Progress progress;
    private long rows;

    WorkbookWriter(Workbook workbook, Progress progress) {
        this.workbook = workbook;
        this.progress = progress;
    }

    /// Rows of tables written so far.
    long rows() {
        return rows;
    }

    void writeTo(OutputStream out) throws IOException {
        PoiGround.prepare();
        try (PrivateFolder folder = PrivateFolder.create()) {
            folder.during(() -> writeBook(out));
        }
    }

    private void writeBook(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            describe(book.getProperties().getCoreProperties());
            Styles styles = new Styles(book);
            List<XSSFSheet> pages = workbook.sheets().stream().map(sheet -> page(book, sheet)).toList();
            compose(pages, styles);
            try (SXSSFWorkbook streamed = new StreamedBook(book, WINDOW)) {
                fillTables(streamed, styles);
                streamed.write(out);
            }
        }
    }

    private static XSSFSheet page(XSSFWorkbook book, Sheet sheet) {
        XSSFSheet page = book.createSheet(sheet.name());
        PageWriter.apply(book, page, sheet.page());
        return page;
    }

    /// All sheets exist by now, so links may lead forward.
    private void compose(List<XSSFSheet> pages, Styles styles) {
        for (int i = 0; i < pages.size(); i++) {
            if (workbook.sheets().get(i) instanceof LayoutSheet layout) {
                new LayoutWriter(pages.get(i), styles).write(layout);
            }
        }
    }

    private void fillTables(SXSSFWorkbook streamed, Styles styles) throws IOException {
        for (int i = 0; i < workbook.sheets().size(); i++) {
            if (workbook.sheets().get(i) instanceof TableSheet<?> table) {
                rows += new TableWriter<>(table, streamed.getSheetAt(i), styles, progress).write();
            }
        }
    }

    private void describe(CoreProperties properties) {
        properties.setTitle(CellText.clean(workbook.title()));
        properties.setSubjectProperty(CellText.clean(workbook.subject()));
        properties.setCreator(CellText.clean(workbook.author()));
        properties.setCreated(Optional.of(Date.from(workbook.made())));
        properties.setModified(Optional.of(Date.from(workbook.made())));
    }
}
