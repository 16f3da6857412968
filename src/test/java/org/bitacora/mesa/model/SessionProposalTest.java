package org.bitacora.mesa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/// Which session a mesa is asked to hold next (C08, C15, C30).
class SessionProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Mesa MESA = MesaTemplate.territorial().mesa(new UUID(1, 1), null, "Mesa", "54");

    private static SessionProposal proposal(MesaSession... sessions) {
        return SessionProposal.of(MESA, Arrays.asList(sessions), TODAY, WorkingCalendar.shipped()::isWorkingDay);
    }

    private static MesaSession session(String type, String state, int month, int day) {
        return MesaSession.blank(UUID.randomUUID(), MESA.id(), null, type, LocalDate.of(2026, month, day))
                .inState(state);
    }

    @Test
    void aTechnicalMesaThatNeverMetIsInstalled() {
        assertThat(proposal().type()).isEqualTo(MesaCodes.INSTALLATION);
    }

    @Test
    void twoWeeksFromNowFallOnGoodFridaySoItIsTheMondayAfter() {
        assertThat(proposal().date()).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void anIntersectoralMesaHasNoInstallation() {
        Mesa other = Mesa.blank(new UUID(1, 2), null, MesaCodes.TERRITORIAL, MesaCodes.INTERSECTORAL);
        assertThat(SessionProposal.of(other, List.of(), TODAY, day -> true).type()).isEqualTo(MesaCodes.ORDINARY);
    }

    @Test
    void aQuarterThatLacksItsOrdinarySessionIsNext() {
        assertThat(proposal(session(MesaCodes.ORDINARY, MesaCodes.HELD, 1, 15),
                session(MesaCodes.ORDINARY, MesaCodes.PLANNED, 5, 14)))
                .isEqualTo(new SessionProposal(MesaCodes.ORDINARY, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void aCancelledSessionIsNoSession() {
        assertThat(proposal(session(MesaCodes.ORDINARY, MesaCodes.HELD, 1, 15),
                session(MesaCodes.ORDINARY, MesaCodes.CANCELLED, 5, 14)).date()).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void anExtraordinarySessionDoesNotFillItsQuarter() {
        assertThat(proposal(session(MesaCodes.INSTALLATION, MesaCodes.HELD, 1, 15),
                session(MesaCodes.EXTRAORDINARY, MesaCodes.PLANNED, 4, 14)).date())
                .isEqualTo(LocalDate.of(2026, 4, 6));
    }
}
