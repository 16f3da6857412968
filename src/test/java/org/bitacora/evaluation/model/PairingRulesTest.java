package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bitacora.evaluation.model.UnpairedSheet.Reason;
import org.bitacora.training.model.ParticipantCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairingRulesTest {

    private static final List<String> CODES = codes(40);

    private static List<String> codes(int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(ParticipantCode.of(Sheets.TRAINING, new UUID(1, i),
                    code -> codes.contains(code.value())).value());
        }
        return codes;
    }

    private static Pairing pair(AnswerSheet... sheets) {
        return PairingRules.pair(List.of(sheets), CODES, List.of());
    }

    /// The same code with its last character wrong.
    private static String slip(String code) {
        return code.substring(0, 3) + (code.endsWith("2") ? "3" : "2");
    }

    private static Reason onlyReason(Pairing pairing, long sheet) {
        return pairing.unpaired().stream().filter(alone -> alone.sheet().id().equals(new UUID(3, sheet)))
                .findFirst().orElseThrow().reason();
    }

    @Test
    void equalCodesPairHoweverTheyAreWritten() {
        String code = CODES.getFirst();
        Pairing pairing = pair(Sheets.entry(1, code, "1"),
                Sheets.exit(2, code.substring(0, 3).toLowerCase() + "-" + code.charAt(3), "1"));
        assertThat(pairing.pairs()).singleElement().satisfies(pair -> assertThat(pair.manual()).isFalse());
        assertThat(pairing.unpaired()).isEmpty();
    }

    @Test
    void theDayOfTheIssueGivesThirtyTwoPairsAndFourSheetsAlone() { // issue 2: 35 entry and 33 exit sheets
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            sheets.add(Sheets.entry(i, CODES.get(i), "1"));
        }
        for (int i = 0; i < 32; i++) {
            sheets.add(Sheets.exit(100 + i, CODES.get(i), "1"));
        }
        sheets.add(Sheets.exit(200, slip(CODES.get(32)), "1"));
        Pairing pairing = PairingRules.pair(sheets, CODES, List.of());
        assertThat(pairing.entries()).isEqualTo(35);
        assertThat(pairing.exits()).isEqualTo(33);
        assertThat(pairing.pairs()).hasSize(32);
        assertThat(pairing.unpaired(Reason.ONLY_ENTRY)).hasSize(3);
        assertThat(pairing.unpaired(Reason.INVALID_CODE)).singleElement().satisfies(alone -> {
            assertThat(alone.likelySheets()).extracting(AnswerSheet::id).contains(new UUID(3, 32));
            assertThat(alone.likelyCodes()).contains(CODES.get(32));
        });
    }

    @Test
    void everySheetWithoutPairHasItsReason() {
        String twice = CODES.get(0);
        String stranger = ParticipantCode.of(new UUID(9, 9), new UUID(9, 9), code -> CODES.contains(code.value()))
                .value();
        Pairing pairing = pair(Sheets.entry(1, twice, "1"), Sheets.entry(2, twice, "0"), Sheets.exit(3, twice, "1"),
                Sheets.entry(4, null, "1"), Sheets.exit(5, slip(CODES.get(1)), "1"),
                Sheets.exit(6, stranger, "1"), Sheets.entry(7, CODES.get(2), "1"), Sheets.exit(8, CODES.get(3), "1"));
        assertThat(pairing.pairs()).isEmpty();
        assertThat(onlyReason(pairing, 1)).isEqualTo(Reason.DUPLICATE_CODE);
        assertThat(pairing.unpaired(Reason.DUPLICATE_CODE)).singleElement().satisfies(one ->
                assertThat(one.repeats()).extracting(AnswerSheet::id).containsExactly(new UUID(3, 2)));
        assertThat(pairing.entries()).as("two sheets of one code count once until somebody decides").isEqualTo(3);
        assertThat(onlyReason(pairing, 3)).isEqualTo(Reason.ONLY_EXIT);
        assertThat(onlyReason(pairing, 4)).isEqualTo(Reason.NO_CODE);
        assertThat(onlyReason(pairing, 5)).isEqualTo(Reason.INVALID_CODE);
        assertThat(onlyReason(pairing, 6)).isEqualTo(Reason.UNKNOWN_CODE);
        assertThat(onlyReason(pairing, 7)).isEqualTo(Reason.ONLY_ENTRY);
        assertThat(onlyReason(pairing, 8)).isEqualTo(Reason.ONLY_EXIT);
    }

    @Test
    void thePaperTypedTwiceWithEqualAnswersIsOneSheet() {
        String code = CODES.getFirst();
        Pairing pairing = pair(Sheets.entry(1, code, "1"), Sheets.entry(2, code, "1"), Sheets.exit(3, code, "1"));
        assertThat(pairing.pairs()).singleElement()
                .satisfies(pair -> assertThat(pair.entry().id()).isEqualTo(new UUID(3, 1)));
        assertThat(pairing.entries()).isEqualTo(1);
        assertThat(pairing.unpaired()).isEmpty();
    }

    @Test
    void anInvalidCodeNeverPairsByItselfButIsProposed() { // requirements §2: 0 silent wrong
        String wrong = slip(CODES.getFirst());
        Pairing pairing = pair(Sheets.entry(1, wrong, "1"), Sheets.exit(2, wrong, "1"));
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.unpaired()).allSatisfy(alone -> assertThat(alone.likelySheets()).hasSize(1));
    }

    @Test
    void aCodeOfAnotherMakeIsTrustedIfTheAttendanceKnowsIt() {
        Pairing pairing = PairingRules.pair(List.of(Sheets.entry(1, "IPS0701", "1"), Sheets.exit(2, "ips-0701", "1")),
                Set.of("IPS0701"), List.of());
        assertThat(pairing.pairs()).hasSize(1);
    }

    @Test
    void aDecisionComesBeforeTheCodes() {
        AnswerSheet entry = Sheets.entry(1, CODES.get(0), "1");
        AnswerSheet other = Sheets.entry(2, CODES.get(1), "1");
        AnswerSheet exit = Sheets.exit(3, CODES.get(1), "1");
        Pairing pairing = PairingRules.pair(List.of(entry, other, exit), CODES,
                List.of(SheetPairing.of(entry.id(), exit.id())));
        assertThat(pairing.pairs()).containsExactly(new SheetPair(entry, exit, true));
        assertThat(pairing.unpaired()).extracting(UnpairedSheet::sheet).containsExactly(other);
    }

    @Test
    void decisionsThatClaimOneSheetTwiceOrNoSheetAtAllDoNoHarm() {
        AnswerSheet entry = Sheets.entry(1, CODES.get(0), "1");
        AnswerSheet first = Sheets.exit(2, CODES.get(1), "1");
        AnswerSheet second = Sheets.exit(3, CODES.get(2), "1");
        List<SheetPairing> decisions = new ArrayList<>(List.of(SheetPairing.of(entry.id(), first.id()),
                SheetPairing.of(entry.id(), second.id()), SheetPairing.of(new UUID(8, 8), first.id()),
                SheetPairing.of(first.id(), entry.id())));
        Pairing pairing = PairingRules.pair(List.of(entry, first, second), CODES, decisions);
        Collections.reverse(decisions);
        assertThat(pairing.pairs()).hasSize(1);
        assertThat(PairingRules.pair(List.of(second, first, entry), CODES, decisions)).isEqualTo(pairing);
    }

    @Test
    void everySheetStandsInExactlyOneListWhateverItsCode() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<AnswerSheet> sheets = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String code = CODES.get(random.nextInt(30));
                String written = random.nextInt(8) == 0 ? slip(code) : random.nextInt(20) == 0 ? null : code;
                sheets.add(Sheets.sheet(i, random.nextBoolean() ? "ENTRY" : "EXIT", written,
                        Integer.toBinaryString(64 + i)));
            }
            Pairing pairing = PairingRules.pair(sheets, CODES, List.of());
            List<UUID> listed = new ArrayList<>();
            pairing.pairs().forEach(pair -> listed.addAll(List.of(pair.entry().id(), pair.exit().id())));
            pairing.unpaired().forEach(alone -> listed.add(alone.sheet().id()));
            pairing.unpaired().forEach(alone -> alone.repeats().forEach(sheet -> listed.add(sheet.id())));
            assertThat(listed).doesNotHaveDuplicates().hasSize(60);
            assertThat(pairing.pairs()).allMatch(pair -> ParticipantCode.plain(pair.entry().participantCode())
                    .equals(ParticipantCode.plain(pair.exit().participantCode())));
        }
    }
}
