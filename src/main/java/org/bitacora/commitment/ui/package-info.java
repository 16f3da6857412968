/// The room Compromisos: the list, the board, the record of one commitment, and the page that stands in the records
/// where commitments are born. Only wiring and the shell see this package.
package org.bitacora.commitment.ui;
