package org.bitacora.evaluation.model;

/// The gain in one construct, by which results are read (A17).
///
/// @param construct a code of the constructs' catalogue or the words of the item's author
public record ConstructGain(String construct, int items, Gain gain) {

    public String label() {
        return EvaluationCatalogues.CONSTRUCTS.label(construct);
    }
}
