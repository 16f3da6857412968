package org.bitacora.document;

import java.util.ArrayList;
import java.util.List;

/// Composes a paper from top to bottom. One thread.
public final class PaperDraft {

    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private String subtitle = "";
    private String header = "";
    private String footer = "";
    private PageLayout layout = PageLayout.ACTA;

    private PaperDraft(String title) {
        this.title = title;
    }

    public static PaperDraft titled(String title) {
        return new PaperDraft(title);
    }

    public PaperDraft subtitle(String text) {
        subtitle = text;
        return this;
    }

    public PaperDraft header(String text) {
        header = text;
        return this;
    }

    public PaperDraft footer(String text) {
        footer = text;
        return this;
    }

    public PaperDraft on(PageLayout newLayout) {
        layout = newLayout;
        return this;
    }

    public PaperDraft heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    public PaperDraft paragraph(Line line) {
        return add(new Block.Paragraph(line));
    }

    public PaperDraft paragraph(String text) {
        return paragraph(Line.of(text));
    }

    /// "**Label:** value"
    public PaperDraft paragraph(String label, String value) {
        return paragraph(Line.labelled(label, value));
    }

    /// A long text as somebody typed it: a paragraph per line, blank lines left out.
    public PaperDraft text(String text) {
        PaperText.clean(text).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::paragraph);
        return this;
    }

    public PaperDraft numbered(List<String> items) {
        return add(new Block.Numbered(1, items.stream().map(Line::of).toList()));
    }

    public PaperDraft bullets(List<String> items) {
        return add(new Block.Bullets(items.stream().map(Line::of).toList()));
    }

    public PaperDraft table(List<TableColumn> columns, List<List<String>> rows) {
        return add(new Block.Table(columns, rows));
    }

    public PaperDraft keyValues(List<KeyValue> entries) {
        return add(new Block.KeyValues(entries));
    }

    public PaperDraft signatures(List<Signatory> signatories) {
        return add(new Block.Signatures(signatories));
    }

    public PaperDraft pageBreak() {
        return add(new Block.PageBreak());
    }

    public PaperDraft notice(String text) {
        return add(new Block.Notice(text));
    }

    public PaperDraft add(Block block) {
        blocks.add(block);
        return this;
    }

    public Paper paper() {
        return new Paper(title, subtitle, header, footer, layout, blocks);
    }
}
