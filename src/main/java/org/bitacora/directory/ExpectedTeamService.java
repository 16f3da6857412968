package org.bitacora.directory;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

    /// Adds teams that are not there yet, by name; blank names are passed over. One that was taken out comes back.
    public Changes add(UUID project, List<String> names) {
        return ws.write(Operation.of("directory.op.addTeams"), tx -> names.stream()
                .filter(name -> TextForm.clean(name) != null)
                .forEach(name -> add(tx, ExpectedTeam.of(project, name))));
    }

    private static void add(Tx tx, ExpectedTeam team) {
        boolean known = !tx.history(ExpectedTeamKind.KIND.ref(team)).isEmpty();
        if (!known) {
            tx.save(ExpectedTeamKind.KIND, team);
        } else if (tx.find(ExpectedTeamKind.KIND, team.id()).isEmpty()) {
            tx.restore(ExpectedTeamKind.KIND.ref(team));
        }
    }

    public Changes remove(ExpectedTeam team) {
        return ws.write(Operation.of("directory.op.removeTeam"), tx -> tx.delete(ExpectedTeamKind.KIND.ref(team)));
    }
}
