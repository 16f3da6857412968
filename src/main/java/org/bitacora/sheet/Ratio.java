package org.bitacora.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A part of a whole, kept exact until it is shown; of nothing there is no share.
public record Ratio(BigDecimal part, BigDecimal whole) {

    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /// A share that is already a number: 0.9063 for 90,63 %.
    public static Ratio of(BigDecimal share) {
        return new Ratio(share, BigDecimal.ONE);
    }

    /// The share, rounded HALF_UP to that many decimals of a percentage: 29 of 32 with 2 gives 0.9063.
    /// HALF_EVEN would show 90,62 % (requirements G2).
    public Optional<BigDecimal> rounded(int decimals) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.divide(whole, decimals + 2, RoundingMode.HALF_UP));
    }
}
