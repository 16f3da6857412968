package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;

/// Ley 1581 of 2012 as this product keeps it: three states, and of those who decline only what lets them be counted.
public final class ConsentRules {

    private ConsentRules() {
    }

    /// The decision in force on that day: the latest one given, and none that was revoked. A revocation is a "no".
    public static ConsentState stateOn(LocalDate day, Collection<Consent> decisions) {
        return latest(day, decisions).map(decision -> state(day, decision)).orElse(ConsentState.UNRECORDED);
    }

    /// Whether sensitive fields may be kept: never without a decision that says so.
    public static boolean allowsSensitive(LocalDate day, Collection<Consent> decisions) {
        return latest(day, decisions).filter(decision -> state(day, decision) == ConsentState.AUTHORIZES)
                .map(decision -> Boolean.TRUE.equals(decision.sensitiveOk())).orElse(false);
    }

    private static Optional<Consent> latest(LocalDate day, Collection<Consent> decisions) {
        return decisions.stream()
                .filter(decision -> decision.state() != null)
                .filter(decision -> decision.givenOn() == null || !decision.givenOn().isAfter(day))
                .max(Comparator.comparing(Consent::givenOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Consent::id, Ids::compare));
    }

    private static ConsentState state(LocalDate day, Consent decision) {
        boolean revoked = decision.revokedOn() != null && !decision.revokedOn().isAfter(day);
        return switch (decision.state()) {
            case ConsentCodes.AUTHORIZES -> revoked ? ConsentState.DECLINES : ConsentState.AUTHORIZES;
            case ConsentCodes.DECLINES -> ConsentState.DECLINES;
            default -> ConsentState.UNRECORDED;
        };
    }

    /// What may stay of a person in that state: of one who declines only group and gender, so that she still counts;
    /// her participant code lives in the attendance.
    public static Person kept(Person person, ConsentState state) {
        return state.keepsPersonalFields() ? person
                : new Person(person.id(), null, null, null, null, null, null, null, null, person.gender(),
                        person.profileGroup(), null, null, null, null, null, null, Set.of(), null, null, null, null,
                        null);
    }

    /// The same person without the sensitive fields.
    public static Person withoutSensitive(Person person) {
        return new Person(person.id(), person.firstName(), person.secondName(), person.firstSurname(),
                person.secondSurname(), person.birthDate(), person.phone(), person.email(), person.ageBand(),
                person.gender(), person.profileGroup(), person.occupation(), person.occupationOther(), null, null, null,
                null, Set.of(), null, null, null, null, person.notes());
    }

    public static List<Finding> check(Consent consent, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (consent.state() == null) {
            findings.add(Finding.error("state", "consent.problem.noState"));
        }
        if (consent.givenOn() != null && consent.givenOn().isAfter(today)) {
            findings.add(Finding.warning("givenOn", "consent.problem.future"));
        }
        if (consent.revokedOn() != null && consent.givenOn() != null
                && consent.revokedOn().isBefore(consent.givenOn())) {
            findings.add(Finding.warning("revokedOn", "consent.problem.revokedBefore"));
        }
        if (ConsentCodes.AUTHORIZES.equals(consent.state()) && consent.means() == null) {
            findings.add(Finding.hint("means", "consent.problem.noProof"));
        }
        return findings;
    }
}
