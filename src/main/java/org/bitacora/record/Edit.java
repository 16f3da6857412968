package org.bitacora.record;

import java.util.List;

/// One field within a change: its wire name, what it says, and the head or heads that the author saw.
public record Edit(String field, Content content, List<ChangeId> parents) {

    public Edit {
        parents = List.copyOf(parents);
    }

    /// The value, or [Value#NONE] where it is withheld.
    public Value value() {
        return content instanceof Content.Known known ? known.value() : Value.NONE;
    }
}
