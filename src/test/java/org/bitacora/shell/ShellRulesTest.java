package org.bitacora.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.bitacora.fx.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1366, 1.0,  FULL
            1366, 1.1,  ICONS
            1366, 1.25, ICONS
            1366, 1.5,  TIGHT
            1279, 1.0,  ICONS
            1023, 1.0,  TIGHT
            1920, 1.5,  FULL
            """)
    void theShellFoldsByWidthDividedByTextFactor(double width, double factor, Fold fold) {
        assertThat(Fold.of(width, factor)).isEqualTo(fold);
    }

    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        History history = new History();
        history.opened(Place.room("a"));
        history.opened(Place.room("b"));
        history.back();
        history.opened(Place.room("c"));
        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(Place.room("a"));
        assertThat(history.back()).isEmpty();
        assertThat(history.canGoForward().get()).isTrue();
    }

    @Test
    void openingTheSamePlaceTwiceIsOneStep() {
        History history = new History();
        history.opened(Place.room("a"));
        history.opened(Place.room("a"));
        assertThat(history.canGoBack().get()).isFalse();
    }

    @Test
    void initialsAreTheFirstTwoWords() {
        assertThat(new Person("Marcela Cárdenas Villamizar", "").initials()).isEqualTo("MC");
        assertThat(new Person("óscar", "").initials()).isEqualTo("Ó");
    }
}
