package org.bitacora.mesa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The ten places of the decálogo (A31).
class DecalogueTest {

    private static Practice practice(int number, Integer place) {
        return new Practice(new UUID(0, number), null, null, null, null, "Práctica " + number, null,
                place == null ? MesaCodes.CANDIDATE : MesaCodes.CHOSEN, null, place);
    }

    private static List<Practice> ten() {
        return IntStream.rangeClosed(1, 10).mapToObj(number -> practice(number, number)).toList();
    }

    private static List<String> titles(List<Practice> all) {
        return Decalogue.of(all).stream().map(Practice::title).toList();
    }

    @Test
    void theFirstPlaceGivenIsTheFirstEvenIfSomebodyTypedSeven() {
        List<Practice> after = Decalogue.placed(List.of(practice(1, null)), new UUID(0, 1), 7);
        assertThat(after).singleElement().extracting(Practice::place, Practice::state)
                .containsExactly(1, MesaCodes.CHOSEN);
    }

    @Test
    void theOthersMakeRoom() {
        List<Practice> all = List.of(practice(1, 1), practice(2, 2), practice(3, null));
        assertThat(titles(Decalogue.placed(all, new UUID(0, 3), 2)))
                .containsExactly("Práctica 1", "Práctica 3", "Práctica 2");
    }

    @Test
    void anEleventhIsACandidateAgain() {
        List<Practice> all = new ArrayList<>(ten());
        all.add(practice(11, null));
        List<Practice> after = Decalogue.placed(all, new UUID(0, 11), 1);
        assertThat(titles(after)).hasSize(10).startsWith("Práctica 11").doesNotContain("Práctica 10");
        assertThat(after.get(9)).extracting(Practice::place, Practice::state)
                .containsExactly(null, MesaCodes.CANDIDATE);
    }

    @Test
    void whoLeavesLetsTheOthersMoveUp() {
        List<Practice> after = Decalogue.without(ten(), new UUID(0, 4));
        assertThat(titles(after)).hasSize(9).startsWith("Práctica 1", "Práctica 2", "Práctica 3", "Práctica 5");
        assertThat(Decalogue.of(after)).extracting(Practice::place).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void twoLaptopsMayGiveOnePlaceAndBothStandInIt() {
        assertThat(titles(List.of(practice(2, 1), practice(1, 1)))).containsExactly("Práctica 1", "Práctica 2");
    }
}
