package org.bitacora.mesa.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bitacora.document.Block;
import org.bitacora.document.PaperLines;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Delegation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The notice of a session and who belongs to a mesa (C08, C27, C35).
class NoticePaperTest {

    @TempDir
    private Path folder;
    private HeldSession held;

    @BeforeEach
    void hold() {
        held = HeldSession.in(folder);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void theNoticeTellsWhatWhenWhereAndTheAgenda() {
        assertThat(PaperLines.of(held.typical().mesas().papers().notice(held.session()))).containsSubsequence(
                "Convocatoria", "La secretaría técnica convoca a la sesión ordinaria de la mesa.",
                "Viernes 20 de marzo de 2026", "14:00 a 16:00",
                "Instituto Departamental de Salud, sala 3", "Orden del día", "Verificación de quórum",
                "Compromisos y cierre", "Marcela Cárdenas Villamizar").doesNotContain("Asistentes");
    }

    @Test
    void whatIsNotKnownYetIsLeftOut() {
        MesaSession bare = held.typical().mesas().sessions().draft(held.typical().mesa(), MesaCodes.ORDINARY);
        held.typical().mesas().sessions().create(bare);
        assertThat(PaperLines.of(held.typical().mesas().papers().notice(bare.id()))).noneMatch(line ->
                line.contains("Sin registrar")).contains("Orden del día");
    }

    @Test
    void theMessageSaysTheSameInPlainLines() {
        assertThat(NoticePaper.subject(held.dossier())).isEqualTo("Convocatoria: Mesa técnica de migración y salud, "
                + "Norte de Santander, sesión ordinaria, viernes 20 de marzo de 2026");
        assertThat(NoticePaper.message(held.contents()).lines()).contains("Fecha: Viernes 20 de marzo de 2026",
                "1. Verificación de quórum", "7. Compromisos y cierre");
    }

    @Test
    void theCompositionListsEverySeatAlsoTheVacantOnes() { // C35
        Delegation thirteenth = held.typical().mesas().composition().draftDelegation(held.typical().mesa().id());
        held.typical().mesas().composition().saveDelegations(List.of(), List.of(new Delegation(thirteenth.id(),
                thirteenth.mesa(), 13, "Universidad de la Frontera", null, null, null, null)));
        assertThat(held.typical().mesas().papers().composition(held.typical().mesa().id(), LocalDate.of(2026, 3, 20))
                .blocks()).filteredOn(Block.Table.class::isInstance).singleElement().satisfies(block ->
                assertThat(((Block.Table) block).rows()).hasSize(13).contains(List.of("8", "Defensoría del Pueblo",
                        "María Fernanda Rodríguez de la Hoz", "Defensora regional", "Delegado(a)", "09/10/2025"),
                        List.of("13", "Universidad de la Frontera", "Sin designar", "", "", "")));
    }
}
