package org.bitacora.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// An invented quarterly workbook with one of everything, for tests and for looking at.
public final class SampleWorkbook {

    public static final Instant MADE = Instant.parse("2026-04-01T14:00:00Z");

    /// A row of the small table: a group and its three counts.
    public record Group(String name, int men, int women, int other) {

        int all() {
            return men + women + other;
        }
    }

    /// A row of the long table.
    public record Person(int number, String name, String document, LocalDate day, LocalTime hour, BigDecimal score,
                         Ratio share, String remark) {
    }

    public static final List<Group> GROUPS = List.of(new Group("Salud", 55, 164, 0),
            new Group("Administrativo", 73, 179, 1), new Group("Comunidad", 1, 29, 2));

    /// A row of the table of gains.
    public record Gain(String construct, Ratio entry, Ratio exit) {

        Ratio change() {
            return Ratio.of(exit.part().subtract(entry.part()).divide(BigDecimal.valueOf(32), MathContext.DECIMAL64));
        }
    }

    private static final List<Gain> GAINS = List.of(
            new Gain("Derechos en salud de la población migrante", Ratio.of(16, 32), Ratio.of(29, 32)),
            new Gain("Rutas de atención", Ratio.of(12, 32), Ratio.of(21, 32)),
            new Gain("Enfoque diferencial", Ratio.of(20, 32), Ratio.of(19, 32)));

    private SampleWorkbook() {
    }

    public static Workbook quarterly(int people) {
        return Workbook.of("Informe 2026-T1", "Equipo de ejemplo", MADE, summary(), attendance(people));
    }

    private static LayoutSheet summary() {
        LayoutDraft page = LayoutSheet.draft("Resumen", 24, 11, 11, 11, 11, 13, 13, 13);
        page.title("Redes saludables")
                .subtitle("Informe del primer trimestre de 2026 · 1 de enero a 31 de marzo")
                .gap()
                .figure(2, 504, CellFormat.WHOLE, "personas distintas")
                .figure(2, 1203, CellFormat.WHOLE, "participaciones")
                .figure(2, 21, CellFormat.WHOLE, "instituciones")
                .figure(2, 8, CellFormat.WHOLE, "municipios")
                .endFigures().gap()
                .heading("Personas por grupo y género");
        PlacedTable people = page.table(SmallTable.of(groupColumns(), GROUPS).total(new Group("Total", 129, 372, 3)));
        page.note("Los porcentajes puede que no sumen 100 % por redondeo.").gap()
                .chart(16, chart(people)).gap()
                .link("Ver las 504 filas en Asistencia", "Asistencia")
                .gap().heading("Avance entrada–salida por constructo");
        PlacedTable gain = page.table(SmallTable.of(gainColumns(), GAINS));
        page.gap().chart(14, BarChart.of("De la entrada a la salida", CellFormat.PERCENT_0, gain.values(0), List.of(
                new BarChart.Series(gain.title(1), gain.values(1), Colour.ENTRY),
                new BarChart.Series(gain.title(2), gain.values(2), Colour.ACCENT))).lyingDown())
                .chart(12, BarChart.of("Cambio", CellFormat.PERCENT_1, gain.values(0), List.of(
                        new BarChart.Series(gain.title(3), gain.values(3), Colour.ACCENT))));
        return page.on(PageSetup.portrait().withTab(Colour.ACCENT).withFooter("Bitácora · datos de ejemplo"));
    }

    private static List<Column<Group>> groupColumns() {
        return List.of(Column.text("Grupo", Group::name),
                Column.<Group>whole("Hombres", Group::men).withTotal(),
                Column.<Group>whole("Mujeres", Group::women).withTotal(),
                Column.<Group>whole("Otro", Group::other).withTotal(),
                Column.<Group>whole("Total", Group::all).withTotal(),
                Column.percent("% mujeres", 2, group -> Ratio.of(group.women(), group.all())));
    }

    private static List<Column<Gain>> gainColumns() {
        return List.of(Column.text("Constructo", Gain::construct), Column.percent("Entrada", 1, Gain::entry),
                Column.percent("Salida", 1, Gain::exit), Column.percent("Cambio", 1, Gain::change));
    }

    private static BarChart chart(PlacedTable people) {
        return BarChart.of("Personas por grupo y género", CellFormat.WHOLE, people.values(0), List.of(
                new BarChart.Series(people.title(1), people.values(1), Colour.ENTRY),
                new BarChart.Series(people.title(2), people.values(2), Colour.ACCENT),
                new BarChart.Series(people.title(3), people.values(3), Colour.WARN))).axes("", "Personas");
    }

    public static TableSheet<Person> attendance(int people) {
        return TableSheet.of("Asistencia", List.of(
                Column.<Person>whole("N.º", Person::number).width(7),
                Column.text("Nombre completo", Person::name),
                Column.code("Documento", Person::document),
                Column.date("Fecha", Person::day),
                Column.time("Llegada", Person::hour),
                Column.<Person>decimal("Puntaje", 1, Person::score).withTotal(),
                Column.percent("Avance", 2, Person::share),
                Column.note("Observaciones", Person::remark)),
                Rows.streamed(() -> IntStream.range(0, people).mapToObj(SampleWorkbook::person)))
                .freezing(2).on(PageSetup.landscape().withHeader("Asistencia & llegada"));
    }

    private static Person person(int i) {
        return new Person(i + 1, "Persona Inventada Número " + i, "00" + (1_000_000 + i),
                LocalDate.of(2026, 1, 15).plusDays(i % 70), LocalTime.of(8, i % 60), BigDecimal.valueOf(i % 100, 1),
                Ratio.of(29, 32), i % 7 == 0 ? "=1+1 llegó tarde, con una nota más larga que la columna para ver "
                        + "cómo se reparte en varias líneas" : null);
    }
}
