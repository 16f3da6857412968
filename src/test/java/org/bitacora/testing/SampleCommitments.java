package org.bitacora.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.Rescheduling;

/// What the delegations of the sample's mesa técnica promised: some fulfilled, one moved twice, some open when the
/// example ends. Wholly invented, the same on every run.
final class SampleCommitments {

    /// Session, seat, words, due, level, state, day of closing, last progress.
    private static final String COMMITMENTS = """
            2025-12-11 | 4 | Publicar los horarios de los puestos de salud en la frontera | 2026-01-30 \
            | INSTITUTIONAL | FULFILLED | 2026-01-28 | 100
            2026-02-19 | 7 | Imprimir y repartir la cartilla de derechos en siete puestos de salud | 2026-04-30 \
            | INSTITUTIONAL | FULFILLED | 2026-05-06 | 100
            2026-02-19 | 5 | Compartir el mapa de actores de la zona metropolitana | 2026-03-27 \
            | INTERSECTORAL | IN_PROGRESS | | 60
            2026-02-19 | 2 | Explicar el salvoconducto al personal de facturación | 2026-03-20 \
            | INTERSECTORAL | FULFILLED | 2026-03-18 | 100
            2026-05-14 | 4 | Abrir la agenda de dos cupos diarios para controles prenatales | 2026-06-01 \
            | INSTITUTIONAL | IN_PROGRESS | | 50
            2026-05-14 | 5 | Enviar el listado de transporte para gestantes | 2026-05-27 \
            | INTERSECTORAL | PENDING | |
            2026-05-14 | 1 | Proponer a la sesión de agosto la ruta de remisión entre municipios | 2026-08-06 \
            | INTERSECTORAL | PENDING | |
            """;

    private SampleCommitments() {
    }

    private record Line(UUID session, int seat, String text, LocalDate agreed, LocalDate due, String level, String state,
            LocalDate closed, Integer progress) {

        static Line of(String line) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Line(SampleTechnicalMesa.session(cells.get(0)), Integer.parseInt(cells.get(1)), cells.get(2),
                    LocalDate.parse(cells.get(0)), LocalDate.parse(cells.get(3)), cells.get(4), cells.get(5),
                    cells.get(6).isEmpty() ? null : LocalDate.parse(cells.get(6)),
                    cells.get(7).isEmpty() ? null : Integer.valueOf(cells.get(7)));
        }
    }

    private static List<Line> lines() {
        return COMMITMENTS.strip().lines().map(Line::of).toList();
    }

    private static UUID id(int number) {
        return Ids.natural("sample", "commitment", number);
    }

    static List<Commitment> all() {
        List<Commitment> all = new ArrayList<>();
        for (Line line : lines()) {
            all.add(new Commitment(id(all.size() + 1), SampleStrategy.PROJECT.id(), SampleTechnicalMesa.ID,
                    "mesaSession", line.session(), SampleTechnicalMesa.themeOf(line.session()), all.size() + 1,
                    line.text(), SampleTechnicalMesa.people().get(line.seat() - 1).id(), null, line.agreed(), line.due(),
                    line.level(), line.state(), null, line.closed(),
                    line.closed() == null ? null : SampleTechnicalMesa.SHOWN));
        }
        return all;
    }

    static List<FollowUp> followUps() {
        List<FollowUp> all = new ArrayList<>();
        List<Line> lines = lines();
        for (int n = 1; n <= lines.size(); n++) {
            Line line = lines.get(n - 1);
            if (line.progress() != null) {
                all.add(new FollowUp(Ids.natural("sample", "followUp", n), id(n), LocalDate.of(2026, 5, 14),
                        SampleTechnicalMesa.SHOWN, line.progress(), "Se informó en la sesión de mayo."));
            }
        }
        return all;
    }

    /// The third was to be done by 27 February, then by 13 March.
    static List<Rescheduling> reschedulings() {
        return List.of(moved(1, LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 13)),
                moved(2, LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 27)));
    }

    private static Rescheduling moved(int number, LocalDate from, LocalDate to) {
        return new Rescheduling(Ids.natural("sample", "rescheduling", number), id(3), from, to, from.plusDays(1),
                "Falta la respuesta de dos organizaciones.");
    }
}
