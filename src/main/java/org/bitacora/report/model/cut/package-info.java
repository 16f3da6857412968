/// What was delivered and what became of it: cortes, and how their figures differ from those of today.
package org.bitacora.report.model.cut;
