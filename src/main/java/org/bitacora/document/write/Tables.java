package org.bitacora.document.write;

import java.util.List;
import org.bitacora.document.Block;
import org.bitacora.document.Line;
import org.bitacora.document.TableColumn;

/// Writes tables of fixed widths; headings are repeated on every page.
record Tables(Xml xml, Paragraphs paragraphs, int width) {

    private static final String TEXT = "TableText";
    private static final String HEADING = "TableHeading";
    private static final String GRID = "TableGrid";
    /// A longer text may go over to the next page: a row that fits on no page is cut by some programs.
    private static final int LONGEST_WHOLE = 1_500;
    private static final int TOGETHER = 8;
    private static final List<Integer> LABEL_AND_VALUE = List.of(27, 73);

    void write(Block.Table table) {
        write(table, false);
    }

    /// Few signatures stay together on one page.
    void write(Block.Signatures block) {
        write(block.asTable(), block.signatories().size() <= TOGETHER);
    }

    private void write(Block.Table table, boolean together) {
        List<Integer> widths = Lengths.divided(width, table.columns().stream().map(TableColumn::share).toList());
        int last = table.rows().size() - 1;
        table(GRID, widths, () -> {
            headings(table.columns(), widths);
            for (int i = 0; i <= last; i++) {
                row(table, i, together && i < last, widths);
            }
        });
    }

    void write(Block.KeyValues block) {
        if (block.entries().isEmpty()) {
            return;
        }
        List<Integer> widths = Lengths.divided(width, LABEL_AND_VALUE);
        table("TablePlain", widths, () -> block.entries().forEach(entry -> xml.element("tr", () -> {
            rowProperties(fits(List.of(entry.value())), false, 0);
            cell(widths.get(0), () -> paragraphs.write(TEXT, Line.bold(entry.label() + ":")));
            cell(widths.get(1), () -> paragraphs.write(TEXT, entry.value()));
        })));
    }

    private void table(String style, List<Integer> widths, Xml.Content rows) {
        xml.element("tbl", () -> {
            xml.element("tblPr", () -> xml.empty("tblStyle", "val", style)
                    .empty("tblW", "w", width, "type", "dxa")
                    .empty("tblLayout", "type", "fixed")
                    .empty("tblLook", "val", "0020", "firstRow", 1, "lastRow", 0, "firstColumn", 0, "lastColumn", 0,
                            "noHBand", 1, "noVBand", 1));
            xml.element("tblGrid", () -> widths.forEach(column -> xml.empty("gridCol", "w", column)));
            rows.write();
        });
        paragraphs.spacer(false);
    }

    private void headings(List<TableColumn> columns, List<Integer> widths) {
        xml.element("tr", () -> {
            rowProperties(true, true, 0);
            for (int i = 0; i < columns.size(); i++) {
                TableColumn column = columns.get(i);
                cell(widths.get(i), () -> paragraphs.write(HEADING, Line.of(column.title()), () -> side(column)));
            }
        });
    }

    private void row(Block.Table table, int row, boolean withNext, List<Integer> widths) {
        List<String> texts = table.rows().get(row);
        xml.element("tr", () -> {
            rowProperties(fits(texts), false, Lengths.of(table.rowHeight()));
            for (int i = 0; i < texts.size(); i++) {
                TableColumn column = table.columns().get(i);
                Line line = Line.of(texts.get(i));
                cell(widths.get(i), () -> paragraphs.write(TEXT, line, () -> {
                    if (withNext) {
                        xml.empty("keepNext");
                    }
                    side(column);
                }));
            }
        });
    }

    private void side(TableColumn column) {
        if (column.isRight()) {
            xml.empty("jc", "val", "right");
        }
    }

    private static boolean fits(List<String> texts) {
        return texts.stream().allMatch(text -> text.length() <= LONGEST_WHOLE);
    }

    private void rowProperties(boolean whole, boolean heading, int height) {
        xml.element("trPr", () -> {
            if (whole) {
                xml.empty("cantSplit");
            }
            if (height > 0) {
                xml.empty("trHeight", "val", height, "hRule", "atLeast");
            }
            if (heading) {
                xml.empty("tblHeader");
            }
        });
    }

    private void cell(int columnWidth, Xml.Content content) {
        xml.element("tc", () -> {
            xml.element("tcPr", () -> xml.empty("tcW", "w", columnWidth, "type", "dxa"));
            content.write();
        });
    }
}
