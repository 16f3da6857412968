package org.bitacora.fx.grid;

import org.bitacora.fx.Tone;

/// Something known that the typed text may mean. `id` comes back when it is chosen, `detail` is the second line,
/// `reason` the chip that says why it is offered. A `likely` one is preselected when it comes first; if the first is
/// not likely, "new" is preselected instead, so that Enter never joins two people by surprise.
public record Suggestion(String id, String title, String detail, String reason, Tone tone, boolean likely) {

    /// Offered with a blue chip and preselected: "Vino a 3 capacitaciones".
    public static Suggestion likely(String id, String title, String detail, String reason) {
        return new Suggestion(id, title, detail, reason, Tone.TINT, true);
    }

    /// Offered with an amber chip and not preselected: "Nombre parecido".
    public static Suggestion similar(String id, String title, String detail, String reason) {
        return new Suggestion(id, title, detail, reason, Tone.WARN, false);
    }
}
