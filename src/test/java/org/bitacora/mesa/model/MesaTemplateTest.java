package org.bitacora.mesa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.bitacora.base.Ids;
import org.junit.jupiter.api.Test;

/// The mesa of the guideline, word for word (seed 002).
class MesaTemplateTest {

    /// C04, l.104-115.
    @Test
    void theNationalMesaHasTheTwelveDelegationsOfTheGuideline() {
        assertThat(MesaTemplate.national().delegations()).containsExactly(
                "El/la Jefe de la Oficina de Promoción Social o su delegado.",
                "El/la Jefe de la Oficina de Gestión territorial, emergencias y desastres o su delegado.",
                "El/la Director(a) de Promoción y Prevención o su delegado.",
                "El/la Director(a) de Epidemiología y Demografía o su delegado.",
                "El/la Director(a) de Prestación de Servicios y Atención Primaria o su delegado.",
                "El/la Director(a) de Desarrollo del Talento Humano en Salud o su delegado.",
                "El/la Director(a) de Regulación de la Operación del Aseguramiento en Salud, Riesgos Profesionales y "
                        + "Pensiones o su delegado.",
                "El/la Director(a) de Financiamiento Sectorial o su delegado.",
                "El/la Director(a) de Regulación de beneficios, costos y tarifas del aseguramiento en salud o su "
                        + "delegado.",
                "El/la Coordinador(a) Grupo de Cooperación y Relaciones Internacionales o su delegado.",
                "El/la Jefe de la Oficina de Calidad o su delegado.",
                "El/la Jefe de la Oficina Asesora de Planeación y Estudios Sectoriales o su delegado.");
    }

    /// C08, C13: half plus one and two weeks; a territorial mesa has neither until its act is entered.
    @Test
    void onlyTheNationalMesaBringsItsRules() {
        Mesa national = MesaTemplate.national().mesa(Ids.random(), null, "Mesa nacional", null);
        assertThat(national.quorumRule()).isEqualTo(MesaCodes.HALF_PLUS_ONE);
        assertThat(national.noticeDays()).isEqualTo(14);
        Mesa territorial = MesaTemplate.territorial().mesa(Ids.random(), null, "Mesa territorial", "54");
        assertThat(territorial.quorumRule()).isEqualTo(MesaCodes.NO_QUORUM_RULE);
        assertThat(territorial.noticeDays()).isNull();
    }

    /// C02: object, scope and functions as the acta prints them.
    @Test
    void objectScopeAndFunctionsAreThoseOfTheGuideline() {
        assertThat(MesaTemplate.national().object()).startsWith("Articular la respuesta").endsWith(
                "producto de los flujos migratorios mixtos.");
        assertThat(MesaTemplate.national().functions().lines().filter(line -> line.startsWith("- "))).hasSize(4);
        assertThat(MesaTemplate.territorial().object()).startsWith("Liderar la actuación organizada");
        assertThat(MesaTemplate.territorial().functions().lines().filter(line -> line.startsWith("- "))).hasSize(5);
    }

    @Test
    void aNarrowPlaceShowsTheOfficeAlone() {
        assertThat(MesaTemplate.national().delegations()).map(name -> new Delegation(Ids.random(), null, 1, name, null,
                null, null, null).shortName()).contains("Oficina de Promoción Social", "Promoción y Prevención",
                "Grupo de Cooperación y Relaciones Internacionales");
    }
}
