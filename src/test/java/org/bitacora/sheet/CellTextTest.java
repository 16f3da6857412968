package org.bitacora.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTest {

    @Test
    void ordinaryTextStaysTheSameObject() {
        String text = "Peña Gómez, línea 1\nlínea 2";
        assertThat(CellText.clean(text)).isSameAs(text);
        assertThat(CellText.clean(null)).isEmpty();
    }

    @Test
    void accentsAreComposed() {
        assertThat(CellText.clean("Pen\u0303a")).isEqualTo("Peña");
    }

    @Test
    void controlsDirectionMarksAndBrokenPairsGo() {
        assertThat(CellText.clean("a\u0000b\u0007c\u007fd\u0085e\u202ef\ufffeg\ud800h")).isEqualTo("abcdefgh");
        assertThat(CellText.clean("uno\tdos\r\ntres\rcuatro")).isEqualTo("uno dos\ntres\ncuatro");
        assertThat(CellText.clean("salud \ud83c\udfe5")).isEqualTo("salud \ud83c\udfe5");
    }

    @Test
    void noTextIsLongerThanExcelKeeps() {
        assertThat(CellText.clean("ñ".repeat(40_000))).hasSize(CellText.LONGEST).endsWith("…");
        assertThat(CellText.clean("\ud83c\udfe5".repeat(20_000))).hasSizeLessThanOrEqualTo(CellText.LONGEST)
                .doesNotContain("\ud83c…");
        assertThat(CellText.clean("a".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+57 300", "-5", "@SUM(A1)", "\uff1d1"})
    void whatBeginsLikeAFormulaNeedsTheGuard(String text) { // E-49
        assertThat(CellText.needsGuard(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "57 300", "(-5)", "'=1"})
    void otherTextDoesNot(String text) {
        assertThat(CellText.needsGuard(text)).isFalse();
    }
}
