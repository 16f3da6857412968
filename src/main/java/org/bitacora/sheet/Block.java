package org.bitacora.sheet;

/// One thing on a composed page, and where it stands.
public sealed interface Block {

    /// A text over the cells of `place`, which become one when they are several.
    record Text(CellRange place, String text, TextLook look) implements Block {
    }

    /// A text that leads to the first cell of another sheet.
    record Link(CellAddress place, String text, String sheet) implements Block {
    }

    /// A large number, or the word in its place, with what it counts below it, `columns` wide.
    record Figure(CellAddress place, int columns, Object value, CellFormat format, String caption) implements Block {
    }

    record Table<R>(CellAddress place, SmallTable<R> table) implements Block {
    }

    record Chart(CellRange place, BarChart chart) implements Block {
    }

    /// When printed, this row begins a page.
    record NewPage(int row) implements Block {
    }
}
