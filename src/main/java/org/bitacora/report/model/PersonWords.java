package org.bitacora.report.model;

/// A person as a nominal list shows her.
///
/// @param name empty for who did not authorise the use of her data
/// @param document its type and number as people write it, or empty
public record PersonWords(String name, String document) {

    public static final PersonWords NOBODY = new PersonWords("", "");
}
