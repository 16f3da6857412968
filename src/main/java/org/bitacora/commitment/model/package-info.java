/// Commitments, their follow-ups and their old dates, as records and rules. Pure Java: knows neither storage nor
/// screens.
package org.bitacora.commitment.model;
