package org.bitacora.mesa.model.attendance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bitacora.base.TextForm;

/// Which column of a report says what, by its heading in Spanish or English; -1 for none.
///
/// @param surname apart from the name, as Meet has it
/// @param action that somebody joined or left, as older reports of Teams tell, with the hour in `at`
record ReportColumns(int name, int surname, int email, int from, int to, int action, int at) {

    private static final Set<String> NAMES = Set.of("name", "nombre", "nombres", "full name", "nombre completo",
            "name (original name)", "nombre (nombre original)", "participant", "participante", "participant name",
            "nombre del participante", "first name", "nombre de usuario", "user name", "display name");
    private static final Set<String> SURNAMES = Set.of("last name", "surname", "apellido", "apellidos");
    private static final Set<String> AT = Set.of("timestamp", "marca de tiempo", "hora", "time");
    private static final List<String> JOINS = List.of("join", "unio", "union", "entrada", "ingreso", "incorpora", "entro");
    private static final List<String> LEAVES = List.of("leave", "left", "exit", "salida", "salio", "abandono");
    private static final List<String> NO_HOUR = List.of("duracion", "duration", "reason", "motivo");

    /// The columns, if this row is the head of a table of people with hours.
    static Optional<ReportColumns> of(List<String> row) {
        List<String> heads = row.stream().map(TextForm::folded).toList();
        ReportColumns found = new ReportColumns(first(heads, NAMES::contains), first(heads, SURNAMES::contains),
                first(heads, head -> head.contains("email") || head.contains("e-mail") || head.contains("correo")),
                first(heads, head -> any(head, JOINS)), first(heads, head -> any(head, LEAVES)),
                first(heads, head -> head.contains("action") || head.contains("accion")), first(heads, AT::contains));
        boolean told = found.from >= 0 || found.action >= 0 && found.at >= 0;
        return found.name >= 0 && told ? Optional.of(found) : Optional.empty();
    }

    private static int first(List<String> heads, Predicate<String> wanted) {
        return IntStream.range(0, heads.size()).filter(i -> wanted.test(heads.get(i))).findFirst().orElse(-1);
    }

    private static boolean any(String head, List<String> words) {
        return words.stream().anyMatch(head::contains) && NO_HOUR.stream().noneMatch(head::contains);
    }

    boolean tellsActions() {
        return from < 0;
    }

    /// The name in one line; of "Sandra (Sandra Urbina)" the original one.
    String name(List<String> row) {
        String whole = (cell(row, name) + " " + cell(row, surname)).strip();
        int open = whole.indexOf('(');
        boolean original = open > 0 && whole.endsWith(")") && whole.substring(open).contains(" ");
        return original ? whole.substring(open + 1, whole.length() - 1).strip() : whole;
    }

    static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    /// Whether the row says that somebody came, and not that she went.
    boolean isJoining(List<String> row) {
        return any(TextForm.folded(cell(row, action)), JOINS) || TextForm.folded(cell(row, action)).contains("unido");
    }
}
