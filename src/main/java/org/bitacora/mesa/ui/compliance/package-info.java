/// *Cumplimiento*: what the guideline asks of a mesa and how it stands, each light with its reasons.
package org.bitacora.mesa.ui.compliance;
