/// Mesas, who belongs to them, their sessions, quorum and actas, as records and rules. Pure Java: knows neither storage
/// nor screens.
package org.bitacora.mesa.model;
