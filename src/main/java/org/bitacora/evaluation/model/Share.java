package org.bitacora.evaluation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A part of a whole, kept in integers and rounded only when it is shown: half up, everywhere (requirements G2).
public record Share(long part, long whole) {

    public boolean isDefined() {
        return whole != 0;
    }

    /// For sums and comparisons within the program; never stored or sent.
    public double value() {
        return (double) part / whole;
    }

    /// @param decimals digits after the comma
    /// @throws ArithmeticException if there is no whole
    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /// Whether the share is below so many percent, compared in integers.
    public boolean isBelow(int percent) {
        return part * 100 < percent * whole;
    }
}
