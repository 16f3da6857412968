package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.fx.grid.GridPosition;

/// What a power cut must not take: the moment and the cell one stood in, the text half typed, and the sheets whose last
/// answers were not saved yet. Written as one text, parted by characters that nobody types.
record SheetDraft(String moment, GridPosition position, List<AnswerSheet> unsaved) {

    private static final String SHEET = "\u001e";
    private static final String PART = "\u001f";

    String encode() {
        StringJoiner text = new StringJoiner(SHEET);
        String typed = position.typed();
        text.add(String.join(PART, moment, position.row(), position.column(), typed == null ? "" : "=" + typed));
        unsaved.forEach(sheet -> text.add(encode(sheet)));
        return text.toString();
    }

    private static String encode(AnswerSheet sheet) {
        StringJoiner text = new StringJoiner(PART);
        text.add(sheet.id().toString()).add(String.valueOf(sheet.sheetRow())).add(orEmpty(sheet.participantCode()));
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
        return new SheetDraft(place[0], new GridPosition(place[1], place[2], typed), unsaved);
    }

    private static AnswerSheet decode(UUID training, String moment, String[] parts) {
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> open = new TreeMap<>();
        for (String part : Arrays.asList(parts).subList(3, parts.length)) {
            int sign = part.indexOf('=');
            (part.charAt(0) == 'a' ? answers : open).put(part.substring(1, sign), part.substring(sign + 1));
        }
        return new AnswerSheet(UUID.fromString(parts[0]), training, moment, parts[2].isEmpty() ? null : parts[2],
                Integer.valueOf(parts[1]), answers, open);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
