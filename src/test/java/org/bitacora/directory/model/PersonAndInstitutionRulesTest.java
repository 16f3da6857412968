package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonAndInstitutionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Person person(LocalDate birth, String band, String group, String occupation, String phone,
            String email, Set<String> disability) {
        return new Person(new UUID(1, 1), "Luz", null, null, null, birth, phone, email, band, null, group, occupation,
                null, null, null, null, null, disability, null, null, null, null, null);
    }

    private static List<String> keys(Person person) {
        return PersonRules.check(person, false, TODAY).stream().map(Finding::key).toList();
    }

    @Test
    void aNameOrACodeIsAllThatIsNeeded() {
        Person nobody = Person.blank(new UUID(1, 1));
        assertThat(Finding.anyBlocks(PersonRules.check(nobody, false, TODAY))).isTrue();
        assertThat(PersonRules.check(nobody, true, TODAY)).isEmpty();
        assertThat(keys(person(null, null, null, null, null, null, Set.of()))).isEmpty();
    }

    @Test
    void doubtsAreSaidAndDoNotBlock() {
        assertThat(keys(person(TODAY.plusDays(1), null, null, null, null, null, null)))
                .containsExactly("person.problem.bornTomorrow");
        assertThat(keys(person(LocalDate.of(1900, 1, 1), null, null, null, null, null, null)))
                .containsExactly("person.problem.tooOld");
        assertThat(keys(person(LocalDate.of(2000, 1, 1), "OLD_AGE", null, null, null, null, null)))
                .containsExactly("person.problem.bandAgainstBirth");
        assertThat(keys(person(null, null, GroupCodes.COMMUNITY, "BILLING", "12", "ana@", Set.of("08", "02"))))
                .containsExactly("person.problem.occupationOfOtherGroup", "person.problem.email",
                        "person.problem.phone", "person.problem.noneExcludesOthers");
    }

    @Test
    void usualContactsPass() {
        assertThat(keys(person(null, null, null, null, "+57 (607) 571-2345 ext. 12", "ana.p@example.org", null)))
                .isEmpty();
    }

    @Test
    void anInstitutionMayShareItsNitButNotContainItself() {
        Institution ese = institution(1, null);
        Institution sede = institution(2, ese.id());
        assertThat(InstitutionRules.check(sede, Map.of(ese.id(), ese)::get)).isEmpty();
        Map<UUID, Institution> circle = new HashMap<>(Map.of(ese.id(), institution(1, sede.id()), sede.id(), sede));
        assertThat(InstitutionRules.check(circle.get(ese.id()), circle::get)).extracting(Finding::key)
                .containsExactly("institution.problem.partOfItself");
    }

    private static Institution institution(long id, UUID parent) {
        return new Institution(new UUID(0, id), "ESE", null, "IPS", "807008824", 6, parent, "54001", null, null, null,
                null, null);
    }

    @Test
    void whatEndsBeforeItStartsIsDoubted() {
        assertThat(PeriodRules.check(new Project(new UUID(0, 1), "Redes", null, null, TODAY, TODAY.minusDays(1))))
                .extracting(Finding::field).containsExactly("endDate");
        assertThat(PeriodRules.check(new Project(new UUID(0, 1), "Redes", null, null, TODAY, TODAY))).isEmpty();
        assertThat(PeriodRules.check(new Affiliation(new UUID(0, 1), null, null, null, null, null, TODAY, null)))
                .isEmpty();
        assertThat(PeriodRules.check(new PersonDocument(new UUID(0, 1), null, "PE", "1", null, null, TODAY,
                TODAY.minusYears(1), null))).hasSize(1);
    }
}
