/// Classes that each break one rule of `ArchitectureTest`, so that no rule is empty. Nothing uses them.
package org.bitacora.counterexample;
