/// The object graph, built with plain constructors on one page. Sees every room and is seen by the entry points only.
package org.bitacora.wiring;
