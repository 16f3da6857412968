package org.bitacora.commitment.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.document.mail.CalendarEntry;
import org.bitacora.document.mail.CalendarFile;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileKind;
import org.bitacora.i18n.Texts;

/// Commitments as a file that any calendar reads: a whole day each, with an alarm the morning before. A later file
/// changes the same entries instead of adding new ones. Screen's thread only.
record Reminders(CommitmentDesk desk) {

    /// From midnight of the day back to nine in the morning of the day before.
    private static final Duration MORNING_BEFORE = Duration.ofHours(15);
    private static final FileKind KIND = FileKind.of(Texts.get("commitment.reminders.kind"),
            "*" + CalendarFile.EXTENSION);

    /// Asks where and writes those that are open and have a day.
    void write(Node near, List<CommitmentRow> rows) {
        List<CommitmentRow> dated = rows.stream().filter(row -> row.standing().isOpen()
                && row.commitment().dueDate() != null).toList();
        if (dated.isEmpty()) {
            Layer.over(near).toast(Texts.get("commitment.reminders.none"));
            return;
        }
        desk.excel().dialogs().saveAs(near.getScene().getWindow(), Texts.get("commitment.reminders.where"), KIND,
                start().resolve(Texts.get("commitment.reminders.file") + CalendarFile.EXTENSION))
                .map(Reminders::whole).ifPresent(file -> write(near, dated, file));
    }

    private Path start() {
        Path last = desk.excel().folder().getValue();
        return last == null ? Path.of(System.getProperty("user.home")) : last;
    }

    /// Some dialogs leave the extension to whoever typed the name.
    private static Path whole(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Texts.LOCALE).endsWith(CalendarFile.EXTENSION) ? file
                : file.resolveSibling(name + CalendarFile.EXTENSION);
    }

    private void write(Node near, List<CommitmentRow> rows, Path file) {
        Instant now = desk.workspace().clock().instant();
        desk.tasks().run(Texts.get("commitment.reminders.writing"), progress -> CalendarFile.write(
                rows.stream().map(Reminders::entry).toList(), now, file), size -> {
            Path folder = file.toAbsolutePath().getParent();
            desk.excel().folder().setValue(folder);
            Layer.over(near).toast(Texts.count("commitment.reminders.written", rows.size()),
                    Texts.get("fx.excel.show"), () -> desk.excel().dialogs().show(folder));
        });
    }

    static CalendarEntry entry(CommitmentRow row) {
        Commitment one = row.commitment();
        return new CalendarEntry.WholeDay("commitment-" + one.id(), Texts.get("commitment.reminders.summary",
                CommitmentWords.title(one)), CommitmentWords.join("\n", row.text(), row.who(), row.origin()),
                one.dueDate(), Optional.of(MORNING_BEFORE));
    }
}
