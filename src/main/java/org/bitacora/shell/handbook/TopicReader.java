package org.bitacora.shell.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;

/// Reads a page of the guide. Its first line is the title, its second the summary; then, if any, `@` with the places F1
/// opens it from and `?` with other words. Every further line is one block: `##` heading, `-` step, `!` note,
/// `[picture] caption`, `> place label`, `~ keys`, or plain prose. Inside a line `{training.new}` is a text of the
/// catalogue and `<Ctrl N>` a key. Anything else is refused: a page is right or it is not in the program.
final class TopicReader {

    private static final Pattern RUN = Pattern.compile("\\{([\\w.-]+)}|<([^<>]+)>|([^<>{}]+)");
    private static final Pattern PICTURE = Pattern.compile("\\[([a-z-]+)] (.+)");

    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private int step;

    private TopicReader(String name) {
        this.name = name;
    }

    /// @throws IllegalArgumentException if the page breaks the rules
    static Topic read(String name, String group, String page) {
        return new TopicReader(name).topic(group, page.lines().map(String::strip).toList());
    }

    private Topic topic(String group, List<String> lines) {
        List<String> opens = List.of();
        String words = "";
        for (String line : lines.subList(2, lines.size())) {
            if (line.startsWith("@ ")) {
                opens = List.of(line.substring(2).split(" "));
            } else if (line.startsWith("? ")) {
                words = line.substring(2);
            } else if (!line.isEmpty()) {
                blocks.add(block(line));
            }
        }
        return new Topic(name, group, lines.get(0), lines.get(1), opens, words, List.copyOf(blocks));
    }

    private Block block(String line) {
        if (line.startsWith("## ")) {
            step = 0;
            return new Block.Heading(line.substring(3));
        }
        return switch (line.charAt(0)) {
            case '-' -> new Block.Step(++step, runs(line.substring(2)));
            case '!' -> new Block.Note(runs(line.substring(2)));
            case '>' -> way(line.substring(2));
            case '[' -> picture(line);
            case '~' -> new Block.KeyTable();
            default -> new Block.Prose(runs(line));
        };
    }

    private Block picture(String line) {
        Matcher parts = PICTURE.matcher(line);
        if (!parts.matches()) {
            throw refused(line);
        }
        return new Block.Picture(parts.group(1), runs(parts.group(2)));
    }

    /// `training` is a room, `exchange/receive` one of its sections, `training+training` a new record.
    private Block way(String line) {
        String[] parts = line.split(" ", 2);
        if (parts.length < 2) {
            throw refused(line);
        }
        return new Block.Way(place(parts[0]), runs(parts[1]));
    }

    private static Place place(String written) {
        String[] fresh = written.split("\\+");
        if (fresh.length == 2) {
            return Place.fresh(fresh[0], fresh[1]);
        }
        String[] parts = written.split("/", 2);
        return parts.length == 2 ? Place.room(parts[0]).at(parts[1]) : Place.room(written);
    }

    private List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher found = RUN.matcher(line);
        int end = 0;
        while (found.find() && found.start() == end) {
            runs.add(run(found, line));
            end = found.end();
        }
        if (end != line.length()) {
            throw refused(line);
        }
        return List.copyOf(runs);
    }

    private Run run(Matcher found, String line) {
        if (found.group(1) == null) {
            return found.group(2) == null ? new Run.Words(found.group(3)) : new Run.Keycap(found.group(2));
        }
        String key = found.group(1);
        if (!Texts.has(key) || Texts.get(key).contains("{")) {
            throw refused(line);
        }
        return new Run.Named(key);
    }

    private IllegalArgumentException refused(String line) {
        return new IllegalArgumentException("guide page " + name + ": " + line);
    }
}
