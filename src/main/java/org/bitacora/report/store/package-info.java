/// Reads what reports are counted from out of the projections.
package org.bitacora.report.store;
