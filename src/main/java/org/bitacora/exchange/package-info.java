/// Handing in and receiving: bundles out, bundles in, the differences that wait for a decision. Knows records only as
/// kinds and fields; the words for their values come from [ValueWords][org.bitacora.exchange.ValueWords], which wiring
/// fills with what the features know.
package org.bitacora.exchange;
