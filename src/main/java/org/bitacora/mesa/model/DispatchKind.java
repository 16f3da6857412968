package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Dispatch] is described.
public final class DispatchKind {

    public static final Field<Dispatch, UUID> SESSION = Field.ref("session", Dispatch::session);
    public static final Field<Dispatch, String> MATTER = Field.code("matter", Dispatch::matter);
    public static final Field<Dispatch, LocalDate> SENT_ON = Field.date("sentOn", Dispatch::sentOn);
    public static final Field<Dispatch, String> CHANNEL = Field.code("channel", Dispatch::channel);
    public static final Field<Dispatch, String> RECIPIENTS =
            Field.<Dispatch>text("recipients", Dispatch::recipients).personal();
    public static final Field<Dispatch, String> NOTE = Field.<Dispatch>text("note", Dispatch::note).personal();

    public static final Kind<Dispatch> KIND = Kind.of("dispatch", Dispatch.class, List.of(
            SESSION, MATTER, SENT_ON, CHANNEL, RECIPIENTS, NOTE));

    private DispatchKind() {
    }
}
