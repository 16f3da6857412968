package org.bitacora.testing;

import java.util.List;
import java.util.Random;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.directory.model.GenderCodes;

/// Names and document numbers that belong to nobody: combinations drawn from lists, numbers from ranges that were not
/// given out (CC from 1.999.000.001, PPT from 9.900.001).
final class InventedPeople {

    private static final List<String> WOMEN = List.of("María Fernanda", "Nelly Johanna", "Yusmary", "Claudia Milena",
            "Ingrid Paola", "Luz Dary", "Yaneth Patricia", "Sandra Liliana", "Ana Sofía", "Gloria Esperanza", "Diana",
            "Beatriz Elena", "Leidy Tatiana", "Rosa Elvira", "Karen Yulieth", "Martha Cecilia", "Génesis", "Paola",
            "Oriana Valentina", "Adriana Lucía", "Carmen Rosa", "Marelvis", "Daniela Alejandra", "Yolanda");
    private static final List<String> MEN = List.of("Carlos Eduardo", "Jorge Iván", "Andrés Felipe", "Óscar Javier",
            "José Luis", "Wilmer", "Luis Alberto", "Edwin", "Juan Sebastián", "Héctor Fabio", "Ramón", "Freddy José");
    private static final List<String> OTHERS = List.of("Alex Sofía", "Dani", "Noa");
    private static final List<String> SURNAMES = List.of("Rodríguez", "Peña", "Mendoza", "Cárdenas", "Villamizar",
            "Bautista", "Rincón", "Carrascal", "Contreras", "Duarte", "Quintero", "Barragán", "Suárez", "Lizcano",
            "Vergel", "Santiago", "Echeverri", "Rueda", "Mantilla", "Olivares", "Urbina", "Galvis", "Montañez",
            "Rondón", "Briceño", "Pirela", "Rangel", "Ortiz", "Gómez", "Núñez", "Ibáñez", "de la Hoz", "Del Castillo",
            "de los Ríos", "Mosquera", "Palacios", "Zuluaga", "Ávila", "Acuña", "Chacón");

    private final Random random;
    private int document;

    InventedPeople(Random random) {
        this(random, 0);
    }

    /// @param given how many document numbers others have taken already
    InventedPeople(Random random, int given) {
        this.random = random;
        document = given;
    }

    /// A name in its four parts.
    record Name(String first, String second, String firstSurname, String secondSurname) {
    }

    Name name(String gender) {
        List<String> given = switch (gender) {
            case GenderCodes.FEMALE -> WOMEN;
            case GenderCodes.MALE -> MEN;
            default -> OTHERS;
        };
        String[] parts = given.get(random.nextInt(given.size())).split(" ", 2);
        String second = parts.length > 1 ? parts[1] : null;
        String last = random.nextInt(12) == 0 ? null : SURNAMES.get(random.nextInt(SURNAMES.size()));
        return new Name(parts[0], second, SURNAMES.get(random.nextInt(SURNAMES.size())), last);
    }

    /// A document: mostly CC, for one in four a PPT, now and then none.
    record Document(String type, String number, String withheld) {
    }

    Document document(boolean migrant) {
        document++;
        if (random.nextInt(14) == 0) {
            return new Document(null, null, DocumentCodes.NOT_AT_HAND);
        }
        return migrant ? new Document(DocumentCodes.PT, Integer.toString(9_900_000 + document), null)
                : new Document(DocumentCodes.CC, Long.toString(1_999_000_000L + document), null);
    }
}
