package org.bitacora.fx.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeTextTest {

    @Test
    void timesAreReadAsTheyAreTypedInAHurry() {
        String typed = """
                8       | 8:00
                847     | 8:47
                0847    | 8:47
                8:47    | 8:47
                8.47    | 8:47
                1015    | 10:15
                2:30 pm | 14:30
                12 a.m. | 0:00
                8:75    | 8:75
                tarde   | tarde
                """;
        typed.lines().map(line -> line.split("\\|")).forEach(
                pair -> assertThat(TimeText.read(pair[0].strip())).as(pair[0]).isEqualTo(pair[1].strip()));
    }
}
