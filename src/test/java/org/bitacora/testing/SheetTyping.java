package org.bitacora.testing;

import java.util.Locale;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.bitacora.directory.DirectoryService;
import org.bitacora.fx.grid.Grid;
import org.bitacora.testing.TypicalDay.Line;
import org.bitacora.training.AttendanceService;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;

/// The attendance sheet typed as a facilitator types it from paper, nothing but keys.
public final class SheetTyping {

    private final Typist typist;
    private final DirectoryService directory;
    private final AttendanceService attendance;
    private final UUID session;

    public SheetTyping(Typist typist, DirectoryService directory, AttendanceService attendance, UUID session) {
        this.typist = typist;
        this.directory = directory;
        this.attendance = attendance;
        this.session = session;
    }

    /// Letters of the surname until she stands first, then Enter.
    public void known(Line line) {
        String letters = surname(line) + " " + line.name();
        AttendanceSheet before = sheet();
        int at = 0;
        while (at < letters.length() && !line.name().equals(firstProposal(before))) {
            typist.type(letters.substring(at, ++at));
        }
        typist.press(KeyCode.ENTER).settle();
    }

    private static String surname(Line line) {
        String[] words = line.name().split(" ");
        return words[words.length - 2];
    }

    /// Whoever is on the sheet already is no proposal.
    private String firstProposal(AttendanceSheet before) {
        String typed = typist.robot().read(() -> grid().position().typed());
        return typed == null ? "" : typist.robot().read(() -> directory.people().search(typed, 6)).stream().findFirst()
                .map(alike -> alike.name()).filter(name -> before.rows().stream()
                        .noneMatch(row -> row.card().names().full().equals(name))).orElse("");
    }

    /// As the paper says it: document, name, one key each for gender and group, occupation.
    public void fresh(Line line) {
        typist.press(KeyCode.LEFT).type(document(line)).press(KeyCode.ENTER).type(line.name()).press(KeyCode.ENTER)
                .type(line.gender().substring(0, 1).toLowerCase(Locale.ROOT))
                .type(line.group().substring(0, 1).toLowerCase(Locale.ROOT))
                .type(line.occupation().substring(0, Math.min(line.occupation().length(), 12)))
                .press(KeyCode.ENTER).settle();
    }

    /// What of a new person can only be typed: her document and her name.
    public static int letters(Line line) {
        return document(line).length() + line.name().length();
    }

    private static String document(Line line) {
        return line.document().replace(".", "");
    }

    /// The time of somebody who came late, where the list already stands: to the top, down to her, six cells along.
    public void arrival(int index, Line line) {
        typist.press(KeyCode.HOME, KeyCode.CONTROL).press(index, KeyCode.DOWN).press(5, KeyCode.RIGHT)
                .type(line.arrival().replace(":", "")).press(KeyCode.ENTER).press(KeyCode.END, KeyCode.CONTROL).settle();
    }

    @SuppressWarnings("unchecked")
    public Grid<AttendanceRow> grid() {
        return (Grid<AttendanceRow>) typist.robot().all(node -> node instanceof Grid<?>).getFirst();
    }

    public AttendanceSheet sheet() {
        return attendance.sheet(session);
    }
}
