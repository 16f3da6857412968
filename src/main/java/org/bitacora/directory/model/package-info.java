/// People, documents, affiliations, consent, institutions and territories as records, catalogues and rules. Pure Java:
/// knows neither storage nor screens.
package org.bitacora.directory.model;
