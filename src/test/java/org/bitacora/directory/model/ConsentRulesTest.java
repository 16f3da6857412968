package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 19);
    private static final UUID PERSON = new UUID(1, 1);

    private static Consent decision(long id, String state, LocalDate given, LocalDate revoked) {
        return new Consent(new UUID(0, id), PERSON, state, "1", given, ConsentCodes.SIGNED_LIST, true, null, null,
                revoked);
    }

    @Test
    void whoWasNeverAskedIsUnrecorded() {
        assertThat(ConsentRules.stateOn(MARCH, List.of())).isEqualTo(ConsentState.UNRECORDED);
        assertThat(ConsentState.UNRECORDED.keepsPersonalFields()).isTrue();
        assertThat(ConsentState.UNRECORDED.mayBeShared()).isFalse();
    }

    @Test
    void theLatestDecisionHoldsAndARevocationIsANo() {
        Consent yes = decision(1, ConsentCodes.AUTHORIZES, MARCH, null);
        Consent no = decision(2, ConsentCodes.DECLINES, MARCH.plusDays(5), null);
        assertThat(ConsentRules.stateOn(MARCH, List.of(no, yes))).isEqualTo(ConsentState.AUTHORIZES);
        assertThat(ConsentRules.stateOn(MARCH.plusDays(5), List.of(yes, no))).isEqualTo(ConsentState.DECLINES);
        Consent revoked = decision(3, ConsentCodes.AUTHORIZES, MARCH, MARCH.plusDays(1));
        assertThat(ConsentRules.stateOn(MARCH, List.of(revoked))).isEqualTo(ConsentState.AUTHORIZES);
        assertThat(ConsentRules.stateOn(MARCH.plusDays(1), List.of(revoked))).isEqualTo(ConsentState.DECLINES);
    }

    @Test
    void sensitiveFieldsNeedADecisionThatSaysSo() { // Ley 1581 of 2012, art. 6
        assertThat(ConsentRules.allowsSensitive(MARCH, List.of())).isFalse();
        assertThat(ConsentRules.allowsSensitive(MARCH,
                List.of(decision(1, ConsentCodes.AUTHORIZES, MARCH, null)))).isTrue();
        assertThat(ConsentRules.allowsSensitive(MARCH,
                List.of(decision(1, ConsentCodes.DECLINES, MARCH, null)))).isFalse();
    }

    @Test
    void ofWhoDeclinesOnlyGroupAndGenderStay() {
        Person whole = new Person(PERSON, "Luz", "Marina", "Peña", "Gómez", MARCH, "3001234567", "l@example.org",
                "YOUTH", GenderCodes.FEMALE, GroupCodes.COMMUNITY, "MIGRANT_LEADER", "x", "02", "02", "BISEXUAL", "99",
                Set.of("02"), "YES", "NO", "01", "MIGRANTE", "nota");
        Person kept = ConsentRules.kept(whole, ConsentState.DECLINES);
        List<String> stay = PersonKind.KIND.values(kept).entrySet().stream()
                .filter(entry -> !entry.getValue().isNone()).map(Map.Entry::getKey).toList();
        assertThat(stay).containsExactlyInAnyOrder("gender", "profileGroup");
        assertThat(ConsentRules.kept(whole, ConsentState.UNRECORDED)).isEqualTo(whole);
    }

    @Test
    void aDecisionWithoutProofIsRemindedNotRefused() {
        Consent oral = new Consent(new UUID(0, 1), PERSON, ConsentCodes.AUTHORIZES, "1", MARCH, null, null, null, null,
                null);
        assertThat(ConsentRules.check(oral, MARCH)).extracting(Finding::severity)
                .containsExactly(Finding.Severity.HINT);
        Consent none = new Consent(new UUID(0, 1), PERSON, null, null, null, null, null, null, null, null);
        assertThat(Finding.anyBlocks(ConsentRules.check(none, MARCH))).isTrue();
    }
}
