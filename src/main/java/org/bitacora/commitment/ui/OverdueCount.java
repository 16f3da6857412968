package org.bitacora.commitment.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Subscriptions;

/// How many commitments are overdue, for the rail; counted again after every change of one. Lives as long as the
/// window. Screen's thread only.
public final class OverdueCount {

    private final CommitmentDesk desk;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public OverdueCount(CommitmentDesk desk) {
        this.desk = desk;
        desk.follow(new Subscriptions(), CommitmentDesk.OWN_KINDS, changes -> read());
        read();
    }

    private void read() {
        desk.read(progress -> desk.commitments().list().stream().filter(Standing::isOverdue).count(),
                overdue -> count.set(overdue.intValue()));
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }
}
