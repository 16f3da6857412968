package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// One identity document of a person; she may hold several over time (PEP, then PPT: `domain.md` §2). A person who
/// prefers not to say has a record with a `withheldReason` and neither type nor number.
/// `country` is the issuing country of a foreign document, ISO 3166 numeric (170 is Colombia).
public record PersonDocument(UUID id, UUID person, String type, String number, String country, Boolean preferred,
        LocalDate validFrom, LocalDate validTo, String withheldReason) {
}
