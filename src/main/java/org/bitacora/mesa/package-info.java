/// Mesas técnicas, intersectoral mesas and networks: composition, sessions, quorum, actas (seed 002, C01-C35).
package org.bitacora.mesa;
