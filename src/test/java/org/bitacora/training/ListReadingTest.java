package org.bitacora.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.training.model.SheetColumn;
import org.junit.jupiter.api.Test;

class ListReadingTest {

    @Test
    void headingsSayWhichColumnIsWhich() {
        ListReading reading = ListReading.ofText("""
                LISTADO DE ASISTENCIA\t\t\t\t
                N.º\tNombres y apellidos\tCédula\tSexo\tCargo
                1\tNelly Bautista\t60.355.019\tM\tMédica general

                2\tAna Ruiz\t\tH\t
                """);
        assertThat(reading.lines()).containsExactly(
                Map.of(SheetColumn.NAME, "Nelly Bautista", SheetColumn.DOCUMENT, "60.355.019",
                        SheetColumn.GENDER, "M", SheetColumn.OCCUPATION, "Médica general"),
                Map.of(SheetColumn.NAME, "Ana Ruiz", SheetColumn.GENDER, "H"));
    }

    @Test
    void namesAndSurnamesInTwoColumnsAreOneName() {
        ListReading reading = ListReading.ofText("Nombres;Apellidos;Tipo;Número de documento\nDora;Lemus;PPT;6334111");
        assertThat(reading.lines()).containsExactly(Map.of(SheetColumn.NAME, "Dora Lemus",
                SheetColumn.DOCUMENT, "PPT 6334111"));
    }

    @Test
    void withoutHeadingsTheContentsSayIt() {
        ListReading reading = ListReading.ofText("""
                1\tCC 60.355.019\tNelly Johanna Bautista\tMujer\tSalud\tFacturación\tSi
                2\tPPT 6334111\tDora Inés Lemus Pabón\tMujer\tComunidad\tLíder migrante\tSi
                3\tsin documento\tLuis Paz\tHombre\tSalud\tMedicina\tNo
                """);
        assertThat(reading.recognised()).containsExactly(SheetColumn.DOCUMENT, SheetColumn.NAME, SheetColumn.GENDER,
                SheetColumn.GROUP, SheetColumn.OCCUPATION, SheetColumn.CONSENT);
    }

    @Test
    void aPlainListOfNamesIsEnough() {
        ListReading reading = ListReading.ofText("Nelly Bautista Rincón\nDora Lemus\n");
        assertThat(reading.lines()).extracting(line -> line.get(SheetColumn.NAME))
                .containsExactly("Nelly Bautista Rincón", "Dora Lemus");
    }

    /// In a list that writes F for the women, M are the men; beside H, M are the women.
    @Test
    void whatMMeansDependsOnTheList() {
        assertThat(ListReading.ofText("Nombre\tSexo\nAna\tF\nLuis\tM").lines().getLast())
                .containsEntry(SheetColumn.GENDER, GenderCodes.MALE);
        assertThat(ListReading.ofText("Nombre\tSexo\nLuis\tH\nAna\tM").lines().getLast())
                .containsEntry(SheetColumn.GENDER, "M");
    }

    @Test
    void textThatIsNoListSaysNothing() {
        assertThat(ListReading.ofText("").lines()).isEmpty();
        assertThat(ListReading.ofText("12\t34\n56\t78").lines()).isEmpty();
    }
}
