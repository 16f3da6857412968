package org.bitacora.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.evaluation.model.AnswerSheet;

/// What a power cut must not take: the moment and the cell somebody stood in, the text half typed, and the sheets whose
/// last answers were not saved yet. Written as one text, parted by characters that nobody types.
///
/// @param row the id of a sheet, empty for the row at the end where the next one begins
/// @param typed the text half typed; `null` while nothing is
/// @param number the line of the pile, from 1; `lines` are those that are there
/// @param at when it was kept
public record SheetDraft(UUID training, String moment, String row, String column, String typed, int number, int lines,
        Instant at, List<AnswerSheet> unsaved) {

    private static final String SHEET = "\u001e";
    private static final String PART = "\u001f";

    public SheetDraft {
        unsaved = List.copyOf(unsaved);
    }

    String encode() {
        StringJoiner text = new StringJoiner(SHEET);
        text.add(String.join(PART, moment, row, column, typed == null ? "" : "=" + typed, String.valueOf(number),
                String.valueOf(lines), at.toString()));
        unsaved.forEach(sheet -> text.add(encode(sheet)));
        return text.toString();
    }

    private static String encode(AnswerSheet sheet) {
        StringJoiner text = new StringJoiner(PART);
        text.add(sheet.id().toString()).add(String.valueOf(sheet.sheetRow())).add(orEmpty(sheet.participantCode()));
        if (sheet.form() != null) {
            text.add("f=" + sheet.form());
        }
        sheet.answers().forEach((item, answer) -> text.add("a" + item + "=" + answer));
        sheet.openAnswers().forEach((item, answer) -> text.add("o" + item + "=" + answer));
        return text.toString();
    }

    static SheetDraft decode(UUID training, String text) {
        List<String> parts = Arrays.asList(text.split(SHEET, -1));
        String[] place = parts.getFirst().split(PART, -1);
        String typed = place[3].isEmpty() ? null : place[3].substring(1);
        List<AnswerSheet> unsaved = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(part -> unsaved.add(decode(training, place[0], part.split(PART, -1))));
        return new SheetDraft(training, place[0], place[1], place[2], typed, Integer.parseInt(place[4]),
                Integer.parseInt(place[5]), Instant.parse(place[6]), unsaved);
    }

    private static AnswerSheet decode(UUID training, String moment, String[] parts) {
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> open = new TreeMap<>();
        String form = null;
        for (String part : Arrays.asList(parts).subList(3, parts.length)) {
            int sign = part.indexOf('=');
            String value = part.substring(sign + 1);
            switch (part.charAt(0)) {
                case 'f' -> form = value;
                case 'a' -> answers.put(part.substring(1, sign), value);
                default -> open.put(part.substring(1, sign), value);
            }
        }
        return new AnswerSheet(UUID.fromString(parts[0]), training, moment, parts[2].isEmpty() ? null : parts[2],
                Integer.valueOf(parts[1]), answers, open, form);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
