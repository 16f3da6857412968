package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamesTest {

    private static String parts(PersonNames names) {
        return Stream.of(names.firstName(), names.secondName(), names.firstSurname(), names.secondSurname())
                .map(part -> Objects.requireNonNullElse(part, "-")).collect(Collectors.joining("|"));
    }

    @Test
    void oneTypedLineGivesFourParts() {
        String table = """
                María Fernanda Rodríguez de la Hoz     = María|Fernanda|Rodríguez|de la Hoz
                María de los Ángeles Carrascal Villamizar = María|de los Ángeles|Carrascal|Villamizar
                José Luis Peña Gómez                   = José|Luis|Peña|Gómez
                José Peña Gómez                        = José|-|Peña|Gómez
                José Luis Peña                         = José|Luis|Peña|-
                José Peña                              = José|-|Peña|-
                José                                   = José|-|-|-
                JOSE L. PENA GOMEZ                     = Jose|L.|Pena|Gomez
                maría del carmen de la torre           = María|del Carmen|de la Torre|-
                Ana María Lucía Díaz Ruiz              = Ana|María Lucía|Díaz|Ruiz
                Peña Gómez, José Luis                  = José|Luis|Peña|Gómez
                de la Hoz, Juan                        = Juan|-|de la Hoz|-
                MARÍA JOSÉ O'CONNOR PÉREZ-GIL          = María|José|O'Connor|Pérez-Gil
                Luz Marina San Juan                    = Luz|Marina|San Juan|-""";
        table.lines().map(line -> line.split("=")).forEach(row ->
                assertThat(parts(PersonNames.read(row[0]))).as(row[0]).isEqualTo(row[1].strip()));
        assertThat(PersonNames.read("  ").isEmpty()).isTrue();
        assertThat(PersonNames.read(null).isEmpty()).isTrue();
    }

    @Test
    void theFourPartsGiveTheLineBack() {
        for (String line : List.of("María Fernanda Rodríguez de la Hoz", "José Luis Peña Gómez", "Juan Díaz")) {
            assertThat(PersonNames.read(line).full()).isEqualTo(line);
            assertThat(PersonNames.read(PersonNames.read(line).surnamesFirst())).isEqualTo(PersonNames.read(line));
        }
        assertThat(PersonNames.read("María Fernanda Rodríguez de la Hoz").surnamesFirst())
                .isEqualTo("Rodríguez de la Hoz, María Fernanda");
        assertThat(new PersonNames("Luz", null, null, null).surnamesFirst()).isEqualTo("Luz");
    }

    @Test
    void initialsSkipParticles() {
        assertThat(PersonNames.read("maría de la Hoz").initials()).isEqualTo("MH");
        assertThat(PersonNames.read("Ñusta Álvarez").initials()).isEqualTo("ÑÁ");
        assertThat(PersonNames.read("").initials()).isEmpty();
    }

    @Test
    void listsAreSortedBySurnamesWithoutAccents() {
        List<String> lines = new ArrayList<>(List.of("Ana Zapata", "Beatriz Peña Gómez", "Álvaro Peña", "Luz Ávila"));
        lines.sort(Comparator.comparing(line -> PersonNames.read(line).sortKey()));
        assertThat(lines).containsExactly("Luz Ávila", "Álvaro Peña", "Beatriz Peña Gómez", "Ana Zapata");
    }

    @Test
    void similarNamesAreProposedAndDoubtfulOnesAreNotTakenForSure() { // requirements G12
        PersonNames first = PersonNames.read("José Luis Peña Gómez");
        assertThat(NameLikeness.of(first, PersonNames.read("JOSE LUIS PENA GOMEZ"))).isEqualTo(NameLikeness.SAME);
        assertThat(NameLikeness.of(first, PersonNames.read("JOSE L. PENA GOMEZ"))).isEqualTo(NameLikeness.SIMILAR);
        assertThat(NameLikeness.of(first, PersonNames.read("José Peña Gómez"))).isEqualTo(NameLikeness.SIMILAR);
        assertThat(NameLikeness.of(first, PersonNames.read("Jose Luis Pena"))).isEqualTo(NameLikeness.DOUBTFUL);
        assertThat(NameLikeness.of(first, PersonNames.read("José Luis Peña Rojas")))
                .isEqualTo(NameLikeness.DIFFERENT);
        assertThat(NameLikeness.of(first, PersonNames.read("José"))).isEqualTo(NameLikeness.DIFFERENT);
    }
}
