package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Observation] is described.
public final class ObservationKind {

    public static final Field<Observation, UUID> SESSION = Field.ref("session", Observation::session);
    public static final Field<Observation, LocalDate> RECEIVED_ON = Field.date("receivedOn", Observation::receivedOn);
    public static final Field<Observation, UUID> DELEGATION = Field.mention("delegation", Observation::delegation);
    public static final Field<Observation, UUID> PERSON = Field.mention("person", Observation::person);
    public static final Field<Observation, UUID> ITEM = Field.mention("item", Observation::item);
    public static final Field<Observation, String> TEXT = Field.<Observation>text("text", Observation::text).personal();
    public static final Field<Observation, String> STATE = Field.code("state", Observation::state);
    public static final Field<Observation, String> REPLY =
            Field.<Observation>text("reply", Observation::reply).personal();

    public static final Kind<Observation> KIND = Kind.of("observation", Observation.class, List.of(
            SESSION, RECEIVED_ON, DELEGATION, PERSON, ITEM, TEXT, STATE, REPLY));

    private ObservationKind() {
    }
}
