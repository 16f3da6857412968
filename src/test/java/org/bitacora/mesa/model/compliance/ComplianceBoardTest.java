package org.bitacora.mesa.model.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.mesa.model.MesaCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of seed 002 with the edge cases of domain.md §6.2 (R1-R9; C06, C08, C12, C22, C28-C32, G9).
class ComplianceBoardTest {

    private static final String OVER = "2027-01-15";
    private static final String PLAN = MesaCodes.PLAN_POINT;
    private static final String CLOSING = MesaCodes.EVALUATION_POINT;

    private static Light light(ComplianceBoard board, Rule rule) {
        return board.light(rule).orElseThrow();
    }

    private static State state(ComplianceYear year, Rule rule, String today) {
        return light(year.on(today), rule).state();
    }

    private static List<State> reasons(ComplianceYear year, Rule rule, String today) {
        return light(year.on(today), rule).reasons().stream().map(Reason::state).toList();
    }

    private static String said(ComplianceYear year, Rule rule, String today) {
        Light light = light(year.on(today), rule);
        return light.headline().text() + " | "
                + String.join(" | ", light.reasons().stream().map(one -> one.sentence().text()).toList());
    }

    /// G9.
    private static ComplianceYear wholeYear() {
        return ComplianceYear.national().held("2026-02-19", PLAN + "!").held("2026-05-14").held("2026-09-24")
                .held("2026-12-10", CLOSING);
    }

    @Test
    void fourSessionsOneInEachQuarterCoverTheYear() { // G9
        ComplianceYear year = wholeYear();
        assertThat(light(year.on(OVER), Rule.QUARTERS).headline().text())
                .isEqualTo("4 de 4 trimestres con sesión ordinaria");
        assertThat(state(year, Rule.QUARTERS, OVER)).isEqualTo(State.MET);
        assertThat(state(year, Rule.PLAN_FIRST, OVER)).isEqualTo(State.MET);
        assertThat(state(year, Rule.CLOSING_LAST, "2026-12-11")).as("the last of the year was held")
                .isEqualTo(State.MET);
        assertThat(light(year.on(OVER), Rule.QUARTERS).word()).isEqualTo("Cumple");
    }

    @Test
    void aSessionMovedToTheNextQuarterLeavesItsOwnEmpty() { // G9
        ComplianceYear year = ComplianceYear.national().held("2026-02-19", PLAN + "!").held("2026-05-14")
                .moved("2026-09-24", "2026-10-01").held("2026-12-10", CLOSING);
        assertThat(light(year.on(OVER), Rule.QUARTERS).headline().text())
                .isEqualTo("3 de 4 trimestres con sesión ordinaria");
        assertThat(reasons(year, Rule.QUARTERS, OVER))
                .containsExactly(State.MET, State.MET, State.BROKEN, State.MET);
        assertThat(said(year, Rule.QUARTERS, OVER)).contains("la prevista para el jueves 24 de septiembre de 2026 pasó "
                + "al jueves 1 de octubre de 2026, que es otro trimestre");
    }

    @Test
    void extraordinarySessionsNeverCoverAQuarter() { // G9
        ComplianceYear year = ComplianceYear.national()
                .session(MesaCodes.EXTRAORDINARY, MesaCodes.HELD, "2026-02-19");
        assertThat(reasons(year, Rule.QUARTERS, OVER)).containsOnly(State.BROKEN);
    }

    @Test
    void theInstallationIsAnOrdinarySession() { // C15
        ComplianceYear year = ComplianceYear.territorial().installed("2026-02-19", Set.of());
        assertThat(reasons(year, Rule.QUARTERS, "2026-03-01")).startsWith(State.MET);
    }

    @Test
    void twoSessionsInAQuarterDoNotCoverAnother() {
        ComplianceYear year = ComplianceYear.national().held("2026-01-20").held("2026-03-20");
        assertThat(reasons(year, Rule.QUARTERS, "2026-07-15"))
                .containsExactly(State.MET, State.BROKEN, State.NOT_YET, State.NOT_YET);
    }

    @Test
    void aSessionWithoutQuorumWasAttempted() {
        ComplianceYear year = ComplianceYear.national();
        for (int seat = 1; seat <= 12; seat++) {
            year.delegation("Delegación " + seat, null);
        }
        year.held("2026-02-19").attendedBy(6).held("2026-05-14").attendedBy(7).held("2026-09-24");
        assertThat(reasons(year, Rule.QUARTERS, OVER))
                .containsExactly(State.ATTENTION, State.MET, State.UNKNOWN, State.BROKEN);
        assertThat(said(year, Rule.QUARTERS, OVER)).contains("cuenta como intentada", "falta saber si hubo quórum");
        assertThat(said(year, Rule.QUORUM, OVER)).startsWith("1 de 3 sesiones ordinarias con quórum")
                .contains("no se llegó a 7 de 12 delegaciones");
    }

    @Test
    void aSessionMarkedAsAttemptedCoversNothing() {
        ComplianceYear year = ComplianceYear.territorial()
                .session(MesaCodes.ORDINARY, MesaCodes.ATTEMPTED, "2026-02-19");
        assertThat(reasons(year, Rule.QUARTERS, OVER)).startsWith(State.ATTENTION);
        assertThat(reasons(year.held("2026-03-20"), Rule.QUARTERS, OVER)).as("a second attempt may reach it")
                .startsWith(State.MET);
    }

    @Test
    void quartersBeforeTheMesaExistedAreNotAskedFor() {
        ComplianceYear year = ComplianceYear.territorial().constituted("2026-05-20").held("2026-06-10")
                .held("2026-09-10").held("2026-11-12");
        assertThat(reasons(year, Rule.QUARTERS, OVER))
                .containsExactly(State.NOT_ASKED, State.MET, State.MET, State.MET);
        assertThat(light(year.on(OVER), Rule.QUARTERS).headline().text()).startsWith("3 de 3 trimestres");
        assertThat(light(year.on(2025, OVER), Rule.QUARTERS).state()).isEqualTo(State.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, NOT_YET", "2026-02-13, NOT_YET", "2026-02-14, ATTENTION", "2026-03-31, ATTENTION",
        "2026-04-01, BROKEN"})
    void aQuarterWithoutSessionIsToBePlannedFromItsSecondHalf(String today, State state) {
        assertThat(reasons(ComplianceYear.national(), Rule.QUARTERS, today)).startsWith(state);
    }

    @Test
    void aSessionThatIsPlannedIsNotYetHeldAndOnePastIsAsked() {
        ComplianceYear year = ComplianceYear.national().session(MesaCodes.ORDINARY, MesaCodes.PLANNED, "2026-03-20");
        assertThat(reasons(year, Rule.QUARTERS, "2026-03-20")).startsWith(State.NOT_YET);
        assertThat(reasons(year, Rule.QUARTERS, "2026-03-21")).startsWith(State.UNKNOWN);
        ComplianceYear off = ComplianceYear.national().session(MesaCodes.ORDINARY, MesaCodes.CANCELLED, "2026-03-20");
        assertThat(reasons(off, Rule.QUARTERS, OVER)).startsWith(State.BROKEN);
    }

    @Test
    void aHeldSessionWithoutDateIsGreyAndNotRed() {
        ComplianceYear year = wholeYear().session(MesaCodes.ORDINARY, MesaCodes.HELD, null);
        assertThat(state(year, Rule.QUARTERS, OVER)).isEqualTo(State.UNKNOWN);
        assertThat(light(year.on(OVER), Rule.QUARTERS).colour()).isEqualTo(State.Colour.GREY);
    }

    @Test
    void whatIsFulfilledSoFarIsUpToDate() {
        ComplianceYear year = ComplianceYear.national().held("2026-02-19");
        assertThat(light(year.on("2026-04-10"), Rule.QUARTERS).state()).isEqualTo(State.MET);
        assertThat(light(year.on("2026-04-10"), Rule.QUARTERS).word()).isEqualTo("Al día");
    }

    @Test
    void aPlanApprovedInTheSecondSessionIsLate() {
        ComplianceYear year = ComplianceYear.national().held("2026-02-19").held("2026-05-14", PLAN + "!");
        assertThat(state(year, Rule.PLAN_FIRST, OVER)).isEqualTo(State.ATTENTION);
        assertThat(said(year, Rule.PLAN_FIRST, OVER)).contains("Plan aprobado tarde: el jueves 14 de mayo de 2026");
    }

    @Test
    void aPlanThatWasTreatedWithoutDecisionAsksForIt() {
        assertThat(state(ComplianceYear.national().held("2026-02-19", PLAN), Rule.PLAN_FIRST, OVER))
                .isEqualTo(State.UNKNOWN);
        assertThat(state(ComplianceYear.national().held("2026-02-19", PLAN + "-"), Rule.PLAN_FIRST, "2026-03-01"))
                .as("left for later").isEqualTo(State.ATTENTION);
        assertThat(state(ComplianceYear.national().held("2026-02-19"), Rule.PLAN_FIRST, OVER)).isEqualTo(State.BROKEN);
        assertThat(state(ComplianceYear.national(), Rule.PLAN_FIRST, "2026-03-01")).isEqualTo(State.NOT_YET);
        assertThat(state(ComplianceYear.national(), Rule.PLAN_FIRST, OVER)).isEqualTo(State.BROKEN);
    }

    @Test
    void ofAnOnlySessionPlanAndClosingAreBothAsked() {
        ComplianceYear year = ComplianceYear.national().held("2026-05-14", PLAN + "!", CLOSING);
        assertThat(state(year, Rule.PLAN_FIRST, OVER)).isEqualTo(State.MET);
        assertThat(state(year, Rule.CLOSING_LAST, OVER)).isEqualTo(State.MET);
        assertThat(state(ComplianceYear.national().held("2026-05-14", PLAN + "!"), Rule.CLOSING_LAST, OVER))
                .isEqualTo(State.BROKEN);
    }

    @Test
    void theClosingIsLookedAtAfterTheSessionOfTheFourthQuarterOrTheYear() {
        ComplianceYear year = ComplianceYear.national().held("2026-09-24", CLOSING);
        assertThat(state(year, Rule.CLOSING_LAST, "2026-10-15")).isEqualTo(State.NOT_YET);
        assertThat(state(year, Rule.CLOSING_LAST, "2026-12-31")).isEqualTo(State.NOT_YET);
        assertThat(state(year, Rule.CLOSING_LAST, OVER)).isEqualTo(State.MET);
        ComplianceYear open = ComplianceYear.national().held("2026-10-05")
                .session(MesaCodes.ORDINARY, MesaCodes.PLANNED, "2026-12-10");
        assertThat(state(open, Rule.CLOSING_LAST, "2026-11-01")).as("another one is planned").isEqualTo(State.NOT_YET);
        assertThat(state(ComplianceYear.national().held("2026-12-10"), Rule.CLOSING_LAST, "2026-12-11"))
                .as("there is still time").isEqualTo(State.ATTENTION);
        assertThat(state(ComplianceYear.national().held("2026-11-05", CLOSING).held("2026-12-10"), Rule.CLOSING_LAST,
                OVER)).as("closed before the last").isEqualTo(State.ATTENTION);
    }

    @Test
    void noticesAreJudgedOneByOne() { // C08, X14
        ComplianceYear year = ComplianceYear.national()
                .convened(MesaCodes.ORDINARY, MesaCodes.HELD, "2026-03-26", "2026-03-12")
                .convened(MesaCodes.EXTRAORDINARY, MesaCodes.HELD, "2026-04-14", "2026-04-10")
                .convened(MesaCodes.ORDINARY, MesaCodes.PLANNED, "2026-07-27", null);
        assertThat(reasons(year, Rule.NOTICES, "2026-06-30"))
                .containsExactly(State.MET, State.NOT_ASKED, State.NOT_YET);
        assertThat(light(year.on("2026-06-30"), Rule.NOTICES).headline().text())
                .isEqualTo("1 de 2 convocatorias enviadas a tiempo; por enviar: 1");
        assertThat(reasons(year, Rule.NOTICES, "2026-07-03")).endsWith(State.ATTENTION);
        assertThat(said(year, Rule.NOTICES, "2026-07-03")).contains("viernes 10 de julio de 2026",
                "Virgen de Chiquinquirá");
        ComplianceYear late = ComplianceYear.national()
                .convened(MesaCodes.ORDINARY, MesaCodes.HELD, "2026-03-26", "2026-03-13");
        assertThat(state(late, Rule.NOTICES, OVER)).as("a warning, never a refusal").isEqualTo(State.ATTENTION);
        ComplianceYear unknown = ComplianceYear.national()
                .convened(MesaCodes.ORDINARY, MesaCodes.HELD, "2026-03-26", null);
        assertThat(state(unknown, Rule.NOTICES, OVER)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aTerritorialMesaWithoutTermLacksADatum() {
        ComplianceYear year = ComplianceYear.territorial().held("2026-03-26");
        assertThat(state(year, Rule.NOTICES, OVER)).isEqualTo(State.UNKNOWN);
        assertThat(light(year.on(OVER), Rule.NOTICES).remedy()).contains(new Remedy.NoteField("noticeDays"));
        assertThat(state(ComplianceYear.territorial(), Rule.NOTICES, OVER)).isEqualTo(State.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, 2026-04-14, MET", "2026-04-15, 2026-04-20, ATTENTION", ", 2026-04-14, NOT_YET",
        ", 2026-04-15, BROKEN"})
    void delegatesAreNotifiedWithinTenWorkingDays(String notified, String today, State state) { // C22, §6.1
        ComplianceYear year = ComplianceYear.territorial().communicated("2026-03-27");
        UUID seat = year.delegation("Subsecretaría de Salud Pública", null);
        if (notified != null) {
            year.designates(seat, notified);
        }
        assertThat(state(year, Rule.DELEGATES, today)).isEqualTo(state);
        assertThat(said(year, Rule.DELEGATES, today)).contains("martes 14 de abril de 2026",
                "Jueves Santo", "Viernes Santo");
    }

    @Test
    void eachDependenciaHasATermOfItsOwnAndAReplacementOpensNoNew() {
        ComplianceYear year = ComplianceYear.territorial().communicated("2026-03-27");
        year.designates(year.delegation("Salud Pública", null), "2026-04-01");
        UUID later = year.delegation("Aseguramiento", "2026-06-26");
        year.designates(later, "2026-07-14").designates(later, "2026-11-02");
        year.delegation("Planeación", "2026-06-26");
        assertThat(reasons(year, Rule.DELEGATES, "2026-07-14"))
                .containsExactly(State.NOT_ASKED, State.MET, State.NOT_ASKED, State.MET, State.NOT_YET);
        assertThat(reasons(year, Rule.DELEGATES, "2026-12-01")).as("each term once, the gravest first")
                .containsExactly(State.NOT_ASKED, State.MET, State.NOT_ASKED, State.BROKEN, State.MET);
        assertThat(light(year.on("2026-12-01"), Rule.DELEGATES).headline().text())
                .isEqualTo("2 de 3 dependencias notificaron a tiempo");
    }

    @Test
    void withoutTheDayOfTheCommunicationNothingIsOverdue() {
        ComplianceYear year = ComplianceYear.territorial();
        year.delegation("Salud Pública", null);
        assertThat(state(year, Rule.DELEGATES, OVER)).isEqualTo(State.UNKNOWN);
        assertThat(light(year.on(OVER), Rule.DELEGATES).remedy()).contains(new Remedy.NoteField("communicatedOn"));
        assertThat(state(ComplianceYear.territorial(), Rule.DELEGATES, OVER)).isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, 2027-01-15, MET", "2026-12-22, 2027-01-15, ATTENTION", ", 2026-12-21, NOT_YET",
        ", 2026-12-22, BROKEN"})
    void theFocalPointIsReportedWithinTwentyWorkingDays(String reported, String today, State state) { // C28, §6.1
        ComplianceYear year = ComplianceYear.territorial().focalPoint().effective("2026-11-20", reported);
        assertThat(state(year, Rule.FOCAL_POINT, today)).isEqualTo(state);
        assertThat(said(year, Rule.FOCAL_POINT, today)).contains("lunes 21 de diciembre de 2026",
                "martes 8 de diciembre de 2026 (Inmaculada Concepción)");
    }

    @Test
    void withoutTheDayOfTheResolutionTheFocalPointLacksADatum() {
        assertThat(state(ComplianceYear.territorial().focalPoint(), Rule.FOCAL_POINT, OVER)).isEqualTo(State.UNKNOWN);
        assertThat(state(ComplianceYear.territorial().effective("2026-11-20", "2026-11-25"), Rule.FOCAL_POINT, OVER))
                .as("nobody is the punto focal").isEqualTo(State.ATTENTION);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-06-29, NOT_YET", "0, 2026-06-30, ATTENTION", "1, 2026-06-30, MET", "1, 2026-09-30, MET",
        "1, 2026-10-01, ATTENTION", "1, 2027-01-15, ATTENTION", "0, 2027-01-15, BROKEN", "2, 2026-06-01, MET"})
    void twoMeetingsAYearWithTheNationalOffice(int met, String today, State state) { // C32, G9, R6
        ComplianceYear year = ComplianceYear.territorial();
        for (int meeting = 1; meeting <= met; meeting++) {
            year.metTheOffice("2026-0" + (2 * meeting) + "-10", meeting == 1);
        }
        assertThat(state(year, Rule.OFFICE_MEETINGS, today)).isEqualTo(state);
        assertThat(light(year.on(today), Rule.OFFICE_MEETINGS).headline().text()).isEqualTo(met + " de 2 reuniones");
    }

    @Test
    void aMeetingElsewhereIsNotOneOfTheMesaAndOneNowhereAsksWhere() {
        ComplianceYear year = ComplianceYear.territorial().metTheOffice("2026-02-10", true)
                .metTheOffice("2026-04-10", true, "76001");
        assertThat(light(year.on("2026-05-01"), Rule.OFFICE_MEETINGS).headline().text()).isEqualTo("1 de 2 reuniones");
        assertThat(reasons(year.metTheOffice("2026-04-20", true, null), Rule.OFFICE_MEETINGS, "2026-05-01"))
                .containsExactly(State.MET, State.UNKNOWN, State.NOT_YET);
    }

    @Test
    void theFirstSessionHasFourThingsToDo() { // C31, R7
        ComplianceYear year = ComplianceYear.territorial().installed("2026-02-19",
                Set.of(MesaCodes.SECRETARY_CONVENED), MesaCodes.GUIDELINES_POINT, PLAN + "!");
        assertThat(said(year, Rule.FIRST_SESSION, OVER)).startsWith("3 de 4 puntos cumplidos")
                .contains("Se invitó al Ministerio a copresidir: sin anotar.");
        assertThat(state(year, Rule.FIRST_SESSION, OVER)).isEqualTo(State.ATTENTION);
        assertThat(state(ComplianceYear.territorial(), Rule.FIRST_SESSION, OVER)).isEqualTo(State.NOT_YET);
        assertThat(state(ComplianceYear.territorial().held("2026-02-19"), Rule.FIRST_SESSION, OVER))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void aMissingActIsAWarningAndAnOldOneIsReviewed() { // C29, R9
        assertThat(state(ComplianceYear.territorial(), Rule.FORMAL_ACT, OVER)).isEqualTo(State.ATTENTION);
        assertThat(state(ComplianceYear.territorial().act("1432", null, "AGREES"), Rule.FORMAL_ACT, OVER))
                .isEqualTo(State.UNKNOWN);
        assertThat(state(ComplianceYear.territorial().act("1432", "2025-11-12", "AGREES"), Rule.FORMAL_ACT, OVER))
                .isEqualTo(State.MET);
        assertThat(state(ComplianceYear.territorial().act("1432", "2025-11-12", "TO_ADJUST"), Rule.FORMAL_ACT, OVER))
                .isEqualTo(State.ATTENTION);
        assertThat(state(ComplianceYear.territorial().act("1432", "2025-11-12", null), Rule.FORMAL_ACT, OVER))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void everyDelegationHasOneLiaisonInEveryWorkingGroup() { // C06
        ComplianceYear year = ComplianceYear.national();
        UUID one = year.delegation("Oficina de Calidad", null);
        UUID two = year.delegation("Financiamiento", null);
        assertThat(state(year, Rule.LIAISONS, OVER)).isEqualTo(State.UNKNOWN);
        year.links(one, "Gestantes").links(one, "gestantes ").links(two, "Gestantes").links(one, "Salud mental");
        assertThat(said(year, Rule.LIAISONS, OVER)).startsWith("2 de 4 enlaces designados")
                .contains("Oficina de Calidad: 2 enlaces en el grupo «Gestantes»",
                        "Financiamiento: sin enlace en el grupo «Salud mental»");
        assertThat(state(year, Rule.LIAISONS, OVER)).isEqualTo(State.ATTENTION);
    }

    @Test
    void eachKindAndLevelHasItsOwnRules() {
        assertThat(ComplianceYear.national().on(OVER).lights()).extracting(Light::rule).containsExactly(Rule.QUARTERS,
                Rule.PLAN_FIRST, Rule.CLOSING_LAST, Rule.NOTICES, Rule.QUORUM, Rule.LIAISONS);
        assertThat(ComplianceYear.territorial().on(OVER).lights()).extracting(Light::rule).containsExactly(
                Rule.QUARTERS, Rule.NOTICES, Rule.DELEGATES, Rule.FOCAL_POINT, Rule.OFFICE_MEETINGS,
                Rule.FIRST_SESSION, Rule.FORMAL_ACT);
        assertThat(ComplianceYear.of(MesaCodes.NETWORK).on(OVER).lights()).extracting(Light::rule)
                .containsExactly(Rule.SESSIONS);
        assertThat(ComplianceYear.of(MesaCodes.INTERSECTORAL).noticed(8).on(OVER).lights()).extracting(Light::rule)
                .containsExactly(Rule.SESSIONS, Rule.NOTICES);
    }

    @Test
    void aNetworkIsAskedNothingButWhatItHeld() { // A39
        ComplianceYear year = ComplianceYear.of(MesaCodes.NETWORK)
                .session(MesaCodes.ENCOUNTER, MesaCodes.HELD, "2026-04-10");
        assertThat(light(year.on(OVER), Rule.SESSIONS).headline().text()).isEqualTo("1 sesión realizada en 2026");
        assertThat(light(year.on(OVER), Rule.SESSIONS).state()).isEqualTo(State.MET);
        assertThat(state(ComplianceYear.of(MesaCodes.NETWORK), Rule.SESSIONS, OVER)).isEqualTo(State.NOT_YET);
    }
}
