package org.bitacora.report.model.exposure;

/// The days a number is counted over, and of the people of a period, which. `EARLIER` is the year before the quarter: no
/// sheet shows it, and whoever subtracts the new people of the quarter from the year has it. So it is with those who came
/// `AGAIN` in the quarter and those who did `NOT_AGAIN`.
public enum Span {
    QUARTER,
    /// Of the people of the quarter those who were not counted in the year before.
    NEW,
    /// Of the people of the quarter those who were.
    AGAIN,
    EARLIER,
    /// Of the people from before the quarter those who did not come in it.
    NOT_AGAIN,
    YEAR
}
