package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bitacora.directory.model.KnownPerson.KnownDocument;

/// Many invented people, and what somebody types who looks for them; the same at every run.
public final class Crowd {

    private static final String[] NAMES = """
            María José Luis Ana Carlos Juan Luz Marta Jorge Pedro Camila Andrés Diana Sofía Nelly Gloria Ingrid Wilmer \
            Yuliana Jhon Marlene Edwin Katherine Alexis Rubén Ximena""".split(" ");
    private static final String[] ROOTS = """
            Pe Ro Gó Mar Cas Bau Ri Ló Gar Her Su Ve Mo Qui Vi Za Tor Ace Bel Cor Du Es Fi Gu Iz Ji""".split(" ");
    private static final String[] ENDS = """
            ña dríguez mez tínez tro tista cón pez cía nández árez gara reno ntero llamizar pata res vedo trán tés que \
            pinosa gueroa tiérrez quierdo ménez""".split(" ");

    private Crowd() {
    }

    private static String name(Random random) {
        return NAMES[random.nextInt(NAMES.length)] + " " + NAMES[random.nextInt(NAMES.length)] + " "
                + ROOTS[random.nextInt(ROOTS.length)] + ENDS[random.nextInt(ENDS.length)] + " "
                + ROOTS[random.nextInt(ROOTS.length)] + (char) ('a' + random.nextInt(26))
                + ENDS[random.nextInt(ENDS.length)];
    }

    public static List<KnownPerson> people(int size) {
        Random random = new Random(11);
        List<KnownPerson> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(new KnownPerson(new UUID(0, i), PersonNames.read(name(random)),
                    List.of(new KnownDocument("CC", String.valueOf(1_000_000_000L + random.nextInt(200_000_000))))));
        }
        return people;
    }

    /// Beginnings of names and documents as they grow under the fingers, some with a slip.
    public static List<String> keystrokes(int count) {
        Random random = new Random(13);
        List<String> typed = new ArrayList<>();
        while (typed.size() < count) {
            String name = random.nextInt(5) == 0 ? "10" + random.nextInt(100_000_000) : name(random);
            if (random.nextInt(4) == 0) {
                int slip = random.nextInt(name.length());
                name = name.substring(0, slip) + "x" + name.substring(slip + 1);
            }
            for (int length = 1; length <= name.length(); length++) {
                typed.add(name.substring(0, length));
            }
        }
        return typed;
    }
}
