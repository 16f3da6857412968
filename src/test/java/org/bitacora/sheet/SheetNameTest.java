package org.bitacora.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            Asistencia                                  | Asistencia
            2026-T1: Salud/Comunidad                    | 2026-T1 Salud Comunidad
            'Bogotá'                                    | Bogotá
            [Plan] *uno*?                               | Plan uno
            history                                     | history 1
            Una lista con un nombre demasiado largo     | Una lista con un nombre demasia
            """)
    void aWishBecomesTheNearestNameThatExcelAccepts(String wish, String name) {
        assertThat(SheetName.of(wish)).isEqualTo(name);
        assertThat(SheetName.of(name)).isEqualTo(name);
    }

    @Test
    void aNameOfNothingIsRefused() {
        assertThatThrownBy(() -> SheetName.of("':'")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSheetsCannotShareAName() {
        TableSheet<String> sheet = TableSheet.of("Lista", List.of(Column.text("Nombre", name -> name)),
                List.<String>of()::forEach);
        assertThatThrownBy(() -> Workbook.of("", "", SampleWorkbook.MADE, sheet,
                TableSheet.of("LISTA", sheet.columns(), sheet.rows()))).isInstanceOf(IllegalArgumentException.class);
    }
}
