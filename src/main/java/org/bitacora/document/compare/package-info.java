/// Tells two texts apart, paragraph by paragraph and word by word, and overlooks what Word changes by itself.
package org.bitacora.document.compare;
