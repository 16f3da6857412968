/// Commitments and their follow-up (C10, C15, C27): the face that other features use. Knows the directory; of the mesa,
/// session or training in which a commitment was born it knows ids only.
package org.bitacora.commitment;
