package org.bitacora.shell.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// What waits and what is near, read at one moment; words are ready to be shown.
///
/// @param tiles the great acts, the first one filled
/// @param resume where the person was when she left
/// @param pending in order of urgency
/// @param week the sessions of this week in their order
/// @param fresh whether there is nothing yet: then `pending` holds the first steps
public record HomePage(List<Tile> tiles, Optional<Resume> resume, List<Pending> pending, List<Meeting> week,
        boolean fresh) {

    public HomePage {
        tiles = List.copyOf(tiles);
        pending = List.copyOf(pending);
        week = List.copyOf(week);
    }

    /// Who works here, and when.
    ///
    /// @param quarterEnd the last day of the quarter
    public record Today(String author, LocalDateTime now, LocalDate quarterEnd) {
    }

    /// @param second a shortcut or an amount
    public record Tile(Feather icon, String second, Remedy act) {
    }

    /// @param words where exactly: "Asistencia, fila 22 de 38 · Comuneros, Cúcuta · hace 18 minutos"
    public record Resume(Feather icon, String title, String words, Place place) {
    }

    /// @param sentence with its number first
    public record Pending(Tone urgency, Feather icon, String sentence, String reason, Remedy remedy) {
    }

    /// @param start `null` if no hour is set
    public record Meeting(LocalDate day, LocalTime start, String title, String state, Tone tone, Place place) {
    }

    /// The figures of a quarter, "2026-T1".
    public record Quarter(String name, List<Figure> figures, Remedy see) {

        public Quarter {
            figures = List.copyOf(figures);
        }
    }

    /// @param before the same figure in the quarter before
    public record Figure(String name, long number, long before) {
    }
}
