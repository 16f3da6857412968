package org.bitacora.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void twoThreadsAreNeverAtItTogether() throws InterruptedException {
        int[] count = new int[1];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 10_000; n++) {
                    turns.call(() -> count[0]++);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(count[0]).isEqualTo(40_000);
    }

    @Test
    void whoeverHasTheTurnMayAskAgain() {
        assertThat(turns.<String>call(() -> turns.call(() -> "inside"))).isEqualTo("inside");
    }

    @Test
    void aFailureComesOutAsItIsAndGivesTheTurnBack() {
        IllegalArgumentException failure = new IllegalArgumentException("refused");
        assertThatThrownBy(() -> turns.call(() -> {
            throw failure;
        })).isSameAs(failure);
        assertThat(turns.<Integer>call(() -> 1)).isEqualTo(1);
    }

    @Test
    void nobodyGetsATurnAfterClosing() {
        turns.close();
        assertThatThrownBy(() -> turns.call(() -> 1)).isInstanceOf(IllegalStateException.class);
    }
}
