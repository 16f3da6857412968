package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;

/// What look-alikes are searched by: the names of a person and the documents she ever showed.
public record KnownPerson(UUID id, PersonNames names, List<KnownDocument> documents) {

    /// @param number as it is kept; it is normalised for the search
    public record KnownDocument(String type, String number) {
    }
}
