/// The queries of evaluations; seen by their services only, valid inside a reading or a transaction.
package org.bitacora.evaluation.store;
