package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.UUID;

/// A point of the orden del día with its discussion. Each is a record of its own, so that two laptops may write two
/// points at once.
///
/// @param number its place in the order; two of the same number stand by their ids
/// @param carriedFrom the point of an earlier session that was left for this one
/// @param startedAt when it was begun, so that the acta can say from which point quorum was lacking
public record AgendaItem(UUID id, UUID session, Integer number, String type, String title, String presenter,
        String discussion, String state, UUID carriedFrom, LocalTime startedAt) {

    public AgendaItem numbered(int other) {
        return new AgendaItem(id, session, other, type, title, presenter, discussion, state, carriedFrom, startedAt);
    }

    public AgendaItem withDiscussion(String text) {
        return new AgendaItem(id, session, number, type, title, presenter, text, state, carriedFrom, startedAt);
    }

    public AgendaItem inState(String code) {
        return new AgendaItem(id, session, number, type, title, presenter, discussion, code, carriedFrom, startedAt);
    }

    public AgendaItem startedAt(LocalTime hour) {
        return new AgendaItem(id, session, number, type, title, presenter, discussion, state, carriedFrom, hour);
    }
}
