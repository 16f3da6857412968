package org.bitacora.report.model.cut;

import org.bitacora.record.RecordRef;

/// Which record stands for another today: that of a joined person, institution, training or session.
@FunctionalInterface
public interface Standing {

    /// Itself if nothing was joined with it.
    RecordRef of(RecordRef record);
}
