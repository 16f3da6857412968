package org.bitacora.training.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Incident] is described.
public final class IncidentKind {

    public static final Field<Incident, UUID> SESSION = Field.ref("session", Incident::session);
    public static final Field<Incident, String> TYPE = Field.code("type", Incident::type);
    public static final Field<Incident, String> DESCRIPTION =
            Field.<Incident>text("description", Incident::description).personal();
    public static final Field<Incident, String> EFFECT = Field.code("effect", Incident::effect);

    public static final Kind<Incident> KIND = Kind.of("incident", Incident.class,
            List.of(SESSION, TYPE, DESCRIPTION, EFFECT));

    private IncidentKind() {
    }
}
