package org.bitacora.directory.model;

/// One wrong, missing, extra or swapped letter between two words.
public final class Slip {

    private static final int SHORTEST = 4;

    private Slip() {
    }

    /// Words of three letters with a slip could be almost any other.
    public static boolean between(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && is(one, other);
    }

    static boolean is(String one, String other) {
        int gap = one.length() - other.length();
        if (Math.abs(gap) > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        int shortest = Math.min(one.length(), other.length());
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (gap != 0) {
            return gap > 0 ? one.substring(same + 1).equals(other.substring(same))
                    : other.substring(same + 1).equals(one.substring(same));
        }
        return one.substring(same + 1).equals(other.substring(same + 1)) || swapped(one, other, same);
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
