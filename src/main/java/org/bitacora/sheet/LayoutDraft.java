package org.bitacora.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Composes a page from top to bottom: each call sets something down where the pen stands and moves it below. For one
/// thread.
public final class LayoutDraft {

    private final String name;
    private final List<Integer> widths;
    private final List<Block> blocks = new ArrayList<>();
    private CellAddress pen = new CellAddress(0, 0);

    LayoutDraft(String name, int... widths) {
        this.name = name;
        this.widths = Arrays.stream(widths).boxed().toList();
    }

    /// Where the next thing will stand.
    public CellAddress pen() {
        return pen;
    }

    /// Goes on from here; what comes next keeps to this column.
    public LayoutDraft at(CellAddress place) {
        pen = place;
        return this;
    }

    public LayoutDraft gap() {
        return moveDown(1);
    }

    public LayoutDraft title(String text) {
        return text(text, TextLook.TITLE);
    }

    public LayoutDraft subtitle(String text) {
        return text(text, TextLook.SUBTITLE);
    }

    public LayoutDraft heading(String text) {
        return text(text, TextLook.HEADING);
    }

    public LayoutDraft line(String text) {
        return text(text, TextLook.PLAIN);
    }

    public LayoutDraft note(String text) {
        return text(text, TextLook.NOTE);
    }

    /// A text over the rest of the page's width, on as many lines as it needs.
    private LayoutDraft text(String text, TextLook look) {
        blocks.add(new Block.Text(CellRange.at(pen, 1, remaining()), text, look));
        return moveDown(1);
    }

    public LayoutDraft link(String text, String sheet) {
        blocks.add(new Block.Link(pen, text, SheetName.of(sheet)));
        return moveDown(1);
    }

    /// A large number (or the word in its place), `columns` wide; the pen stays on its line, to the right, until [#endFigures].
    public LayoutDraft figure(int columns, Object value, CellFormat format, String caption) {
        blocks.add(new Block.Figure(pen, columns, value, format, caption));
        pen = pen.right(columns);
        return this;
    }

    /// Goes below a line of figures, back to the first column.
    public LayoutDraft endFigures() {
        pen = new CellAddress(pen.row() + 2, 0);
        return this;
    }

    public PlacedTable table(SmallTable<?> table) {
        PlacedTable placed = new PlacedTable(pen, table.rows().size(), table.columns().size(),
                table.total().isPresent());
        blocks.add(new Block.Table<>(pen, table));
        moveDown(table.height());
        return placed;
    }

    /// What follows is printed on another page: a chart must not be cut in two.
    public LayoutDraft newPage() {
        blocks.add(new Block.NewPage(pen.row()));
        return this;
    }

    /// A chart over the rest of the page's width and that many rows.
    public LayoutDraft chart(int rows, BarChart chart) {
        blocks.add(new Block.Chart(CellRange.at(pen, rows, remaining()), chart));
        return moveDown(rows);
    }

    /// A chart beside what the pen writes; the pen does not move.
    public LayoutDraft chartBeside(CellRange place, BarChart chart) {
        blocks.add(new Block.Chart(place, chart));
        return this;
    }

    public LayoutSheet on(PageSetup page) {
        return new LayoutSheet(name, widths, blocks, page);
    }

    private int remaining() {
        return Math.max(1, widths.size() - pen.column());
    }

    private LayoutDraft moveDown(int rows) {
        pen = pen.down(rows);
        return this;
    }
}
