package org.bitacora.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.CellText;
import org.bitacora.task.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Hears one worksheet as it is parsed and hands on each row that holds something. Empty rows and cells, which
/// formatting leaves behind by the thousand, do not count.
final class SheetScan extends DefaultHandler {

    private static final int ROWS_PER_REPORT = 500;
    private static final int MERGED_KEPT = 100;

    private final String sheet;
    private final ValueReader values;
    private final Consumer<SheetRow> receiver;
    private final Progress progress;
    private final TextGatherer gatherer = new TextGatherer();
    private final List<ReadCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();

    private int row;
    private int column = -1;
    private boolean hidden;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean inPronunciation;
    private int rows;
    private int hiddenRows;

    SheetScan(String sheet, ValueReader values, Consumer<SheetRow> receiver, Progress progress) {
        this.sheet = sheet;
        this.values = values;
        this.receiver = receiver;
        this.progress = progress;
    }

    SheetEnd end() {
        return new SheetEnd(rows, hiddenRows, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = !inPronunciation;
            case "rPh" -> inPronunciation = true;
            case "mergeCell" -> addMerged(attributes.getValue("ref"));
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] piece, int from, int length) {
        if (inValue && !gatherer.add(piece, from, length)) {
            throw tooLong();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPronunciation = false;
            default -> {
            }
        }
    }

    private void beginRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : StyleIndex.number(number);
        if (row < 1 || row > Limits.LAST_ROW) {
            throw new Problem("E-44", "sheet.read.row", sheet, number == null ? row : CellText.clean(number));
        }
        hidden = WorkbookIndex.isTrue(attributes.getValue("hidden"));
        column = -1;
        cells.clear();
    }

    private void beginCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = StyleIndex.number(attributes.getValue("s"));
        formula = false;
        gatherer.clear();
    }

    private int columnOf(String place) {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        if (letters < 1 || letters > 3) {
            throw tooWide();
        }
        return CellAddress.of(place.substring(0, letters) + "1").column();
    }

    private void endCell() {
        String text = type.equals("inlineStr") || type.equals("str") ? gatherer.clean() : gatherer.raw();
        if (text == null) {
            throw tooLong();
        }
        CellValue value = values.read(type, style, text);
        if (value == null) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw tooWide();
        }
        cells.add(new ReadCell(address(), value, formula));
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > Limits.ROWS) {
            throw new Problem("E-44", "sheet.read.tooManyRows", sheet, Limits.ROWS);
        }
        hiddenRows += hidden ? 1 : 0;
        receiver.accept(new SheetRow(row, hidden, cells));
        if (rows % ROWS_PER_REPORT == 0) {
            report();
        }
    }

    private void report() {
        progress.at(rows, 0, Texts.get("sheet.reading", sheet));
        if (progress.cancelled()) {
            throw new CancellationException(sheet);
        }
    }

    private void addMerged(String range) {
        if (merged.size() < MERGED_KEPT && range != null) {
            merged.add(CellRange.of(range));
        }
    }

    private CellAddress address() {
        return new CellAddress(row - 1, column);
    }

    private Problem tooLong() {
        return new Problem("E-45", "sheet.read.longText", sheet, address(), CellText.LONGEST);
    }

    private Problem tooWide() {
        return new Problem("E-44", "sheet.read.tooManyColumns", sheet, Limits.COLUMNS);
    }
}
