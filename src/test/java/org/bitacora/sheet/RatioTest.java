package org.bitacora.sheet;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RatioTest {

    @Test
    void sharesAreRoundedHalfUpAtTheShownDecimals() { // G2
        assertThat(Ratio.of(29, 32).rounded(2)).contains(new BigDecimal("0.9063"));
        assertThat(Ratio.of(1, 32).rounded(2)).contains(new BigDecimal("0.0313"));
        assertThat(Ratio.of(2, 32).rounded(2)).contains(new BigDecimal("0.0625"));
        assertThat(Ratio.of(3, 504).rounded(1)).contains(new BigDecimal("0.006"));
        assertThat(Ratio.of(129, 504).rounded(0)).contains(new BigDecimal("0.26"));
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThat(Ratio.of(0, 0).rounded(2)).isEmpty();
    }
}
