/// The aims of design.md §9, each piece of work beside its peer in one run. Nothing here asserts a time: what is
/// reported are ratios, for a ratio means the same on every machine. Run by `mvn -q -Pbench verify`.
package org.bitacora.bench;
