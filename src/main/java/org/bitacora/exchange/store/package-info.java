/// What the file itself remembers of handing in and receiving. Seen by the service of this room only.
package org.bitacora.exchange.store;
