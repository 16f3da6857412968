package org.bitacora.directory;

/// How a word of a name sounds in Colombian Spanish, roughly: "Yeison", "Jeison" and "Jeisson" sound alike, and so do
/// "Gonzales" and "González". Only used to propose, never to decide.
final class Pronunciation {

    private Pronunciation() {
    }

    /// @param folded a word without accents, in lower case
    static String of(String folded) {
        String sound = folded.replace("ph", "f").replace("ch", "\u0001").replace("h", "").replace("\u0001", "ch")
                .replace("ll", "y").replace("qu", "k").replace("w", "gu").replace("v", "b").replace("z", "s")
                .replaceAll("g(?=[ei])", "j").replaceAll("c(?=[ei])", "s").replaceAll("c(?!h)", "k")
                .replaceAll("^j(?=e)", "y").replaceAll("y(?![aeiou])", "i").replaceAll("n(?=[bp])", "m");
        return sound.replaceAll("(.)\\1+", "$1");
    }
}
