package org.bitacora.report.model;

import java.time.LocalDate;
import org.bitacora.record.RecordRef;

/// A row behind a figure: the record it is about, and what tells it from the others in words that name no person.
///
/// @param date the day it is counted on, or null
public record FigureRow(RecordRef record, LocalDate date, String words) {
}
