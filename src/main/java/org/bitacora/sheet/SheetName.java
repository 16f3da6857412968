package org.bitacora.sheet;

/// What Excel accepts as the name of a sheet: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends.
public final class SheetName {

    private static final int LONGEST = 31;

    private SheetName() {
    }

    /// The nearest name that Excel accepts; an accepted one stays as it is.
    public static String of(String wish) {
        String plain = CellText.clean(wish).replaceAll("[\\[\\]:*?/\\\\\n]", " ").replaceAll("\\s+", " ").strip();
        String bare = plain.replaceAll("^'+|'+$", "").strip();
        String name = cut(bare).replaceAll("'+$", "").strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name for a sheet: " + wish);
        }
        // Excel keeps "History" for itself and calls the file damaged.
        return name.equalsIgnoreCase("History") ? name + " 1" : name;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end);
    }
}
