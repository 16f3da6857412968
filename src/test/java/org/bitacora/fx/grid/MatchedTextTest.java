package org.bitacora.fx.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchedTextTest {

    @Test
    void theTypedLettersStandOutWhateverTheirAccents() {
        assertThat(marked("María Fernanda Peña Rangel", "pena RANG")).isEqualTo("María Fernanda [Peña] [Rang]el");
    }

    @Test
    void theBeginningOfAWordGoesBeforeItsMiddle() {
        assertThat(marked("Mariana Ana", "ana")).isEqualTo("Mariana [Ana]");
        assertThat(marked("Mariana", "ana")).isEqualTo("Mari[ana]");
    }

    @Test
    void whatDoesNotOccurMarksNothing() {
        assertThat(marked("Óscar", "1090")).isEqualTo("Óscar");
        assertThat(marked("Óscar", "")).isEqualTo("Óscar");
    }

    private static String marked(String title, String typed) {
        boolean[] strong = MatchedText.matches(title, typed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            out.append(strong[i] && (i == 0 || !strong[i - 1]) ? "[" : "").append(title.charAt(i))
                    .append(strong[i] && (i + 1 == title.length() || !strong[i + 1]) ? "]" : "");
        }
        return out.toString();
    }
}
