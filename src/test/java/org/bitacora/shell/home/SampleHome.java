package org.bitacora.shell.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.shell.home.HomePage.Figure;
import org.bitacora.shell.home.HomePage.Meeting;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.HomePage.Resume;
import org.bitacora.shell.home.HomePage.Tile;
import org.bitacora.shell.home.HomePage.Week;
import org.kordamp.ikonli.feather.Feather;

/// An invented morning for tests of Inicio and for looking at it: Thursday 19 March 2026.
public final class SampleHome implements HomeFeed {

    public final List<String> log = new ArrayList<>();
    private final List<Runnable> followers = new ArrayList<>();
    public LocalDateTime now = LocalDateTime.of(2026, 3, 19, 10, 42);
    public HomePage page = typical();
    public List<HomePage.Target> targets = List.of();
    public int readings;

    /// Says that something was saved.
    public void change() {
        List.copyOf(followers).forEach(Runnable::run);
    }

    public int followers() {
        return followers.size();
    }

    @Override
    public HomePage.Today today() {
        return new HomePage.Today("Marcela Cárdenas Villamizar", now, LocalDate.of(2026, 3, 31));
    }

    @Override
    public List<Tile> tiles() {
        return List.of(tile(Feather.BOOK_OPEN, "Nueva capacitación", "Ctrl N"),
                tile(Feather.UPLOAD, "Entregar mis datos", "14 cambios"),
                tile(Feather.DOWNLOAD, "Recibir", "Archivos de otros equipos"),
                tile(Feather.BAR_CHART_2, "Informe del trimestre", "2026-T1, en Excel"));
    }

    private Tile tile(Feather icon, String name, String second) {
        return new Tile(icon, second, new Remedy.Act(name, () -> log.add(name)));
    }

    @Override
    public HomePage page() {
        readings++;
        return page;
    }

    @Override
    public HomePage.Quarter quarter() {
        List<Figure> figures = List.of(new Figure("Personas únicas", 238, 219),
                new Figure("Participaciones", 1261, 988), new Figure("IPS con capacitación", 19, 14),
                new Figure("Capacitaciones realizadas", 22, 17), new Figure("Pares entrada–salida", 158, 0));
        return new HomePage.Quarter("2026-T1", "2025-T4", page.fresh() ? List.of() : figures, targets,
                new Remedy.Go("Ver cifras", Place.room("report")));
    }

    @Override
    public Runnable follow(Runnable changed) {
        followers.add(changed);
        return () -> followers.remove(changed);
    }

    public HomePage typical() {
        return new HomePage(tiles(), Optional.of(new Resume(Feather.BOOK_OPEN,
                "Enfoque de género y prevención de xenofobia en la atención",
                "Asistencia, fila 22 de 38 · Comuneros, Cúcuta · hace 18 minutos", new Remedy.Go("Continuar",
                Place.room("training")))), Optional.empty(), List.of(
                pending(Tone.BAD, Feather.CALENDAR, "2 sesiones ya pasaron y siguen programadas",
                        "La más antigua: Los Patios, 12 de marzo", "Registrar asistencia"),
                pending(Tone.WARN, Feather.EDIT_2, "3 capacitaciones sin evaluación de salida",
                        "Comuneros, Los Patios y Villa del Rosario", "Digitar salidas"),
                pending(Tone.WARN, Feather.LINK, "4 hojas de evaluación sin pareja", "Comuneros", "Emparejar"),
                pending(Tone.WARN, Feather.FILE_TEXT, "6 personas sin autorización de datos registrada",
                        "Todas asistieron el 12 de marzo en Los Patios", "Todas firmaron…"),
                pending(Tone.WARN, Feather.GIT_MERGE, "1 diferencia por decidir",
                        "Fecha de la sesión 2 en Villa del Rosario, con Jorge Iván Quintero", "Decidir"),
                pending(Tone.NEUTRAL, Feather.UPLOAD, "14 cambios sin entregar", "Desde el jueves 12 de marzo",
                        "Entregar")),
                week(List.of(meeting("Hoy", "8:00", "Unidad Comuneros", "En curso", Tone.TINT),
                        meeting("Mañana", "14:00", "ESE Imsalud", "Programada", Tone.NEUTRAL),
                        meeting("Sáb 21", "9:00", "Hospital de Ocaña", "Reprogramada", Tone.WARN)), 0), false);
    }

    /// A workspace in which nobody did anything yet.
    public HomePage empty() {
        return new HomePage(tiles(), Optional.empty(), Optional.empty(), List.of(
                pending(Tone.TINT, Feather.BOOK_OPEN, "Registre su primera capacitación",
                        "Tema, lugar y fecha; después la lista de quienes asisten. Todo se guarda solo.", "Empezar"),
                pending(Tone.NEUTRAL, Feather.HOME, "Agregue las instituciones donde trabaja",
                        "IPS, alcaldías y organizaciones; también puede hacerlo al registrar.", "Agregar"),
                pending(Tone.NEUTRAL, Feather.DOWNLOAD, "Reciba lo que otros ya registraron",
                        "Si otro equipo le envió un archivo de Bitácora.", "Recibir")), week(List.of(), 0), true);
    }

    /// The first day of who joined a project.
    public HomePage joined() {
        return new HomePage(tiles(), Optional.empty(), Optional.of(new HomePage.Greeting(
                "Ya está en «Redes del páramo»", "Ahora registre su primera capacitación.",
                List.of(new Brought(Feather.HOME, "21 instituciones"), new Brought(Feather.PHONE, "Dudas: Lucía")),
                new Remedy.Act("Ver el proyecto", () -> log.add("Ver el proyecto")))), empty().pending(),
                week(List.of(), 0), true);
    }

    /// Everything is done.
    public HomePage calm() {
        return new HomePage(tiles(), Optional.empty(), Optional.empty(), List.of(), week(List.of(), 0), false);
    }

    /// More than the page has room for, and long words.
    public HomePage full() {
        List<Pending> waiting = new ArrayList<>(typical().pending());
        waiting.add(0, pending(Tone.BAD, Feather.ALERT_CIRCLE, "Su archivo está dañado; se lee de su última copia",
                "Es la copia equipo-cucuta-2026-03-18.bitacora. Nada de lo que ve se pierde, pero no se puede guardar.",
                "Seguir con la copia"));
        waiting.add(pending(Tone.WARN, Feather.SHIELD, "Hace 9 días que no hay copia de seguridad",
                "Lo guardado desde entonces está solo en este computador", "Hacer copia"));
        return new HomePage(tiles(), Optional.of(new Resume(Feather.BOOK_OPEN, "Rutas de atención integral en salud "
                + "mental, protección y convivencia para población migrante, refugiada, retornada y de acogida",
                "Asistencia, fila 112 de 1.138 · Subred Integrada de Servicios de Salud Sur Occidente, Bogotá, D.C. · "
                        + "ayer, 16:20", new Remedy.Go("Continuar", Place.room("training")))),
                Optional.empty(), waiting,
                week(List.of(meeting("Ayer", "8:00", "Subred Integrada de Servicios de Salud Sur Occidente", "Realizada",
                                Tone.OK), meeting("Hoy", "8:00", "Unidad Básica de Atención Comuneros", "En curso",
                                Tone.TINT), meeting("Hoy", "14:00", "ESE Imsalud", "Programada", Tone.NEUTRAL),
                        meeting("Vie 20", "", "Hospital Emiro Quintero Cañizares de Ocaña", "Cancelada", Tone.NEUTRAL),
                        meeting("Dom 22", "10:30", "Los Patios", "Reprogramada", Tone.WARN)), 1), false);
    }

    private Pending pending(Tone tone, Feather icon, String sentence, String reason, String act) {
        return new Pending(tone, icon, sentence, reason, new Remedy.Act(act, () -> log.add(act)));
    }

    private static Meeting meeting(String day, String hour, String title, String state, Tone tone) {
        return new Meeting(day, hour, title, state, tone, Place.room("training"));
    }

    private static Week week(List<Meeting> meetings, int past) {
        return new Week(meetings, past, new Remedy.Go("Ver las " + meetings.size(), Place.room("training")));
    }
}
