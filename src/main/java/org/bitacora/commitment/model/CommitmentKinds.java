package org.bitacora.commitment.model;

import java.util.List;
import org.bitacora.record.Kind;

/// All kinds of records of commitments, that first to which the others refer.
public final class CommitmentKinds {

    public static final List<Kind<?>> ALL = List.of(CommitmentKind.KIND, FollowUpKind.KIND, ReschedulingKind.KIND);

    private CommitmentKinds() {
    }
}
