/// The queries over commitments; seen by their own service only.
package org.bitacora.commitment.store;
