/// Keys: sealing of personal fields, the device's signature, and bundles encrypted in the public age format.
/// Knows bytes only, no records and no files.
package org.bitacora.seal;
