/// What the guideline of the ministry asks of a mesa and how the mesa stands: notices, quarters, terms in working days,
/// each with its reasons in dates (domain.md §6.2; seed 002). Pure Java.
package org.bitacora.mesa.model.compliance;
