package org.bitacora.mesa.model.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bitacora.i18n.Texts;

/// How a mesa stands in one rule, and why: as grave as the gravest of its reasons.
///
/// @param headline how it stands, with the number first
/// @param reasons down to dates and holidays
public record Light(Rule rule, State state, Sentence headline, List<Reason> reasons) {

    public Light {
        reasons = List.copyOf(reasons);
    }

    static Light of(Rule rule, Sentence headline, List<Reason> reasons) {
        return new Light(rule, State.gravest(reasons.stream().map(Reason::state).toList()), headline, reasons);
    }

    /// One of a single reason, which says it all.
    static Light of(Rule rule, Reason reason) {
        return new Light(rule, reason.state(), reason.sentence(), List.of(reason));
    }

    /// One that says the gravest of its reasons, the first of those.
    static Light saying(Rule rule, List<Reason> reasons) {
        State gravest = State.gravest(reasons.stream().map(Reason::state).toList());
        return new Light(rule, gravest, reasons.stream().filter(one -> one.state() == gravest).findFirst().orElseThrow()
                .sentence(), reasons);
    }

    /// The word of its chip. What is fulfilled so far, with more to come, is up to date.
    public String word() {
        boolean soFar = state == State.MET && reasons.stream().anyMatch(one -> one.state() == State.NOT_YET);
        return Texts.get("compliance.state." + (soFar ? "SO_FAR" : state.name()));
    }

    public State.Colour colour() {
        return state.colour();
    }

    /// What mends the gravest of its reasons that can be mended: a quarter that is over cannot, the next one can.
    public Optional<Remedy> remedy() {
        return reasons.stream().filter(one -> one.remedy() != null).max(Comparator.comparing(Reason::state)
                .thenComparing(one -> -reasons.indexOf(one))).filter(one -> one.state() != State.MET)
                .map(Reason::remedy);
    }
}
