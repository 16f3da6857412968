/// The statistics of entry and exit (`domain.md` §8), over plain numbers: knows neither questionnaires nor people. What a
/// small or flat sample cannot show is an [Estimate] that says why.
package org.bitacora.evaluation.model.statistics;
