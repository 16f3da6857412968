package org.bitacora.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.PersonNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleIndexTest {

    private static final String[] GIVEN = """
            María José Luis Ana Fernanda Carlos Andrés Luz Marina Jorge Yeison Brayan Camila Sofía Valentina Diana Paola
            Óscar Iván Ángela Ximena Héctor Édgar Nubia Rosalba Wilmer Yuleidy Katherine Deisy Freddy""".split("\\s+");

    private final Random random = new Random(7);

    private PersonLine someone(int number) {
        UUID id = new UUID(number, number);
        PersonNames names = new PersonNames(GIVEN[random.nextInt(GIVEN.length)], GIVEN[random.nextInt(GIVEN.length)],
                surname(), surname());
        PersonDocument document = new PersonDocument(id, id, "CC", String.valueOf(1_000_000_000 + number), null, null,
                null, null, null);
        return new PersonLine(id, names, List.of(document), null, null, null, null, ConsentState.UNRECORDED);
    }

    private String surname() {
        String[] heads = {"Rodr", "Gonz", "Mart", "Hern", "Pérez", "Ram", "Torr", "Díaz", "Peñ", "Quint"};
        String[] tails = {"íguez", "ález", "ínez", "ández", "", "írez", "es", "ón", "a", "ero", "illa", "uela"};
        return heads[random.nextInt(heads.length)] + tails[random.nextInt(tails.length)] + random.nextInt(40);
    }

    private List<PersonLine> people(int count) {
        List<PersonLine> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(someone(i));
        }
        return people;
    }

    @Test
    void peopleComeAndGoAndTheOrderHolds() {
        List<PersonLine> everybody = people(500);
        PeopleIndex grown = new PeopleIndex(List.of());
        everybody.forEach(grown::put);
        everybody.forEach(grown::put);
        assertThat(grown.filter("", line -> true)).isEqualTo(new PeopleIndex(everybody).filter("", line -> true));
        everybody.subList(0, 499).forEach(line -> grown.remove(line.id()));
        grown.remove(new UUID(9, 9));
        assertThat(grown.filter("", line -> true)).containsExactly(everybody.getLast());
        assertThat(grown.search(everybody.getFirst().numbers().getFirst(), 8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yeison,jeisson", "gonzalez,gonsales", "hernandez,ernandes", "valentina,balentina",
            "quintero,kintero", "yadira,yadyra", "cepeda,sepeda", "llanos,yanos", "henry,henri", "campo,canpo"})
    void namesThatSoundAlikeHaveOneSound(String one, String other) {
        assertThat(Pronunciation.of(one)).isEqualTo(Pronunciation.of(other));
    }

    @ParameterizedTest
    @CsvSource({"chacon,sacon", "garcia,jarcia", "peña,pina", "cano,sano"})
    void namesThatSoundDifferentStayApart(String one, String other) {
        assertThat(Pronunciation.of(one)).isNotEqualTo(Pronunciation.of(other));
    }
}
