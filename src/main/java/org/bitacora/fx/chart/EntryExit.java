package org.bitacora.fx.chart;

import org.bitacora.i18n.Texts;

/// A construct before and after, in per cent, with the gain in points. The gain is given rather than computed: the
/// difference of two rounded figures can be one off.
public record EntryExit(String name, int entry, int exit, int gain) {

    /// "+27 puntos", "−1 punto", "sin cambio".
    public String gainInWords() {
        if (gain == 0) {
            return Texts.get("chart.gain.none");
        }
        return Texts.count("chart.gain", Math.abs(gain), gain > 0 ? "+" : "−");
    }

    String spoken() {
        return Texts.get("chart.entryExit.spoken", name, entry, exit, gainInWords());
    }
}
