package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bitacora.document.Block;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Line;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.Run;
import org.bitacora.document.Signatory;
import org.bitacora.document.TableColumn;

/// A paper as a text of lines with tabs, the same for the same paper: what is kept of an approved acta and what its
/// digest is taken of. From it the approved paper is made again, whatever its records say later. A paper's own texts
/// hold no tabs.
public final class ActaScript {

    private static final String MARK = "acta-1";
    private static final String BOLD = "*";

    private ActaScript() {
    }

    public static boolean isScript(String text) {
        return text != null && text.startsWith(MARK + "\n");
    }

    public static String write(Paper paper) {
        List<String> lines = new ArrayList<>(List.of(MARK, line("title", paper.title()),
                line("subtitle", paper.subtitle()), line("header", paper.header())));
        paper.blocks().forEach(block -> write(block, lines));
        return String.join("\n", lines);
    }

    private static void write(Block block, List<String> into) {
        switch (block) {
            case Block.Heading heading -> into.add(line("h", String.valueOf(heading.level()), heading.text()));
            case Block.Paragraph paragraph -> into.add(runs("p", paragraph.line()));
            case Block.Numbered list -> {
                into.add(line("numbered", String.valueOf(list.first())));
                list.items().forEach(item -> into.add(runs("item", item)));
            }
            case Block.Bullets list -> {
                into.add("bullets");
                list.items().forEach(item -> into.add(runs("item", item)));
            }
            case Block.Table table -> {
                into.add(line("table", String.valueOf(table.rowHeight())));
                table.columns().forEach(column -> into.add(line("column", column.title(),
                        String.valueOf(column.share()), String.valueOf(column.isRight()))));
                table.rows().forEach(row -> into.add(line("row", row.toArray(String[]::new))));
            }
            case Block.KeyValues pairs -> {
                into.add("values");
                pairs.entries().forEach(entry -> into.add(line("value", entry.label(), entry.value())));
            }
            case Block.Signatures signed -> {
                into.add("signatures");
                signed.signatories().forEach(one -> into.add(line("signatory", one.name(), one.organisation(),
                        one.position())));
            }
            case Block.PageBreak _ -> into.add("break");
            case Block.Notice notice -> into.add(line("notice", notice.text()));
        }
    }

    private static String runs(String tag, Line line) {
        return line(tag, line.runs().stream().map(run -> (run.bold() ? BOLD : "-") + run.text())
                .toArray(String[]::new));
    }

    private static String line(String tag, String... parts) {
        StringBuilder line = new StringBuilder(tag);
        for (String part : parts) {
            line.append('\t').append(part.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        return line.toString();
    }

    /// The paper that was written.
    ///
    /// @param script for which [#isScript] holds
    public static Paper read(String script) {
        List<List<String>> lines = script.lines().skip(1).map(ActaScript::parts).toList();
        PaperDraft draft = PaperDraft.titled(head(lines, "title")).subtitle(head(lines, "subtitle"))
                .header(head(lines, "header"));
        for (int at = 0; at < lines.size(); at++) {
            block(lines, at).ifPresent(draft::add);
        }
        return draft.paper();
    }

    private static String head(List<List<String>> lines, String tag) {
        return lines.stream().filter(line -> line.getFirst().equals(tag)).map(line -> line.get(1)).findFirst()
                .orElse("");
    }

    private static Optional<Block> block(List<List<String>> lines, int at) {
        List<String> line = lines.get(at);
        return Optional.ofNullable(switch (line.getFirst()) {
            case "h" -> new Block.Heading(Integer.parseInt(line.get(1)), line.get(2));
            case "p" -> new Block.Paragraph(line(line));
            case "numbered" -> new Block.Numbered(Integer.parseInt(line.get(1)),
                    after(lines, at, "item").stream().map(ActaScript::line).toList());
            case "bullets" -> new Block.Bullets(after(lines, at, "item").stream().map(ActaScript::line).toList());
            case "table" -> table(lines, at, Integer.parseInt(line.get(1)));
            case "values" -> new Block.KeyValues(after(lines, at, "value").stream()
                    .map(one -> new KeyValue(one.get(1), one.get(2))).toList());
            case "signatures" -> new Block.Signatures(after(lines, at, "signatory").stream()
                    .map(one -> new Signatory(one.get(1), one.get(2), one.get(3))).toList());
            case "break" -> new Block.PageBreak();
            case "notice" -> new Block.Notice(line.get(1));
            default -> null;
        });
    }

    private static Block table(List<List<String>> lines, int at, int rowHeight) {
        List<TableColumn> columns = after(lines, at, "column").stream().map(one -> new TableColumn(one.get(1),
                Integer.parseInt(one.get(2)), Boolean.parseBoolean(one.get(3)))).toList();
        List<List<String>> rows = after(lines, at + columns.size(), "row").stream()
                .map(row -> row.subList(1, row.size())).toList();
        return new Block.Table(columns, rows, rowHeight);
    }

    /// The lines of a tag that follow one another right after a line.
    private static List<List<String>> after(List<List<String>> lines, int at, String tag) {
        return lines.subList(at + 1, lines.size()).stream().takeWhile(line -> line.getFirst().equals(tag)).toList();
    }

    private static Line line(List<String> parts) {
        return new Line(parts.stream().skip(1).map(run -> new Run(run.substring(1), run.startsWith(BOLD))).toList());
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("\t", -1)).map(ActaScript::unescaped).toList();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == '\\' && i + 1 < text.length();
            char c = escaped ? text.charAt(++i) : text.charAt(i);
            plain.append(escaped && c == 'n' ? '\n' : c);
        }
        return plain.toString();
    }
}
