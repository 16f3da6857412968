/// A disk and a driver that fail at the n-th operation (`reliability.md` §8, F6 and F7): SQLite's own way of testing.
package org.bitacora.testing.faults;
