/// The workspace file: opening, locking, the one transaction through which everything is written, the projections that
/// follow from the changes, backup and check. Knows the law (`record`) and no feature.
package org.bitacora.db;
