package org.bitacora.commitment.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.ReschedulingKind;
import org.bitacora.db.Reading;

/// What the service asks of the tables.
public final class CommitmentStore {

    private CommitmentStore() {
    }

    public static List<Commitment> all(Reading reading) {
        return reading.list(CommitmentKind.KIND, "");
    }

    public static List<Commitment> ofMesa(Reading reading, UUID mesa) {
        return reading.list(CommitmentKind.KIND, "\"mesa\" = ?", mesa);
    }

    /// Those born in a record, in their order.
    public static List<Commitment> ofOrigin(Reading reading, UUID origin) {
        return reading.list(CommitmentKind.KIND, "\"origin\" = ? ORDER BY \"position\", id", origin);
    }

    public static List<Commitment> ofItem(Reading reading, UUID item) {
        return reading.list(CommitmentKind.KIND, "\"item\" = ? ORDER BY \"position\", id", item);
    }

    public static List<FollowUp> followUps(Reading reading, UUID commitment) {
        return reading.list(FollowUpKind.KIND, "\"commitment\" = ? ORDER BY \"date\" DESC, id DESC", commitment);
    }

    public static List<Rescheduling> reschedulings(Reading reading, UUID commitment) {
        return reading.list(ReschedulingKind.KIND, "\"commitment\" = ? ORDER BY id", commitment);
    }

    public static Map<UUID, List<FollowUp>> followUps(Reading reading) {
        return reading.list(FollowUpKind.KIND, "\"commitment\" IS NOT NULL").stream()
                .collect(Collectors.groupingBy(FollowUp::commitment));
    }

    public static Map<UUID, List<Rescheduling>> reschedulings(Reading reading) {
        return reading.list(ReschedulingKind.KIND, "\"commitment\" IS NOT NULL").stream()
                .collect(Collectors.groupingBy(Rescheduling::commitment));
    }
}
