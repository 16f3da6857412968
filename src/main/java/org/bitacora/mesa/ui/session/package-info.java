/// The parts of the page of a session, in the order in which it happens (look.md §4 "Quorum").
package org.bitacora.mesa.ui.session;
