package org.bitacora.training;

/// A training that passes another one on (A38).
///
/// @param counted how many came of whom no names exist; never added to those on its lists
public record Replication(TrainingSummary summary, int counted) {
}
