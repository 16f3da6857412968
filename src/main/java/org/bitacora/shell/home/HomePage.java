package org.bitacora.shell.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// What waits and what is near, read at one moment; words are ready to be shown.
///
/// @param tiles the great acts, the first one filled
/// @param resume where the person was when she left
/// @param greeting to who joined a project and has not begun yet
/// @param pending in order of urgency
/// @param fresh whether there is nothing yet: then `pending` holds the first steps
public record HomePage(List<Tile> tiles, Optional<Resume> resume, Optional<Greeting> greeting, List<Pending> pending,
        Week week, boolean fresh) {

    public HomePage {
        tiles = List.copyOf(tiles);
        pending = List.copyOf(pending);
    }

    /// Who works here, and when.
    ///
    /// @param author empty where nobody in particular works, as in the example
    /// @param quarterEnd the last day of the quarter
    public record Today(String author, LocalDateTime now, LocalDate quarterEnd) {
    }

    /// @param second a shortcut or an amount
    public record Tile(Feather icon, String second, Remedy act) {
    }

    /// @param words where exactly: "Asistencia, fila 22 de 38 · Comuneros, Cúcuta · hace 18 minutos"
    public record Resume(Feather icon, String title, String words, Remedy go) {
    }

    /// The project that was joined.
    ///
    /// @param next what to do now
    /// @param brought what came with it
    /// @param see leads to the project
    public record Greeting(String title, String next, List<Brought> brought, Remedy see) {

        public Greeting {
            brought = List.copyOf(brought);
        }
    }

    /// @param sentence with its number first
    public record Pending(Tone urgency, Feather icon, String sentence, String reason, Remedy remedy) {
    }

    /// The sessions of this week in their order, and what leads to all of them.
    ///
    /// @param past how many of them, from the first, lie before today
    public record Week(List<Meeting> meetings, int past, Remedy all) {

        public Week {
            meetings = List.copyOf(meetings);
        }
    }

    ///
    /// @param day "Hoy", "Vie 20"
    /// @param hour "8:00", empty if none is set
    public record Meeting(String day, String hour, String title, String state, Tone tone, Place place) {
    }

    /// The figures of a quarter, "2026-T1", beside those of the one before it.
    ///
    /// @param before "2025-T4"; empty if nothing was counted then
    /// @param targets what was promised; where there is nothing, the figures stand alone
    public record Quarter(String name, String before, List<Figure> figures, List<Target> targets, Remedy see) {

        public Quarter {
            figures = List.copyOf(figures);
            targets = List.copyOf(targets);
        }
    }

    ///
    /// @param expected how many there should be by today
    /// @param rows leads to what was counted
    public record Target(String name, long number, long target, double expected, Remedy rows) {
    }

    public record Figure(String name, long number, long before) {
    }
}
