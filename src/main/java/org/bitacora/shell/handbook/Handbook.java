package org.bitacora.shell.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages of the guide in the order of `topics.txt`. Read once, when first asked for.
public record Handbook(List<Topic> topics) {

    private static final class Kept {

        private static final Handbook GUIDE = read();
    }

    /// The guide of this program.
    public static Handbook guide() {
        return Kept.GUIDE;
    }

    /// The page for a section of the guide's place: its name, or, separated by blanks, the places that F1 was pressed
    /// at, nearest first.
    Optional<Topic> of(String section) {
        return section == null ? Optional.empty() : Stream.of(section.split(" ")).flatMap(this::named).findFirst();
    }

    private Stream<Topic> named(String place) {
        return topics.stream().filter(topic -> topic.name().equals(place) || topic.opens().contains(place));
    }

    /// The pages that fit what was typed, best first; all of them in their order if nothing was.
    List<Topic> find(String typed) {
        return typed.isBlank() ? topics : topics.stream().filter(topic -> topic.rank(typed) >= 0)
                .sorted(Comparator.comparingInt(topic -> topic.rank(typed))).toList();
    }

    /// A picture of the guide; the caller closes it.
    static InputStream picture(String name) {
        return Handbook.class.getResourceAsStream("pictures/" + name + ".png");
    }

    private static Handbook read() {
        List<Topic> topics = new ArrayList<>();
        String group = "";
        for (String line : text("topics").lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                group = line.substring(2);
            } else {
                topics.add(TopicReader.read(line, group, text(line)));
            }
        }
        return new Handbook(List.copyOf(topics));
    }

    private static String text(String name) {
        try (InputStream in = Handbook.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
