package org.bitacora.evaluation.model;

import org.bitacora.evaluation.model.statistics.McNemar;
import org.bitacora.evaluation.model.statistics.PointTable.Discrimination;

/// How one item behaved over the pairs: its difficulty at both moments, who changed, and how well it tells who knows.
///
/// @param corrected the p of McNemar's test after Holm's correction over all items
public record ItemDetail(ItemChange change, McNemar mcNemar, double corrected, Discrimination entry,
        Discrimination exit) {

    public Item item() {
        return change.item();
    }

    /// The number by which people call it.
    public String number() {
        return item().position() == null ? String.valueOf(item().code()) : String.valueOf(item().position());
    }
}
