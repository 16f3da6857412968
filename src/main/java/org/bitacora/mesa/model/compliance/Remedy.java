package org.bitacora.mesa.model.compliance;

import java.util.UUID;

/// Where what a reason tells of is mended: one click away from it.
public sealed interface Remedy {

    /// On the page of a session.
    record OpenSession(UUID session) implements Remedy {
    }

    /// By planning a session.
    ///
    /// @param type a code of `session_types.csv`
    record PlanSession(String type) implements Remedy {
    }

    /// By noting a date or another field of the mesa.
    ///
    /// @param field the stable name of a field of the mesa
    record NoteField(String field) implements Remedy {
    }

    /// Among the delegations and who represents them.
    record OpenComposition() implements Remedy {
    }

    /// Among the meetings outside mesas.
    record PlanMeeting() implements Remedy {
    }
}
