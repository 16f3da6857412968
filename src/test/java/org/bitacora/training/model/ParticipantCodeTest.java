package org.bitacora.training.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParticipantCodeTest {

    private static final UUID TRAINING = new UUID(7, 7);
    private static final String ALPHABET = ParticipantCode.ALPHABET;
    private static final int ALL = ALPHABET.length() * ALPHABET.length() * ALPHABET.length();

    @Test
    void theAlphabetHoldsNoTwoCharactersThatHandwritingConfuses() {
        assertThat(ALPHABET).hasSize(29).doesNotContain("O", "I", "L", "B", "S", "Z", "U");
        assertThat(ALPHABET.chars().distinct().count()).isEqualTo(29);
    }

    @Test
    void everySingleErrorOfEveryCodeIsDetected() { // requirements §2: 0 silent wrong
        for (int n = 0; n < ALL; n++) {
            String code = ParticipantCode.numbered(n).value();
            for (int at = 0; at < code.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    boolean same = other == code.charAt(at);
                    boolean accepted = ParticipantCode.checks(code.substring(0, at) + other + code.substring(at + 1));
                    if (accepted != same) {
                        throw new AssertionError(code + " " + at + " " + other);
                    }
                }
            }
        }
    }

    @Test
    void everySwapOfNeighboursIsDetected() {
        for (int n = 0; n < ALL; n++) {
            char[] code = ParticipantCode.numbered(n).value().toCharArray();
            for (int at = 0; at + 1 < code.length; at++) {
                char[] swapped = code.clone();
                swapped[at] = code[at + 1];
                swapped[at + 1] = code[at];
                if (code[at] != code[at + 1] && ParticipantCode.checks(new String(swapped))) {
                    throw new AssertionError(new String(code) + " " + at);
                }
            }
        }
    }

    @Test
    void allCodesAreDifferent() {
        Set<String> codes = new HashSet<>();
        for (int n = 0; n < ALL; n++) {
            codes.add(ParticipantCode.numbered(n).value());
        }
        assertThat(codes).hasSize(24_389);
    }

    @Test
    void twoLaptopsGiveOnePersonTheSameCode() {
        UUID person = new UUID(1, 2);
        ParticipantCode first = ParticipantCode.of(TRAINING, person, code -> false);
        assertThat(ParticipantCode.of(TRAINING, person, code -> false)).isEqualTo(first);
        assertThat(ParticipantCode.of(new UUID(8, 8), person, code -> false)).isNotEqualTo(first);
        ParticipantCode second = ParticipantCode.of(TRAINING, person, first::equals);
        assertThat(second).isNotEqualTo(first).isEqualTo(ParticipantCode.of(TRAINING, person, first::equals));
    }

    @Test
    void everybodyInAFullRoomHasACodeOfHerOwn() {
        Set<ParticipantCode> taken = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            assertThat(taken.add(ParticipantCode.of(TRAINING, new UUID(3, i), taken::contains))).isTrue();
        }
    }

    @Test
    void aCodeIsReadAsPeopleWriteIt() {
        ParticipantCode code = ParticipantCode.of(TRAINING, new UUID(1, 2), any -> false);
        for (String written : List.of(code.shown(), code.value(), code.shown().toLowerCase(), " " + code.value() + " ",
                code.value().charAt(0) + " " + code.value().substring(1))) {
            assertThat(ParticipantCode.read(written)).as(written).contains(code);
        }
        assertThat(ParticipantCode.plain("o1l-bszu")).isEqualTo("011852V");
        assertThat(ParticipantCode.read("")).isEmpty();
        assertThat(ParticipantCode.read(null)).isEmpty();
        assertThat(ParticipantCode.read("ÑÑÑÑ")).isEmpty();
        assertThat(ParticipantCode.shown((String) null)).isEmpty();
        assertThatThrownBy(() -> new ParticipantCode("7777X")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCodesOneSlipAwayAreProposed() {
        List<String> codes = List.of("7K8N", "7K9T", "8K7N", "2222");
        assertThat(ParticipantCode.oneSlipAway("7K8-T", codes)).containsExactly("7K8N", "7K9T");
        assertThat(ParticipantCode.oneSlipAway("K78N", codes)).containsExactly("7K8N");
        assertThat(ParticipantCode.oneSlipAway("7K8", codes)).containsExactly("7K8N");
        assertThat(ParticipantCode.oneSlipAway("7K8NN", codes)).containsExactly("7K8N");
        assertThat(ParticipantCode.oneSlipAway("7K8N", codes)).isEmpty();
        assertThat(ParticipantCode.oneSlipAway("XXXX", codes)).isEmpty();
    }
}
