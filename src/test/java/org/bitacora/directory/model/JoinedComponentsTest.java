package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedComponentsTest {

    private static UUID id(int n) {
        return new UUID(n < 0 ? 0x8000000000000000L : 0, Math.abs(n));
    }

    @Test
    void aPairIsOneRecordWhicheverSideDecides() {
        assertThat(Joined.of("person", id(1), id(2))).isEqualTo(Joined.of("person", id(2), id(1)));
        assertThat(Joined.of("person", id(1), id(2)).id())
                .isNotEqualTo(Joined.of("institution", id(1), id(2)).id());
    }

    @Test
    void theSmallestIdOfTheComponentStandsForAll() {
        var components = new JoinedComponents(List.of(Joined.of("person", id(5), id(3)),
                Joined.of("person", id(5), id(9)), Joined.of("person", id(7), id(8))));
        assertThat(components.representative(id(9))).isEqualTo(id(3));
        assertThat(components.sameThing(id(9), id(3))).isTrue();
        assertThat(components.sameThing(id(9), id(7))).isFalse();
        assertThat(components.representative(id(1))).isEqualTo(id(1));
        assertThat(components.members(id(5))).containsExactly(id(3), id(5), id(9));
        assertThat(components.members(id(1))).containsExactly(id(1));
    }

    @Test
    void idsAreComparedUnsignedAsInTheFile() {
        var components = new JoinedComponents(List.of(Joined.of("person", id(-1), id(4))));
        assertThat(components.representative(id(-1))).isEqualTo(id(4));
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        Random random = new Random(7);
        List<Joined> decisions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            decisions.add(Joined.of("person", id(random.nextInt(50)), id(random.nextInt(50))));
        }
        var first = new JoinedComponents(decisions);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(decisions, random);
            var again = new JoinedComponents(decisions);
            for (int i = 0; i < 50; i++) {
                assertThat(again.representative(id(i))).isEqualTo(first.representative(id(i)));
            }
        }
    }
}
