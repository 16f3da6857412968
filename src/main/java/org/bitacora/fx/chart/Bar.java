package org.bitacora.fx.chart;

import org.bitacora.fx.Tone;

/// One bar: its name, how much of the whole (0 to 1), the figure in words ("12 de 21"), and what the colour says.
public record Bar(String name, double share, String words, Tone tone) {

    public static Bar of(String name, double share, String words) {
        return new Bar(name, share, words, Tone.NEUTRAL);
    }
}
