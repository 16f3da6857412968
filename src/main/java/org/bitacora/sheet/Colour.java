package org.bitacora.sheet;

/// A colour as red, green and blue, 0 to 255; the constants are the tokens of the screen in its light theme.
public record Colour(int red, int green, int blue) {

    public static final Colour ACCENT = of("#0969da");
    public static final Colour ENTRY = of("#848d97");
    public static final Colour BAND = of("#eef1f4");
    public static final Colour LINE = of("#d0d7de");
    public static final Colour INK = of("#1f2328");
    public static final Colour SECOND_INK = of("#57606a");
    public static final Colour WARN = of("#b07800");

    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    public byte[] bytes() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
