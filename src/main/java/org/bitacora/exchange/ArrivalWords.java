package org.bitacora.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bitacora.i18n.Texts;

/// What a bundle brings, in sentences that begin with the number: for the preview on the screen and in the console.
public final class ArrivalWords {

    /// What a line is about, which decides its icon.
    public enum Topic { NEW, CHANGED, DELETED, DIFFERENCE, KNOWN, NOTICE }

    /// @param code of a notice, else empty
    public record Line(Topic topic, String code, String headline, String consequence) {
    }

    private ArrivalWords() {
    }

    public static List<Line> of(Arrival.Read arrival) {
        List<Line> lines = new ArrayList<>();
        fresh(arrival, lines);
        changed(arrival, lines);
        if (arrival.files().count() > 0) {
            lines.add(new Line(Topic.NEW, "", AttachedWords.of(arrival.files().count(), arrival.files().bytes()),
                    Texts.get("exchange.arrival.files.then")));
        }
        if (arrival.differences() > 0) {
            lines.add(new Line(Topic.DIFFERENCE, "E-17",
                    Texts.count("exchange.arrival.differences", arrival.differences()),
                    Texts.get("exchange.arrival.differences.then")));
        }
        if (arrival.known() > 0 && !arrival.bringsNothing()) {
            lines.add(new Line(Topic.KNOWN, "", Texts.count("exchange.arrival.known", arrival.known()),
                    Texts.get("exchange.arrival.known.then")));
        }
        arrival.notices().forEach(notice -> lines.add(new Line(Topic.NOTICE, notice.code(), notice.text(), "")));
        return lines;
    }

    /// "3 capacitaciones, 87 personas y 64 asistencias"; kinds of a newer version are counted together.
    public static String kinds(Map<String, Integer> kinds) {
        return list(counted(kinds));
    }

    private static void fresh(Arrival.Read arrival, List<Line> lines) {
        List<String> counted = counted(arrival.created());
        // Two kinds to a line, so that a full bundle still fits the card.
        for (int i = 0; i < counted.size(); i += 2) {
            lines.add(new Line(Topic.NEW, "", list(counted.subList(i, Math.min(i + 2, counted.size()))),
                    Texts.get("exchange.arrival.new.then")));
        }
    }

    private static void changed(Arrival.Read arrival, List<Line> lines) {
        if (!arrival.updated().isEmpty()) {
            lines.add(new Line(Topic.CHANGED, "", Texts.count("exchange.arrival.updated", sum(arrival.updated())),
                    kinds(arrival.updated())));
        }
        if (!arrival.deleted().isEmpty()) {
            lines.add(new Line(Topic.DELETED, "", Texts.count("exchange.arrival.deleted", sum(arrival.deleted())),
                    kinds(arrival.deleted())));
        }
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> counted(Map<String, Integer> kinds) {
        List<String> counted = new ArrayList<>();
        int newer = 0;
        // Few things first: "3 capacitaciones y 87 personas".
        List<Map.Entry<String, Integer>> byCount = new ArrayList<>(kinds.entrySet());
        byCount.sort(Map.Entry.comparingByValue());
        for (Map.Entry<String, Integer> entry : byCount) {
            if (Texts.has(entry.getKey() + ".many")) {
                counted.add(Texts.count(entry.getKey(), entry.getValue()));
            } else {
                newer += entry.getValue();
            }
        }
        if (newer > 0) {
            counted.add(Texts.count("exchange.arrival.newer", newer));
        }
        return counted;
    }

    private static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return Texts.get("exchange.list.and", String.join(", ", parts.subList(0, parts.size() - 1)),
                parts.getLast());
    }
}
