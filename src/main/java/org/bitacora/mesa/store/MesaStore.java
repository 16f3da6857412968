package org.bitacora.mesa.store;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.DelegationKind;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.DesignationKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.record.Kind;

/// What the services of mesas ask of the file.
public final class MesaStore {

    private static final String OF_MESA = "\"mesa\" = ?";
    private static final String OF_SESSION = "\"session\" = ?";
    private static final Comparator<Integer> LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<AgendaItem> IN_ORDER =
            Comparator.comparing(AgendaItem::number, LAST).thenComparing(AgendaItem::id, Ids::compare);
    private static final Comparator<Delegation> BY_SEAT =
            Comparator.comparing(Delegation::seat, LAST).thenComparing(Delegation::id, Ids::compare);

    private MesaStore() {
    }

    /// The records of a kind that belong to a session, in the order of their making.
    public static <R> List<R> ofSession(Reading reading, Kind<R> kind, UUID session) {
        return reading.list(kind, OF_SESSION + " ORDER BY id", session);
    }

    /// The records of a kind that belong to a mesa, in the order of their making.
    public static <R> List<R> ofMesa(Reading reading, Kind<R> kind, UUID mesa) {
        return reading.list(kind, OF_MESA + " ORDER BY id", mesa);
    }

    public static List<AgendaItem> agenda(Reading reading, UUID session) {
        return reading.list(AgendaItemKind.KIND, OF_SESSION, session).stream().sorted(IN_ORDER).toList();
    }

    public static List<Delegation> delegations(Reading reading, UUID mesa) {
        return reading.list(DelegationKind.KIND, OF_MESA, mesa).stream().sorted(BY_SEAT).toList();
    }

    public static List<Designation> designations(Reading reading, UUID mesa) {
        return reading.list(DesignationKind.KIND, "\"delegation\" IN (SELECT id FROM \"delegation\" WHERE "
                + OF_MESA + ") ORDER BY id", mesa);
    }

    /// The sessions of a mesa by their dates; those without one stand last.
    public static List<MesaSession> sessions(Reading reading, UUID mesa) {
        return reading.list(MesaSessionKind.KIND, OF_MESA + " ORDER BY \"date\" IS NULL, \"date\", id", mesa);
    }

    /// Which records of people were decided to be one.
    public static JoinedComponents people(Reading reading) {
        return new JoinedComponents(reading.list(JoinedKind.KIND, "\"joined_kind\" = ?", PersonKind.KIND.name()));
    }

    /// Meetings outside any mesa, newest first.
    public static List<MesaSession> meetings(Reading reading) {
        return reading.list(MesaSessionKind.KIND, "\"mesa\" IS NULL ORDER BY \"date\" DESC, id DESC");
    }
}
