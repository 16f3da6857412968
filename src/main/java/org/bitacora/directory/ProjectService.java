package org.bitacora.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetKind;

/// Projects and strategies, the top of everything (A01). Safe on any thread.
public final class ProjectService {

    private final Workspace ws;

    ProjectService(Workspace ws) {
        this.ws = ws;
    }

    /// By name, accents ignored.
    public List<Project> list() {
        return ws.read(reading -> reading.list(ProjectKind.KIND, "")).stream()
                .sorted(Comparator.comparing(project -> TextForm.folded(project.name()))).toList();
    }

    public Optional<Project> find(UUID id) {
        return ws.read(reading -> reading.find(ProjectKind.KIND, id));
    }

    /// A new project of which only the name is known.
    public Project create(String name) {
        Project project = new Project(Ids.next(ws.clock()), TextForm.clean(name), null, null, null, null);
        save(null, project);
        return project;
    }

    /// @param before as the form found it, `null` for a new one
    public Changes save(Project before, Project after) {
        return ws.write(Operation.of("directory.op.saveProject"), tx -> {
            if (before == null) {
                tx.save(ProjectKind.KIND, after);
            } else {
                tx.save(ProjectKind.KIND, before, after);
            }
        });
    }

    /// Deletes a project with its targets; Ctrl+Z brings both back.
    public Changes delete(UUID id) {
        return ws.write(Operation.of("directory.op.deleteProject"), tx -> {
            targets(tx, id).forEach(target -> tx.delete(TargetKind.KIND.ref(target)));
            tx.delete(ProjectKind.KIND.ref(id));
        });
    }

    /// What a project promised, what ends first on top.
    public List<Target> targets(UUID project) {
        return ws.read(reading -> targets(reading, project));
    }

    private static List<Target> targets(Reading reading, UUID project) {
        return reading.list(TargetKind.KIND, "\"project\" = ? ORDER BY \"valid_to\" IS NULL, \"valid_to\", id",
                project);
    }

    /// Saves what differs between two lists of targets, as one act.
    public Changes saveTargets(List<Target> before, List<Target> after) {
        // Named for itself, so that taking one away and typing it before are not one step of undo.
        boolean removes = after.size() < before.size();
        return ws.write(Operation.of(removes ? "directory.op.removeTarget" : "directory.op.saveTargets"),
                tx -> tx.saveList(TargetKind.KIND, before, after));
    }
}
