/// Good practices told in sessions, and the decálogo that is made of them (A03, A31).
package org.bitacora.mesa.ui.practice;
