package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Presence] is described. Session, person and turn make its id: two laptops that note the same person meet.
public final class PresenceKind {

    public static final Field<Presence, UUID> SESSION = Field.<Presence>ref("session", Presence::session).immutable();
    public static final Field<Presence, UUID> PERSON = Field.<Presence>ref("person", Presence::person).immutable();
    public static final Field<Presence, Integer> TURN = Field.<Presence>integer("turn", Presence::turn).immutable();
    public static final Field<Presence, UUID> DELEGATION = Field.mention("delegation", Presence::delegation);
    public static final Field<Presence, String> ROLE = Field.code("role", Presence::role);
    public static final Field<Presence, UUID> INSTITUTION = Field.mention("institution", Presence::institution);
    public static final Field<Presence, String> POSITION = Field.text("position", Presence::position);
    public static final Field<Presence, String> PARTICIPANT_KIND =
            Field.code("participantKind", Presence::participantKind);
    public static final Field<Presence, String> MODE = Field.code("mode", Presence::mode);
    public static final Field<Presence, LocalTime> ARRIVAL = Field.time("arrival", Presence::arrival);
    public static final Field<Presence, LocalTime> DEPARTURE = Field.time("departure", Presence::departure);

    public static final Kind<Presence> KIND = Kind.of("presence", Presence.class, List.of(
            SESSION, PERSON, TURN, DELEGATION, ROLE, INSTITUTION, POSITION, PARTICIPANT_KIND, MODE, ARRIVAL,
            DEPARTURE));

    private PresenceKind() {
    }
}
