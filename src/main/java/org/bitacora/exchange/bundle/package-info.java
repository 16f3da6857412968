/// The bundle: how changes travel in a file between laptops (`src/docs/formats/bundle.md`). Writes what the kernel
/// hands over, reads what a stranger may have written, refusing with a [Problem][org.bitacora.base.Problem] anything that is
/// not exactly a bundle. Knows records only as kinds and fields; touches no database.
package org.bitacora.exchange.bundle;
