package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.record.RecordRef;

/// A row behind a figure: the record that was counted, and what tells it from the others in words that name no person.
///
/// @param opens the record on whose screen it is seen; the counted one, unless that has no screen of its own
/// @param person whom it is about, or null; whoever may read names finds hers by this
/// @param date the day it is counted on, or null
/// @param counts how many it stands for: one, but of a count without names as many as were counted
public record FigureRow(RecordRef record, RecordRef opens, UUID person, LocalDate date, String words, long counts) {

    /// A row that stands for one.
    FigureRow(RecordRef record, RecordRef opens, UUID person, LocalDate date, String words) {
        this(record, opens, person, date, words, 1);
    }

    /// A row about a record with a screen of its own.
    static FigureRow of(RecordRef record, LocalDate date, String words) {
        return new FigureRow(record, record, null, date, words);
    }

    static FigureRow person(UUID person, LocalDate date, String words) {
        RecordRef record = new RecordRef("person", person);
        return new FigureRow(record, record, person, date, words);
    }
}
