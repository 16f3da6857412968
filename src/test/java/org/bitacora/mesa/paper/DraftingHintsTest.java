package org.bitacora.mesa.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.MesaSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The drafting rules of domain.md §7.1, on paragraphs as people write them.
class DraftingHintsTest {

    @TempDir
    private Path folder;
    private HeldSession held;

    @BeforeEach
    void hold() {
        held = HeldSession.in(folder);
        held.discuss(2, "Se aprobó el orden del día sin modificaciones.");
        held.discuss(3, "Se leyó el acta anterior y se aprobó por unanimidad.");
    }

    @AfterEach
    void close() {
        held.close();
    }

    private List<String> hints(String paragraph) {
        held.discuss(5, paragraph);
        return DraftingHints.of(held.dossier()).stream().map(DraftingHint::sentence).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "La población que presenta mayores barreras vive en la zona rural y solicita citas por teléfono.",
        "El municipio presenta un aumento de casos de sarampión y el hospital informa cada semana al Instituto.",
        "Norte de Santander presenta la mayor cobertura; la necesidad manifiesta es el transporte.",
        "Cuando se cerró el puesto, la comunidad acudió a la sede principal.",
        "Fernando Ruiz Mora, invitado de la Alcaldía, pidió la palabra.",
        "La doctora Claudia Milena Peñaranda Cáceres explicó que el informe se presenta cada trimestre.",
        "Claudia Peñaranda y Sandra Liliana Urbina Galvis acordaron un cupo diario.",
        "Se aprobó por unanimidad la ruta, en la que cada IPS informa sus cupos.",
        "Existen tres puestos de salud en la ribera. En ellos se atienden 120 personas al mes.",
        "La mesa preguntó qué propone la Secretaría para 2027."})
    void aParagraphThatReadsWellIsLeftAlone(String paragraph) {
        assertThat(hints(paragraph)).isEmpty();
    }

    @Test
    void thePresentTenseIsTold() {
        assertThat(hints("Se presenta el avance de la ruta. La delegada de la Defensoría propone un cupo diario."))
                .containsExactly("«presenta» está en presente; el acta cuenta lo que pasó: «presentó».",
                        "«propone» está en presente; el acta cuenta lo que pasó: «propuso».");
        assertThat(hints("La doctora Sandra Liliana Urbina Galvis, coordinadora médica, informa que hay cupos."))
                .containsExactly("«informa» está en presente; el acta cuenta lo que pasó: «informó».");
        assertThat(hints("El doctor Ruiz explica la circular. La secretaría técnica somete el plan a votación."))
                .hasSize(2);
    }

    @Test
    void aGerundAtTheBeginningIsTold() {
        assertThat(hints("Teniendo en cuenta los casos, la mesa pidió una ruta."))
                .containsExactly("Un párrafo comienza con «Teniendo»; empiece con quién hizo qué.");
        assertThat(hints("Siendo las 3:00 p. m. se retomó la sesión.")).hasSize(1);
    }

    @Test
    void aSpeakerByFirstNameOnlyIsTold() {
        assertThat(hints("Beatriz ofreció el transporte.")).containsExactly(
                "«Beatriz» aparece solo con su nombre; escriba «Beatriz Elena Montañez Rico».");
    }

    @Test
    void aVoteWithoutNumbersIsTold() {
        Decision before = held.dossier().decisions().getFirst();
        held.typical().mesas().rows().save(DecisionKind.KIND, List.of(before), List.of(new Decision(before.id(),
                before.session(), before.item(), "Adoptar la ruta por mayoría", before.outcome(), null, null,
                null, null, null)));
        assertThat(hints("La mesa discutió la ruta.")).containsExactly("El punto 5 habla de una votación y no dice "
                + "cuántos votos hubo a favor, en contra y en blanco.");
    }

    @Test
    void whatIsMissingIsTold() {
        held.discuss(3, null);
        assertThat(hints("La mesa discutió la ruta.")).containsExactly(
                "El punto 3, «Lectura y aprobación del acta anterior», no tiene desarrollo ni decisiones.");
        held.change(one -> new MesaSession(one.id(), one.mesa(), one.project(), null,
                one.state(), null, one.date(), null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null));
        assertThat(hints("La mesa discutió la ruta.")).contains("Falta el lugar o el enlace de la reunión.",
                "Falta el objetivo de la reunión.",
                "Falta el carácter de la reunión: ordinaria, extraordinaria u otro.");
    }
}
