package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.document.PaperDraft;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;

/// What was agreed, and how what was agreed before stood (domain.md §7.1, C10, C27).
final class CommitmentsPart {

    private static final double WHOLE = 100;

    private CommitmentsPart() {
    }

    static void write(ActaContents contents, PaperDraft draft) {
        draft.heading(1, Texts.get("acta.paper.commitments"));
        if (contents.agreed().isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noCommitments"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (ActaCommitment one : contents.agreed()) {
            String text = contents.quorum().covers(one.item()) ? one.text()
                    : ActaWords.lines(" ", one.text(), Texts.get("acta.paper.without"));
            rows.add(List.of(String.valueOf(rows.size() + 1), text, one.assignee(), one.institution(), due(one),
                    one.state()));
        }
        draft.table(List.of(AttendancePart.column("number", 6), AttendancePart.column("activity", 32),
                AttendancePart.column("assignee", 18), AttendancePart.column("institution", 18),
                AttendancePart.column("due", 13), AttendancePart.column("state", 13)), rows);
    }

    /// The commitments of earlier sessions, under the point that follows them up.
    static void followed(ActaContents contents, PaperDraft draft) {
        if (contents.followed().isEmpty()) {
            draft.paragraph(Texts.get("acta.paper.noFollowed"));
            return;
        }
        draft.table(List.of(AttendancePart.column("activity", 30), AttendancePart.column("assignee", 22),
                AttendancePart.column("due", 13), AttendancePart.column("state", 13),
                AttendancePart.column("told", 22)), contents.followed().stream().map(one -> List.of(one.text(),
                ActaWords.lines(", ", one.assignee(), one.institution()), due(one), one.state(), told(one))).toList());
    }

    private static String due(ActaCommitment one) {
        return one.due() == null ? Texts.get("acta.paper.undated") : Formats.shortDate(one.due());
    }

    private static String told(ActaCommitment one) {
        return ActaWords.lines(". ", one.progress() == null ? "" : Formats.percent(one.progress() / WHOLE),
                one.told());
    }
}
