package org.bitacora.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a delivered report saw, as it is kept: runs of numbers of each laptop.
class ChangeSetTest {

    private static final UUID DEVICE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static ChangeSet set(String runs) {
        return ChangeSet.parse(runs.isEmpty() ? "" : DEVICE + ":" + runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-498        | 1-400     | 401-498
            1-10         | 3,5-6     | 1-2,4,7-10
            1-10         | 1-20      | ''
            3-5,9        | 4-9       | 3
            2-4          | 5-6       | 2-4
            1-3,7-9      | 2-8       | 1,9
            """)
    void takingOneSetFromAnotherLeavesTheRest(String one, String other, String left) {
        assertThat(set(one).without(set(other))).isEqualTo(set(left));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        ChangeSet set = set("1-498,502");
        assertThat(ChangeSet.parse(set.text())).isEqualTo(set);
        assertThat(set.size()).isEqualTo(499);
        assertThat(set.contains(new ChangeId(DEVICE, 502))).isTrue();
        assertThat(set.contains(new ChangeId(DEVICE, 500))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-3", "5-2", "x", "", "1-3,2", "1--3", "99999999999999999999"})
    void aTextOfNoSetIsRefused(String runs) {
        assertThatThrownBy(() -> ChangeSet.parse(DEVICE + ":" + runs)).isInstanceOf(IllegalArgumentException.class);
    }
}
