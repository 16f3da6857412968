package org.bitacora.document;

import java.util.List;
import java.util.stream.Stream;

/// What a paper says, line by line in reading order: the same lines that its Word file gives when it is read back, so
/// that a file that somebody returns can be compared with what went out.
public final class PaperLines {

    private PaperLines() {
    }

    /// None of them is blank; header and footer are not among them.
    public static List<String> of(Paper paper) {
        return Stream.concat(Stream.of(paper.title(), paper.subtitle()), paper.blocks().stream()
                .flatMap(PaperLines::texts)).flatMap(String::lines).map(String::strip)
                .filter(line -> !line.isBlank()).toList();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.line().text());
            case Block.Numbered list -> list.items().stream().map(Line::text);
            case Block.Bullets list -> list.items().stream().map(Line::text);
            case Block.Table table -> cells(table);
            case Block.KeyValues pairs -> pairs.entries().stream()
                    .flatMap(entry -> Stream.of(entry.label() + ":", entry.value()));
            case Block.Signatures signatures -> cells(signatures.asTable());
            case Block.PageBreak _ -> Stream.empty();
            case Block.Notice notice -> Stream.of(notice.text());
        };
    }

    private static Stream<String> cells(Block.Table table) {
        return Stream.concat(table.columns().stream().map(TableColumn::title),
                table.rows().stream().flatMap(List::stream));
    }
}
