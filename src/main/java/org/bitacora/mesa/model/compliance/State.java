package org.bitacora.mesa.model.compliance;

import java.util.Collection;

/// How a rule stands, from what matters least to what matters most. Red is only what was due and did not happen; what
/// nobody noted is grey, since nothing is known of it.
public enum State {

    NOT_ASKED, NOT_YET, MET, UNKNOWN, ATTENTION, BROKEN;

    /// The colours of the board.
    public enum Colour { GREEN, AMBER, RED, GREY }

    public Colour colour() {
        return switch (this) {
            case MET -> Colour.GREEN;
            case ATTENTION -> Colour.AMBER;
            case BROKEN -> Colour.RED;
            case NOT_ASKED, NOT_YET, UNKNOWN -> Colour.GREY;
        };
    }

    static State gravest(Collection<State> states) {
        return states.stream().reduce(NOT_ASKED, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
