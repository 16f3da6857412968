package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [AgendaItem] is described.
public final class AgendaItemKind {

    public static final Field<AgendaItem, UUID> SESSION = Field.ref("session", AgendaItem::session);
    public static final Field<AgendaItem, Integer> NUMBER = Field.integer("number", AgendaItem::number);
    public static final Field<AgendaItem, String> TYPE = Field.code("type", AgendaItem::type);
    public static final Field<AgendaItem, String> TITLE = Field.text("title", AgendaItem::title);
    public static final Field<AgendaItem, String> PRESENTER =
            Field.<AgendaItem>text("presenter", AgendaItem::presenter).personal();
    public static final Field<AgendaItem, String> DISCUSSION =
            Field.<AgendaItem>text("discussion", AgendaItem::discussion).personal();
    public static final Field<AgendaItem, String> STATE = Field.code("state", AgendaItem::state);
    public static final Field<AgendaItem, UUID> CARRIED_FROM = Field.mention("carriedFrom", AgendaItem::carriedFrom);
    public static final Field<AgendaItem, LocalTime> STARTED_AT = Field.time("startedAt", AgendaItem::startedAt);

    public static final Kind<AgendaItem> KIND = Kind.of("agendaItem", AgendaItem.class, List.of(
            SESSION, NUMBER, TYPE, TITLE, PRESENTER, DISCUSSION, STATE, CARRIED_FROM, STARTED_AT));

    private AgendaItemKind() {
    }
}
