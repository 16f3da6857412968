package org.bitacora.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.mesa.model.compliance.Remedy;
import org.bitacora.mesa.model.compliance.Rule;
import org.bitacora.mesa.model.compliance.State;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board read from a file: the mesa of Norte de Santander on 20 March 2026.
class ComplianceServiceTest {

    @TempDir
    private Path folder;

    @Test
    void theBoardIsReadFromTheFile() { // C22, C28, C30
        try (TypicalMesa typical = TypicalMesa.inSession(folder)) {
            ComplianceBoard board = typical.mesas().compliance().board(typical.mesa().id(), 2026).orElseThrow();
            assertThat(board.light(Rule.DELEGATES).orElseThrow().headline().text())
                    .isEqualTo("12 de 12 dependencias notificaron a tiempo");
            assertThat(board.light(Rule.FOCAL_POINT).orElseThrow().reasons().getFirst().sentence().text())
                    .isEqualTo("Se informó el martes 21 de octubre de 2025; el plazo vencía el jueves 30 de octubre de "
                            + "2025");
            assertThat(board.light(Rule.NOTICES).orElseThrow().state()).isEqualTo(State.MET);
            assertThat(board.light(Rule.QUARTERS).orElseThrow().remedy())
                    .contains(new Remedy.OpenSession(typical.session().id()));
            assertThat(typical.mesas().compliance().boards(null, 2026, TypicalMesa.DAY)).containsExactly(board);
        }
    }

    @Test
    void aLocalDayOffMovesTheTermOfTheTerritory() { // domain.md §6.1
        try (TypicalMesa typical = TypicalMesa.convened(folder)) {
            MesaSession session = typical.session();
            NoticeRule before = typical.mesas().compliance().notice(session);
            assertThat(before.sendBy()).isEqualTo("2026-03-06");
            typical.directory().calendar().add(new TimeOff(LocalDate.of(2026, 3, 6), null, "54", "Día cívico"));
            assertThat(typical.directory().calendar().daysOff()).extracting(NonWorkingDay::reason)
                    .containsExactly("Día cívico");
            assertThat(typical.mesas().compliance().notice(session).sendBy()).isEqualTo("2026-03-05");
        }
    }
}
