package org.bitacora.fx.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.TextAlignment;
import org.bitacora.document.Block;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Line;
import org.bitacora.document.PageLayout;
import org.bitacora.document.Paper;
import org.bitacora.document.TableColumn;

/// The blocks of a paper as pieces, with the measures of `document.write`'s styles.
final class Pieces {

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LABEL = 0.27;

    private final List<Piece> pieces = new ArrayList<>();
    private final double width;

    private Pieces(PageLayout layout) {
        width = layout.textWidth() * POINTS_PER_MILLIMETRE;
    }

    static List<Piece> of(Paper paper) {
        Pieces made = new Pieces(paper.layout());
        made.text(paper.title(), Face.TITLE, 0);
        if (!paper.subtitle().isEmpty()) {
            made.text(paper.subtitle(), Face.SUBTITLE, 3);
        }
        paper.blocks().forEach(made::add);
        return made.pieces;
    }

    private void text(String text, Face face, double above) {
        pieces.add(TextPiece.paragraph(Line.of(text), face, width, above, true));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> text(heading.text(), Face.heading(heading.level()), 18 - 3 * heading.level());
            case Block.Paragraph paragraph ->
                    pieces.add(TextPiece.paragraph(paragraph.line(), Face.TEXT, width, 6, false));
            case Block.Numbered list -> IntStream.range(0, list.items().size()).forEach(i ->
                    item(list.first() + i + ".", list.items().get(i), i));
            case Block.Bullets list -> IntStream.range(0, list.items().size()).forEach(i ->
                    item("•", list.items().get(i), i));
            case Block.Table table -> table(table, false);
            case Block.KeyValues entries -> IntStream.range(0, entries.entries().size()).forEach(i ->
                    entry(entries.entries().get(i), i));
            case Block.Signatures signatures -> table(signatures.asTable(), signatures.signatories().size() <= 8);
            case Block.PageBreak _ -> pieces.add(new Piece.NewPage());
            case Block.Notice notice -> pieces.add(TextPiece.notice(notice.text(), width));
        }
    }

    private void item(String sign, Line line, int place) {
        pieces.add(TextPiece.item(sign, line, width, place == 0 ? 6 : 2));
    }

    private void entry(KeyValue entry, int place) {
        Flow label = new Flow(Line.bold(entry.label() + ":"), Face.CELL, width * LABEL - 2 * RowPiece.ACROSS);
        Flow value = new Flow(Line.of(entry.value()), Face.CELL, width * (1 - LABEL) - 2 * RowPiece.ACROSS);
        pieces.add(new RowPiece(List.of(label, value), 0, false, false, place == 0 ? 10 : 0, false, Optional.empty()));
    }

    private void table(Block.Table table, boolean together) {
        Piece heading = new RowPiece(cells(table, table.columns().stream().map(TableColumn::title).toList(),
                Face.CELL_HEADING), 0, true, true, 8, true, Optional.empty());
        pieces.add(heading);
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            pieces.add(new RowPiece(cells(table, table.rows().get(i), Face.CELL),
                    table.rowHeight() * POINTS_PER_MILLIMETRE, true, false, 0, together && i < last,
                    Optional.of(heading)));
        }
    }

    private List<Flow> cells(Block.Table table, List<String> texts, Face face) {
        int all = table.columns().stream().mapToInt(TableColumn::share).sum();
        return IntStream.range(0, texts.size()).mapToObj(i -> {
            TableColumn column = table.columns().get(i);
            return new Flow(Line.of(texts.get(i)), face, width * column.share() / all - 2 * RowPiece.ACROSS,
                    column.isRight() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        }).toList();
    }
}
