/// The tab *Integrantes* of a mesa: its delegations in the order of the act and who represents them (C04-C07, C21-C23,
/// C35).
package org.bitacora.mesa.ui.composition;
