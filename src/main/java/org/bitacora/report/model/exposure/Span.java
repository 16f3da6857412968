package org.bitacora.report.model.exposure;

/// The days a number is counted over. `EARLIER` is the year before the quarter: no sheet shows it, and whoever subtracts
/// the quarter from the year has it.
public enum Span { QUARTER, EARLIER, YEAR }
