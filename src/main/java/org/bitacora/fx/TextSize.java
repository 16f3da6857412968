package org.bitacora.fx;

/// The text sizes offered in Ajustes, as a factor of 14 px.
public enum TextSize {
    NORMAL(100), LARGER(110), LARGE(125), HUGE(150);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    public double factor() {
        return percent / 100.0;
    }

    /// The size of that percentage, or the normal one if it is none of ours.
    public static TextSize of(int percent) {
        for (TextSize size : values()) {
            if (size.percent == percent) {
                return size;
            }
        }
        return NORMAL;
    }
}
