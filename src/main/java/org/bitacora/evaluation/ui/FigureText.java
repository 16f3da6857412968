package org.bitacora.evaluation.ui;

import org.bitacora.evaluation.model.Share;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;

/// Statistics as people read them: decimal comma, a real minus, one decimal for percentages, three for p.
final class FigureText {

    private static final double LEAST_P = 0.001;

    private FigureText() {
    }

    static String number(double value, int decimals) {
        return Formats.decimal(value, decimals).replace('-', '−');
    }

    static String signed(double value, int decimals) {
        String text = number(value, decimals);
        return value > 0 ? "+" + text : text;
    }

    /// A sum of ranks, whole or a half.
    static String rank(double sum) {
        return number(sum, sum == Math.rint(sum) ? 0 : 1);
    }

    static String percent(Share share) {
        return number(share.percent(1).doubleValue(), 1);
    }

    static String points(Share share) {
        return signed(share.percent(1).doubleValue(), 1);
    }

    static String p(double p) {
        return p < LEAST_P ? Texts.get("technical.p.least") : number(p, 3);
    }

    /// "[7,9; 34,6]"
    static String range(Estimate low, Estimate high, int decimals) {
        return Texts.get("technical.range", number(low.value(), decimals), number(high.value(), decimals));
    }
}
