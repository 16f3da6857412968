/// The sessions of a mesa as a list, the way to a new one, and meetings outside any mesa (C14-C17, C20, D16).
package org.bitacora.mesa.ui.meeting;
