package org.bitacora.mesa.ui.session;

import java.util.UUID;
import org.bitacora.mesa.model.Designation;

/// Who came, as it was chosen or typed.
sealed interface Who {

    /// Somebody who is designated for the seat.
    record Designated(Designation by) implements Who {
    }

    /// Somebody whom the directory knows.
    record Known(UUID person) implements Who {
    }

    /// Somebody new, by the name that was typed.
    record Fresh(String name) implements Who {
    }
}
