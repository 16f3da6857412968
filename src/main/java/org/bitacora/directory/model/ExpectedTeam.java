package org.bitacora.directory.model;

import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;

/// A team or laptop from which a project expects data. A record of its own, since two coordinators may add to the list
/// at once; its id follows from project and name, so that both make the same record.
///
/// @param inCharge who answers for it; null if nobody was named
/// @param territory where it works, in the project's own words
public record ExpectedTeam(UUID id, UUID project, String name, String inCharge, String territory) {

    public static ExpectedTeam of(UUID project, String name) {
        return of(project, name, null, null);
    }

    public static ExpectedTeam of(UUID project, String name, String inCharge, String territory) {
        String clean = TextForm.clean(name);
        return new ExpectedTeam(Ids.natural("expectedTeam", project, key(clean)), project, clean,
                TextForm.clean(inCharge), TextForm.clean(territory));
    }

    /// What two spellings of one team have in common: "Equipo Cúcuta" and "cucuta".
    public static String key(String name) {
        return TextForm.folded(name).replaceFirst("^equipo\\s+", "");
    }

    /// Whether a laptop that calls itself so is this team.
    public boolean isCalled(String team) {
        return key(name).equals(key(team));
    }
}
