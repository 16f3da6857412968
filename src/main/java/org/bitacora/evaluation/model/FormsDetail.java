package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.i18n.Texts;

/// What the two forms of a questionnaire came to: the change of each half of the people, how the forms compare at the
/// entry, and the items of each form by themselves. No figure compares two different questions.
///
/// @param halves those who answered A and then B, and those who answered B and then A
/// @param repeated how many pairs answered one form twice; they are in the total only
/// @param entryA what was right on form A at the entry, of everybody who had it then
/// @param peopleA how many had form A at the entry
/// @param parallel whether some questions differ between the forms
public record FormsDetail(List<Cut> halves, int repeated, Share entryA, int peopleA, Share entryB, int peopleB,
        boolean parallel, List<FormItems> items) {

    /// From this many percentage points between the forms at the entry on, the reader is warned. A convention of this
    /// program and no test: whether chance made the halves unequal cannot be told from the difference.
    private static final int APART = 10;

    /// Empty for a questionnaire with one form.
    static Optional<FormsDetail> of(MarkedPairs pairs) {
        return pairs.forms().two() ? Optional.of(counted(pairs)) : Optional.empty();
    }

    private static FormsDetail counted(MarkedPairs pairs) {
        MarkedPairs a = begunOn(Forms.A, pairs);
        MarkedPairs b = begunOn(Forms.B, pairs);
        List<Cut> halves = List.of(half("forms.ab", a), half("forms.ba", b));
        int crossed = halves.stream().mapToInt(Cut::pairs).sum();
        return new FormsDetail(halves, pairs.list().size() - crossed, a.gain(item -> true).pre(), a.list().size(),
                b.gain(item -> true).pre(), b.list().size(), pairs.forms().areParallel(),
                Stream.of(Forms.A, Forms.B).map(form -> FormItems.of(form, pairs))
                        .toList());
    }

    private static MarkedPairs begunOn(String form, MarkedPairs pairs) {
        return pairs.where(pair -> form.equals(pair.entry().form()));
    }

    private static Cut half(String label, MarkedPairs begun) {
        return Cut.of(Texts.get(label), begun.where(pair ->
                Forms.other(pair.entry().form()).equals(pair.exit().form())).scores());
    }

    /// What is to be said before any table: who answered what, the gain of each half, how the forms compare.
    public List<Sentence> sentences() {
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of("forms.counts", halves.getFirst().pairs(), halves.getLast().pairs()));
        if (repeated > 0) {
            said.add(Sentence.counted("forms.repeated", repeated));
        }
        halves.forEach(half -> said.add(gain(half)));
        said.add(Sentence.of(parallel ? "forms.parallel" : "forms.sameItems"));
        return said;
    }

    private static Sentence gain(Cut half) {
        return half.isEnough() ? Sentence.of("forms.gain", half.label(), half.pairs(), half.entryMean().percent(0),
                half.exitMean().percent(0)) : Sentence.of("forms.gainTooFew", half.label(), half.pairs(), Gain.ENOUGH);
    }

    /// How hard the forms were at the entry, before anything was taught.
    public Sentence difficulty() {
        if (!isComparable()) {
            return Sentence.of("forms.difficulty.tooFew", peopleA, peopleB, Gain.ENOUGH);
        }
        return Sentence.of(isUneven() ? "forms.difficulty.uneven" : "forms.difficulty.even", peopleA,
                entryA.percent(0), peopleB, entryB.percent(0), points(), APART);
    }

    private boolean isComparable() {
        return Math.min(peopleA, peopleB) >= Gain.ENOUGH && entryA.isDefined() && entryB.isDefined();
    }

    private int points() {
        return entryA.percent(0).subtract(entryB.percent(0)).abs().intValueExact();
    }

    /// Whether the forms were so unequal at the entry that the halves should not be read one against the other.
    public boolean isUneven() {
        return isComparable() && points() >= APART;
    }
}
