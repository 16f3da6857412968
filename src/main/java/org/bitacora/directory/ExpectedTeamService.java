package org.bitacora.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.TextForm;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.ExpectedTeam;
import org.bitacora.directory.model.ExpectedTeamKind;

/// The teams from which a project expects data. Safe on any thread.
public final class ExpectedTeamService {

    private final Workspace ws;

    ExpectedTeamService(Workspace ws) {
        this.ws = ws;
    }

    /// Those of one project, by name.
    public List<ExpectedTeam> of(UUID project) {
        return ws.read(reading -> sorted(reading.list(ExpectedTeamKind.KIND, "\"project\" = ?", project)));
    }

    /// Those of every project that still exists, each team once, by name.
    public static List<ExpectedTeam> all(Reading reading) {
        return sorted(reading.list(ExpectedTeamKind.KIND,
                "\"project\" IN (SELECT id FROM project WHERE deleted = 0)"));
    }

    private static List<ExpectedTeam> sorted(List<ExpectedTeam> teams) {
        return teams.stream().sorted(Comparator.comparing(team -> TextForm.folded(team.name()))).toList();
    }

    /// Adds teams by name alone; see [#addAll].
    public Changes add(UUID project, List<String> names) {
        return addAll(names.stream().filter(name -> TextForm.clean(name) != null)
                .map(name -> ExpectedTeam.of(project, name)).toList());
    }

    /// Adds teams that are not there yet, as one act. One that was taken out comes back as it was.
    public Changes addAll(List<ExpectedTeam> teams) {
        return ws.write(Operation.of("directory.op.addTeams"), tx -> teams.forEach(team -> add(tx, team)));
    }

    private static void add(Tx tx, ExpectedTeam team) {
        boolean known = !tx.history(ExpectedTeamKind.KIND.ref(team)).isEmpty();
        if (!known) {
            tx.save(ExpectedTeamKind.KIND, team);
        } else if (tx.find(ExpectedTeamKind.KIND, team.id()).isEmpty()) {
            tx.restore(ExpectedTeamKind.KIND.ref(team));
        }
    }

    /// Saves what differs between two lists, as one act.
    public Changes save(List<ExpectedTeam> before, List<ExpectedTeam> after) {
        // Named for itself, so that taking one away and typing it before are not one step of undo.
        String operation = after.size() < before.size() ? "directory.op.removeTeam" : "directory.op.saveTeams";
        return ws.write(Operation.of(operation), tx -> {
            after.stream().filter(team -> !has(before, team)).forEach(team -> add(tx, team));
            tx.saveList(ExpectedTeamKind.KIND, before, after.stream().filter(team -> has(before, team)).toList());
        });
    }

    private static boolean has(List<ExpectedTeam> teams, ExpectedTeam team) {
        return teams.stream().anyMatch(one -> one.id().equals(team.id()));
    }

    /// The devices on which the list was written, even in part: those of the coordination.
    public Set<UUID> listers() {
        return ws.read(reading -> reading.list(ExpectedTeamKind.KIND, "").stream()
                .flatMap(team -> reading.history(ExpectedTeamKind.KIND.ref(team)).stream())
                .map(change -> change.id().incarnation()).collect(Collectors.toSet()));
    }
}
