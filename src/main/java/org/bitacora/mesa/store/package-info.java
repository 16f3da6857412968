/// Queries over the records of mesas, seen by the services of mesas only.
package org.bitacora.mesa.store;
