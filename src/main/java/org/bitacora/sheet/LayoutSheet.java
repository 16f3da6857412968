package org.bitacora.sheet;

import java.util.List;

/// A page composed by hand: texts, small tables, large figures, links and charts in free places. `widths` are those of
/// its columns in characters. Made with a [LayoutDraft].
public record LayoutSheet(String name, List<Integer> widths, List<Block> blocks, PageSetup page) implements Sheet {

    public LayoutSheet {
        name = SheetName.of(name);
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }

    /// Begins a page with columns of these widths.
    public static LayoutDraft draft(String name, int... widths) {
        return new LayoutDraft(name, widths);
    }
}
