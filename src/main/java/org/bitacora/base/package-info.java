/// The smallest pieces that everything else stands on: ids, problems, text forms. Knows nothing of storage,
/// screens or features.
package org.bitacora.base;
