package org.bitacora.fx.record;

import java.util.List;
import org.bitacora.record.RecordRef;

/// Tells the life of records in words, the latest act first. Wiring knows how: it has the words of every room. Called
/// off the screen's thread.
@FunctionalInterface
public interface Histories {

    /// The acts on these records as one life: a person with her documents.
    List<HistoryLine> of(List<RecordRef> records);
}
