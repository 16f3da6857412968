package org.bitacora.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepeatedInstitutionsTest {

    /// Name, municipality, type, NIT; "part" for a sede of the first.
    private static Institution institution(long id, String told) {
        String[] parts = (told + ";;;;").split(";", -1);
        return new Institution(new UUID(0, id), parts[0].strip(), null, text(parts[2]), text(parts[3]), null,
                parts[4].contains("part") ? new UUID(0, 1) : null, text(parts[1]), null, null, null, null, null);
    }

    private static String text(String part) {
        return part.isBlank() ? null : part.strip();
    }

    private static String verdict(String one, String other) {
        return RepeatedInstitutions.among(List.of(institution(1, one), institution(2, other))).stream()
                .map(found -> found.score() + " " + found.clues().stream().map(Enum::name)
                .collect(Collectors.joining(" "))).findFirst().orElse("-");
    }

    @Test
    void pairsAreProposedWithTheirReasons() {
        String table = """
                ESE Imsalud;54001;IPS | E.S.E. IMSALUD;54001;IPS | 95 SAME_NAME SAME_PLACE SAME_TYPE
                ESE Imsalud | ese imsalud | 60 SAME_NAME
                ESE Imsalud;54001 | ESE Imsalud;68001 | -
                Hospital Erasmo Meoz;54001;IPS | Hospital Universitario Erasmo Meoz;54001;IPS | 80 SAME_WORDS SAME_PLACE SAME_TYPE
                Fundación Puentes de Paz;54001 | Fundación Puentes de Paz Norte;54001;ALLY | -
                Fundación Puentes de Paz;54001;OBC | Fundación Puentes de Paz Norte;54001;OBC | 65 SHORTER_NAME SAME_PLACE SAME_TYPE
                ESE Imsalud;54001;IPS;807004352 | Puesto de salud Comuneros;54001;IPS;807004352 | -
                ESE Imsalud;54001;IPS;807004352 | ESE Imsalud sede Comuneros;54001;IPS;807004352 | -
                ESE Imsalud;54001;IPS;807004352 | ESE Imsalud;54001;IPS;807004352;part | -
                Puesto de salud;54001;IPS | Puesto de salud;54001;IPS | 95 SAME_NAME SAME_PLACE SAME_TYPE""";
        for (String line : table.split("\n")) {
            String[] parts = line.split("\\|");
            assertThat(verdict(parts[0].strip(), parts[1].strip())).as(line).isEqualTo(parts[2].strip());
        }
    }
}
