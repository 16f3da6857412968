package org.bitacora.evaluation.model;

/// The entry and the exit of one participant, marked.
record MarkedPair(SheetPair pair, MarkedSheet entry, MarkedSheet exit) {

    PairScore score(int[] places) {
        return new PairScore(entry.score(places).right(), exit.score(places).right(), places.length);
    }
}
