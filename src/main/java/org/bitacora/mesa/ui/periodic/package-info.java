/// The periodic reports of a mesa (C26).
package org.bitacora.mesa.ui.periodic;
