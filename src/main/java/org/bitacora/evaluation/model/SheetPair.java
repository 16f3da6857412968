package org.bitacora.evaluation.model;

/// The entry and the exit sheet of one participant.
///
/// @param manual whether somebody decided it, rather than the code
public record SheetPair(AnswerSheet entry, AnswerSheet exit, boolean manual) {
}
