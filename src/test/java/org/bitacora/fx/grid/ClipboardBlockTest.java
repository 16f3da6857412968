package org.bitacora.fx.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipboardBlockTest {

    @Test
    void excelEndsEveryRowWithALineEnd() {
        assertThat(ClipboardBlock.read("a\tb\r\nc\td\r\n")).isEqualTo(List.of(List.of("a", "b"), List.of("c", "d")));
    }

    @Test
    void emptyCellsStay() {
        assertThat(ClipboardBlock.read("\tb\t\nc")).isEqualTo(List.of(List.of("", "b", ""), List.of("c")));
    }

    @Test
    void aCellInQuotesMayHoldTabsLineEndsAndQuotes() {
        assertThat(ClipboardBlock.read("\"Ana\nRuiz\"\t\"dice \"\"sí\"\"\"\n"))
                .isEqualTo(List.of(List.of("Ana Ruiz", "dice \"sí\"")));
    }

    @Test
    void aWordThatOnlyBeginsWithAQuoteIsLeftAlone() {
        assertThat(ClipboardBlock.read("\"Lucho\" Paz\tb")).isEqualTo(List.of(List.of("\"Lucho\" Paz", "b")));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<List<String>> block = List.of(List.of("a\tb", "\"c\""), List.of("", "d"));
        assertThat(ClipboardBlock.read(ClipboardBlock.write(block))).isEqualTo(block);
    }
}
