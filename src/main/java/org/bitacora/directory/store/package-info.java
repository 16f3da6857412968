/// The queries of the directory: cards, lines and counts. Seen by the directory's service only.
package org.bitacora.directory.store;
