/// The room Mesas: its list, the record of a mesa, the page of a session.
package org.bitacora.mesa.ui;
