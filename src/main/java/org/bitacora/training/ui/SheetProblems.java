package org.bitacora.training.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.SheetColumn;

/// What is wrong with a cell, in the one sentence that stands below the sheet. A cell with a problem keeps what was typed.
record SheetProblems(Map<UUID, List<Finding>> together) {

    /// The sentence for a cell, without the line and the column it belongs to.
    static Optional<String> of(AttendanceRow row, SheetColumn column) {
        String typed = row.unread().get(column);
        if (typed != null) {
            return Optional.of(kept(Texts.get("training.unread." + key(column), typed)));
        }
        return column == SheetColumn.DOCUMENT ? document(row).map(SheetProblems::kept) : Optional.empty();
    }

    private static String key(SheetColumn column) {
        return column.folded() ? column.sensitive() ? "sensitive" : "code" : column.id();
    }

    private static Optional<String> document(AttendanceRow row) {
        return row.card().mainDocument().filter(document -> document.number() != null)
                .flatMap(document -> DocumentRules.check(document.type(), document.number(), null).stream()
                        .filter(finding -> finding.blocks() || document.type() == null).findFirst())
                .map(finding -> Texts.get(finding.key(), finding.args().toArray()));
    }

    private static String kept(String sentence) {
        boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        String begun = acronym ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        return begun + " " + Texts.get("training.unread.kept");
    }

    /// Whether the rows of the training contradict each other in this cell: two groups for one person, one code for two.
    boolean doubts(AttendanceRow row, SheetColumn column) {
        String field = switch (column) {
            case GROUP -> "profileGroup";
            case CODE -> "participantCode";
            default -> "";
        };
        return together.getOrDefault(row.id(), List.of()).stream().anyMatch(finding -> finding.field().equals(field));
    }

    /// The sentences about this line beside others, for the one who stands on it.
    List<String> doubts(UUID row) {
        return together.getOrDefault(row, List.of()).stream()
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).toList();
    }
}
