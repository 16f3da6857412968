package org.bitacora.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            A1,      0,       0
            B5,      4,       1
            Z1,      0,       25
            AA10,    9,       26
            AZ2,     1,       51
            GR50000, 49999,   199
            XFD1048576, 1048575, 16383
            """)
    void anAddressIsWrittenAsPeopleSeeIt(String text, int row, int column) {
        assertThat(CellAddress.of(text)).isEqualTo(new CellAddress(row, column));
        assertThat(new CellAddress(row, column)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7", "A0", "1A", "A-1", "A99999999999999999999", "Á1"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> CellAddress.of(text)).isInstanceOfAny(IllegalArgumentException.class,
                ArithmeticException.class);
    }

    @Test
    void aRangeKnowsItsSize() {
        CellRange range = CellRange.of("B5:D9");
        assertThat(range.rows()).isEqualTo(5);
        assertThat(range.columns()).isEqualTo(3);
        assertThat(range).hasToString("B5:D9");
        assertThat(CellRange.at(CellAddress.of("B5"), 5, 3)).isEqualTo(range);
        assertThatThrownBy(() -> CellRange.of("D9:B5")).isInstanceOf(IllegalArgumentException.class);
    }
}
