/// The law for data, pure: what a kind of record is, what a change is, and how the heads of a field follow from the
/// set of known changes. No SQL, no screen, no feature, no clock of its own.
package org.bitacora.record;
