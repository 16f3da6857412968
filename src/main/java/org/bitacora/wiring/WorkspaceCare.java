package org.bitacora.wiring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.base.Problem;
import org.bitacora.db.Backups;
import org.bitacora.db.Verification;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.Person;
import org.bitacora.shell.preferences.Checkup;
import org.bitacora.shell.preferences.FileCare;
import org.bitacora.shell.preferences.FileFacts;

/// Ajustes over an open workspace.
final class WorkspaceCare implements FileCare {

    private final Workspace workspace;
    private final SecondCopy second;
    private final Runnable changed;

    /// @param changed hears that the names or the copies are others; called off the screen's thread
    WorkspaceCare(Workspace workspace, SecondCopy second, Runnable changed) {
        this.workspace = workspace;
        this.second = second;
        this.changed = changed;
    }

    static Person person(Workspace workspace) {
        return new Person(workspace.identity().author(), workspace.identity().team());
    }

    @Override
    public FileFacts facts() {
        Path file = file();
        List<FileFacts.Copy> copies = Backups.of(file).all().stream().map(WorkspaceCare::copy).toList();
        return new FileFacts(person(workspace), file, file.toFile().length(), copies,
                workspace.checkedAt().map(at -> LocalDateTime.ofInstant(at, Services.ZONE)), Services.VERSION);
    }

    /// The file that the person knows, also while a copy is read in its place.
    private Path file() {
        return workspace.damaged().orElse(workspace.file());
    }

    private static FileFacts.Copy copy(Path copy) {
        return new FileFacts.Copy(copy, LocalDateTime.ofInstant(Instant.ofEpochMilli(copy.toFile().lastModified()),
                Services.ZONE), copy.toFile().length());
    }

    @Override
    public void rename(Person person) {
        workspace.rename(person.name(), person.team());
        changed.run();
    }

    @Override
    public Optional<Problem> copy() {
        workspace.backUp();
        changed.run();
        try {
            second.make(workspace);
            return Optional.empty();
        } catch (Problem refusal) {
            return Optional.of(refusal);
        }
    }

    @Override
    public Path restore(Path copy) {
        Path target = FreeName.beside(file(), "-copia");
        WorkspaceFile.restore(copy, target);
        return target;
    }

    @Override
    public Checkup verify() {
        Verification found = workspace.verify();
        List<String> faults = found.faults().stream()
                .map(fault -> Texts.get(fault.key(), fault.args().toArray())).toList();
        return new Checkup(faults, VerificationWords.counts(found),
                found.fingerprint());
    }
}
