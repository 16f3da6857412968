/// What a report shows to whom: small groups are hidden, and so is whatever they could be counted from. Pure.
package org.bitacora.report.model.exposure;
