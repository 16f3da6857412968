package org.bitacora.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionTypesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ESE Frontera Sana,                         IPS
            Hospital Cañaveral,                        IPS
            Puesto de Salud Siloé Alto,                IPS
            IPS Fundación Puertas Abiertas,            IPS
            Fundación Puentes,                         ONG
            Secretaría de Salud de Soacha,             ENTIDAD_TERRITORIAL
            Alcaldía de Cúcuta,                        ENTIDAD_TERRITORIAL
            Red Ladera,                                ''
            Presentes,                                 ''
            """)
    void theWordThatStandsFirstInANameSaysItsType(String name, String type) {
        assertThat(InstitutionTypes.in(name).orElse("")).isEqualTo(type);
    }
}
