package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// The view model of an invented attendance list, and the columns of `looks/asistencia.png`.
final class InventedList implements GridEdits<InventedRow> {

    static final List<String> COLUMNS = List.of("document", "name", "sex", "group", "occupation", "arrival", "consent");

    private static final String PEOPLE = """
            CC 1.090.447.218 | María Fernanda Peña Rangel | M | S | Auxiliar de enfermería | ESE Imsalud
            PPT 6.021.884 | María Fernanda Peña Rangel Ortiz | M | C | Lideresa comunitaria | Fundación Puentes
             | Mario Fernando Peña Rangel | H | A | Facturación | ESE Hospital Los Patios
            CC 88.213.904 | Jesús Alberto Quintero Leal | H | S | Técnico en atención | ESE Imsalud
            PPT 5.812.347 | Yusmary Del Valle Guanipa | M | C | Gestora comunitaria | OBC Manos Unidas
            CC 1.090.511.036 | Óscar Iván Jaimes Pabón | H | S | Odontólogo | ESE Imsalud
            CC 13.277.480 | Ramón Elías Ortega Niño | H | A | Vigilancia | ESE Imsalud
            CC 60.355.019 | Luz Marina Galvis Ariza | M | A | Facturadora | ESE Imsalud
            """;

    final ObservableList<InventedRow> rows = FXCollections.observableArrayList();
    final List<String> acts = new ArrayList<>();
    private int ids;

    @Override
    public void typed(GridPlace<InventedRow> at, String text) {
        acts.add(at.column() + "=" + text);
        put(at.isNew() ? added() : at.row(), at.column(), text);
    }

    @Override
    public void chosen(GridPlace<InventedRow> at, Suggestion suggestion) {
        acts.add("chosen " + suggestion.title());
        List<String> person = people().stream().filter(p -> p.get(1).equals(suggestion.id())).findFirst().orElseThrow();
        InventedRow row = at.isNew() ? added() : at.row();
        rows.set(rows.indexOf(row), new InventedRow(row.id(), person.get(0), person.get(1), person.get(2),
                person.get(3), person.get(4), "", "yes", "7K" + row.id()));
    }

    @Override
    public void pasted(GridPlace<InventedRow> at, List<List<String>> block) {
        acts.add("pasted " + block.size() + "×" + block.getFirst().size());
        int first = at.isNew() ? rows.size() : rows.indexOf(at.row());
        int column = COLUMNS.indexOf(at.column());
        for (int r = 0; r < block.size(); r++) {
            InventedRow row = first + r < rows.size() ? rows.get(first + r) : added();
            for (int c = 0; c < block.get(r).size() && column + c < COLUMNS.size(); c++) {
                row = put(row, COLUMNS.get(column + c), block.get(r).get(c));
            }
        }
    }

    @Override
    public void removed(List<InventedRow> gone) {
        acts.add("removed " + gone.size());
        rows.removeAll(gone);
    }

    List<GridColumn<InventedRow>> columns() {
        Suggesting people = new Suggesting("¿Es alguien que ya conocemos?", this::find,
                typed -> "Es una persona nueva: «" + typed + "»", Feather.USER);
        return List.of(
                GridColumn.<InventedRow>of("document", "Documento", 152, CellKind.text(people), InventedList::document)
                        .frozen().optional(),
                GridColumn.<InventedRow>of("name", "Nombres y apellidos", 300, CellKind.text(people),
                        row -> CellFace.of(row.name())).frozen().grows().hint("Escriba el nombre o el documento."),
                GridColumn.<InventedRow>of("sex", "Sexo/género", 100, CellKind.choice(
                        new CellOption("H", "Hombre", "h"), new CellOption("M", "Mujer", "m"),
                        new CellOption("O", "Otro", "o"), new CellOption("N", "No responde", "n")), InventedList::sex),
                GridColumn.<InventedRow>of("group", "Grupo", 112, CellKind.choice(
                        new CellOption("S", "Salud", "s"), new CellOption("A", "Administrativo", "a"),
                        new CellOption("C", "Comunidad", "c")), InventedList::group),
                GridColumn.<InventedRow>of("occupation", "Ocupación", 168, CellKind.text(),
                        row -> CellFace.of(row.occupation())).secondInk(),
                GridColumn.<InventedRow>of("arrival", "Llegada", 112, CellKind.time(), InventedList::arrival)
                        .optional(),
                GridColumn.<InventedRow>of("consent", "Autoriza", 76, CellKind.yesNo(), InventedList::consent),
                GridColumn.<InventedRow>of("code", "Código", 72, CellKind.readOnly(), row -> CellFace.of(row.code()))
                        .secondInk());
    }

    static CellFace document(InventedRow row) {
        CellFace face = CellFace.of(row.document());
        if (row.document().isEmpty()) {
            return row.name().isEmpty() ? face : CellFace.absent("Sin documento");
        }
        return row.document().matches("(CC|PPT) [0-9.]+") ? face
                : face.invalid("el PPT lleva solo números; se escribió «" + row.document().replace("PPT ", "")
                        + "». Queda guardado así hasta corregirlo.");
    }

    private static CellFace sex(InventedRow row) {
        return row.sex().equals("O") ? CellFace.of("O").shown("Otro") : CellFace.of(row.sex());
    }

    private static CellFace group(InventedRow row) {
        Map<String, String> words = Map.of("S", "Salud", "A", "Administrativo", "C", "Comunidad");
        return CellFace.of(row.group()).shown(words.getOrDefault(row.group(), row.group()));
    }

    private static CellFace arrival(InventedRow row) {
        return row.arrival().compareTo("8:30") > 0
                ? CellFace.chip(row.arrival(), row.arrival() + " tarde", Tone.WARN, Feather.CLOCK)
                : CellFace.of(row.arrival());
    }

    private static CellFace consent(InventedRow row) {
        return switch (row.consent()) {
            case "yes" -> CellFace.of("yes").shown("Sí").with(Tone.OK, Feather.CHECK);
            case "no" -> CellFace.of("no").shown("No").quiet().with(Tone.NEUTRAL, Feather.X);
            default -> row.name().isEmpty() ? CellFace.EMPTY : CellFace.absent("Falta").with(Tone.WARN, Feather.MINUS);
        };
    }

    List<Suggestion> find(String typed) {
        String[] words = TextForm.folded(typed).split(" ");
        return people().stream()
                .filter(p -> Arrays.stream(words).allMatch(
                        w -> (" " + TextForm.folded(p.get(1))).contains(" " + w)
                                || p.get(0).replace(".", "").contains(w)))
                .map(p -> suggestion(p, people().indexOf(p))).toList();
    }

    private static Suggestion suggestion(List<String> p, int index) {
        String detail = (p.get(0).isEmpty() ? "Sin documento" : p.get(0)) + " · " + p.get(4) + ", " + p.get(5);
        return index == 1 || index == 2 ? Suggestion.similar(p.get(1), p.get(1), detail, "Nombre parecido")
                : Suggestion.likely(p.get(1), p.get(1), detail, "Vino a 3 capacitaciones");
    }

    private static List<List<String>> people() {
        return PEOPLE.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
    }

    private InventedRow added() {
        InventedRow row = InventedRow.empty("r" + ++ids);
        rows.add(row);
        return row;
    }

    private InventedRow put(InventedRow row, String column, String text) {
        InventedRow changed = row.with(column, text);
        rows.set(rows.indexOf(row), changed);
        return changed;
    }
}
