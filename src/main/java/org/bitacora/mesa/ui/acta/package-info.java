/// The page of an acta: how it will be printed at the left, its life and what is still to write at the right.
package org.bitacora.mesa.ui.acta;
