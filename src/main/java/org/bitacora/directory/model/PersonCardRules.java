package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bitacora.base.Finding;
import org.bitacora.record.Value;

/// What can be said about a person with all that is hers. The same answers serve form, service, importer and
/// `verificar`; a duplicate document is a doubt, never an obstacle.
public final class PersonCardRules {

    private PersonCardRules() {
    }

    /// Who else holds a document of that type (`null`: any) and number.
    @FunctionalInterface
    public interface Holders extends BiFunction<String, String, List<PersonLine>> {
    }

    /// @param hasCode whether a participant code stands for her on some sheet
    public static List<Finding> check(PersonCard card, boolean hasCode, LocalDate today, Holders holders) {
        boolean mayBeNameless = hasCode || card.consentOn(today) == ConsentState.DECLINES;
        List<Finding> findings = new ArrayList<>(PersonRules.check(card.person(), mayBeNameless, today));
        card.documents().forEach(document -> findings.addAll(checkDocument(document, card, today, holders)));
        card.affiliations().forEach(affiliation -> findings.addAll(checkAffiliation(affiliation)));
        card.consents().forEach(consent -> findings.addAll(ConsentRules.check(consent, today)));
        return findings;
    }

    public static List<Finding> checkDocument(PersonDocument document, PersonCard card, LocalDate today,
            Holders holders) {
        Integer age = LifeCourse.age(card.person().birthDate(), today).orElse(null);
        List<Finding> findings = new ArrayList<>(DocumentRules.check(document.type(), document.number(), age));
        if (reversed(document.validFrom(), document.validTo())) {
            findings.add(Finding.warning("validTo", "directory.problem.reversedDates"));
        }
        if (DocumentRules.key(document.type(), document.number()) != null) {
            holders.apply(document.type(), document.number()).stream()
                    .filter(other -> !other.id().equals(card.id())).findFirst()
                    .ifPresent(other -> findings.add(Finding.warning("number", "directory.problem.sameDocument",
                            other.names().full())));
        }
        return findings;
    }

    public static List<Finding> checkAffiliation(Affiliation affiliation) {
        List<Finding> findings = new ArrayList<>();
        if (affiliation.institution() == null) {
            findings.add(Finding.hint("institution", "directory.problem.noInstitution"));
        }
        if (reversed(affiliation.validFrom(), affiliation.validTo())) {
            findings.add(Finding.warning("validTo", "directory.problem.reversedDates"));
        }
        return findings;
    }

    private static boolean reversed(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    /// Whether saving would newly keep something that a person who declined has not allowed; what is there already only
    /// goes by an act of its own.
    public static boolean keepsTooMuch(PersonCard before, PersonCard after, LocalDate today) {
        if (after.consentOn(today).keepsPersonalFields()) {
            return false;
        }
        List<UUID> known = before.documents().stream().map(PersonDocument::id).toList();
        return after.documents().stream().anyMatch(document -> !known.contains(document.id()))
                || addsSealed(PersonKind.KIND.values(before.person()), PersonKind.KIND.values(after.person()));
    }

    private static boolean addsSealed(Map<String, Value> before, Map<String, Value> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().isNone() && !entry.getValue().equals(before.get(entry.getKey())))
                .anyMatch(entry -> PersonKind.KIND.field(entry.getKey()).orElseThrow().privacy().sealed());
    }
}
