package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;

/// The two families of mesas of the sample strategy (G4, seed 000 l.104 and l.156): seven intersectoral ones with 120
/// people and seven of the collaborative network with 84, twelve at each. Nine of the 84 were among the 120, so that
/// whoever adds the two families counts them twice. Wholly invented, the same on every run.
final class SampleMesas {

    private static final int NETWORK_SIZE = 12;
    /// How many of a site's intersectoral mesa come to its network mesa too.
    private static final int[] BOTH = {2, 1, 1, 2, 1, 1, 1};
    private static final String SITES = """
            Bogotá–Soacha | 11001 | Salón comunal La Candelaria | 2026-02-26 | 2026-04-16
            Medellín | 05001 | Casa de gobierno Manrique | 2026-03-05 | 2026-04-23
            Cúcuta | 54001 | Biblioteca pública de Cúcuta | 2026-03-12 | 2026-04-30
            Bucaramanga | 68001 | Centro cultural del Oriente | 2026-03-26 | 2026-05-07
            Cali | 76001 | Casa de la ladera | 2026-05-21 | 2026-06-04
            Barranquilla | 08001 | Casa de paz | 2026-05-28 | 2026-06-11
            Santa Marta | 47001 | Claustro San Juan | 2026-06-03 | 2026-06-18
            """;
    private static final List<String> INTERSECTORAL = List.of("TERRITORIAL_ENTITY", "IPS", "NATIONAL_ENTITY",
            "MIGRATION_AUTHORITY", "COOPERATION", "NGO", "OBC", "SISBEN", "ACADEMIA");
    /// The seven kinds of seed 000 l.157.
    private static final List<String> NETWORK = List.of("TERRITORIAL_ENTITY", "IPS", "OBC", "COOPERATION",
            "USER_ASSOCIATION", "COLOMBIAN_COMMUNITY", "VENEZUELAN_MIGRANTS");

    private final Random random = new Random(204);
    private final InventedPeople invented = new InventedPeople(random, 5000);
    private final Set<String> taken = new HashSet<>();

    private SampleMesas() {
    }

    /// A mesa with its one session, and the people who were not known before.
    record SampleMesa(Mesa mesa, MesaSession session, List<Person> people, List<Presence> presences) {
    }

    /// Fourteen mesas, each site's intersectoral one before that of its network.
    static List<SampleMesa> all() {
        SampleMesas sample = new SampleMesas();
        List<SampleMesa> all = new ArrayList<>();
        for (String line : SITES.strip().split("\n")) {
            all.addAll(sample.site(all.size() / 2, line.strip().split(" \\| ")));
        }
        return all;
    }

    private List<SampleMesa> site(int number, String[] site) {
        int size = number == 0 ? 18 : 17;
        SampleMesa first = mesa(number, site, MesaCodes.INTERSECTORAL, "Mesa intersectorial de migración y salud, ",
                LocalDate.parse(site[3]));
        for (int n = 0; n < size; n++) {
            come(first, person(first), INTERSECTORAL.get(n % INTERSECTORAL.size()));
        }
        SampleMesa second = mesa(number, site, MesaCodes.NETWORK, "Red colaborativa de salud, ",
                LocalDate.parse(site[4]));
        for (int n = 0; n < NETWORK_SIZE; n++) {
            String kind = NETWORK.get(n % NETWORK.size());
            come(second, n < BOTH[number] ? first.people().get(n) : person(second), kind);
        }
        return List.of(first, second);
    }

    private static SampleMesa mesa(int number, String[] site, String type, String name, LocalDate day) {
        UUID id = Ids.natural("sample", "mesa", type, number);
        Mesa blank = Mesa.blank(id, SampleStrategy.PROJECT.id(), MesaCodes.TERRITORIAL, type);
        Mesa mesa = new Mesa(id, blank.project(), name + site[0], blank.level(), type, site[1], "CREATED", day, null,
                null, null, null, null, null, null, null, MesaCodes.NO_QUORUM_RULE, null, null, null, null, null, null);
        MesaSession session = new MesaSession(Ids.natural("sample", "mesaSession", type, number), id, blank.project(),
                MesaCodes.ORDINARY, MesaCodes.HELD, null, day, LocalTime.of(9, 0), LocalTime.of(12, 0), null, null,
                MesaCodes.IN_PERSON, site[2], null, site[1], null,
                MesaCodes.NETWORK.equals(type) ? "Fortalecer la red que acompaña a la población migrante en salud."
                        : "Dialogar entre sectores sobre las barreras de acceso a la salud.",
                null, null, null, null, null, null, Set.of(), null);
        return new SampleMesa(mesa, session, new ArrayList<>(), new ArrayList<>());
    }

    /// Names do not repeat, so that nobody here looks recorded twice.
    private Person person(SampleMesa mesa) {
        InventedPeople.Name name;
        do {
            name = invented.name(random.nextInt(3) == 0 ? GenderCodes.MALE : GenderCodes.FEMALE);
        } while (name.second() == null || name.secondSurname() == null
                || !taken.add(name.first() + name.firstSurname() + name.secondSurname()));
        Person person = new Person(Ids.natural("sample", "mesaPerson", taken.size()), name.first(), name.second(),
                name.firstSurname(), name.secondSurname(), null, null, null, null, null, null, null, null, null, null,
                null, null, Set.of(), null, null, null, null, null);
        mesa.people().add(person);
        return person;
    }

    private static void come(SampleMesa mesa, Person person, String kind) {
        UUID session = mesa.session().id();
        mesa.presences().add(new Presence(Presence.idOf(session, person.id(), 0), session, person.id(), 0, null,
                MesaCodes.GUEST, null, null, kind, MesaCodes.IN_PERSON, null, null));
    }
}
