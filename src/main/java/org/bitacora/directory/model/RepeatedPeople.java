package org.bitacora.directory.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Encounters.Encounter;

/// Which people look recorded twice. Only those who share a document, a phone, a birth date or two words of their names
/// are compared, so that a hundred thousand take seconds. The outcome depends on the records alone.
public final class RepeatedPeople {

    private static final int MOST_SAME_FACT = 60;
    private static final int MOST_SAME_WORDS = 800;
    private static final int A_WEEK = 7;
    private static final int SHORTEST_PHONE = 7;
    /// Without the country's own prefix.
    private static final int LONGEST_PHONE = 10;

    private final List<PersonLine> people;
    private final List<NameAgreement.Words> names;
    private final List<Set<DocumentClue.Shown>> documents;
    private final List<String> phones;
    private final List<int[]> words = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Repeat> found = new ArrayList<>();

    private RepeatedPeople(Collection<PersonLine> people) {
        this.people = people.stream().sorted(Comparator.comparing(PersonLine::id, Ids::compare)).toList();
        names = this.people.stream().map(person -> NameAgreement.Words.of(person.names())).toList();
        documents = this.people.stream().map(person -> DocumentClue.shown(person.documents())).toList();
        phones = this.people.stream().map(RepeatedPeople::phone).toList();
    }

    /// The pairs worth a look, the surest first.
    public static List<Repeat> among(Collection<PersonLine> people, Encounters encounters) {
        RepeatedPeople rule = new RepeatedPeople(people);
        Blocks byName = rule.byName();
        rule.byFacts().pairs(MOST_SAME_FACT, rule::compare);
        byName.pairs(MOST_SAME_WORDS, (one, other) -> {
            if (rule.sharesEnough(one, other)) {
                rule.compare(one, other);
            }
        });
        return rule.metAlso(encounters);
    }

    private Blocks byFacts() {
        Blocks facts = new Blocks();
        for (int slot = 0; slot < people.size(); slot++) {
            int own = slot;
            documents.get(slot).forEach(shown -> facts.put("d" + shown.number(), own));
            LocalDate birth = people.get(slot).birthDate();
            facts.put(phones.get(slot).isEmpty() ? "" : "t" + phones.get(slot), slot);
            facts.put(birth == null ? "" : "b" + unordered(birth), slot);
        }
        return facts;
    }

    /// The same for a date and for that with day and month the wrong way round.
    private static String unordered(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return date.getYear() + "-" + Math.min(day, month) + "-" + Math.max(day, month);
    }

    private static String phone(PersonLine person) {
        String digits = person.phone() == null ? "" : person.phone().replaceAll("\\D", "");
        return digits.length() < SHORTEST_PHONE ? "" : digits.substring(Math.max(0, digits.length() - LONGEST_PHONE));
    }

    /// By every two words of a name of which one is a surname.
    private Blocks byName() {
        Blocks blocks = new Blocks();
        for (int slot = 0; slot < people.size(); slot++) {
            int given = names.get(slot).names().size();
            int[] own = names.get(slot).all().stream().mapToInt(blocks::word).toArray();
            words.add(own);
            for (int one = 0; one < own.length; one++) {
                for (int other = Math.max(given, one + 1); other < own.length; other++) {
                    blocks.put(own[one], own[other], slot);
                }
            }
        }
        return blocks;
    }

    /// All words of the shorter name but one: cheap, and asked some million times.
    private boolean sharesEnough(int one, int other) {
        int shortest = Math.min(words.get(one).length, words.get(other).length);
        return shared(one, other) >= Math.max(2, shortest - 1);
    }

    private int shared(int one, int other) {
        int[] b = words.get(other);
        int shared = 0;
        for (int word : words.get(one)) {
            for (int same : b) {
                if (word == same) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /// Whoever shares nothing but a birth date or a phone is passed over before anything is weighed.
    private void compare(int one, int other) {
        Clue document = shared(one, other) > 0 ? DocumentClue.of(documents.get(one), documents.get(other))
                : DocumentClue.sameOf(documents.get(one), documents.get(other));
        boolean asked = shared(one, other) > 0 || document != null;
        if (!asked || !seen.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other))) {
            return;
        }
        NameAgreement agreement = NameAgreement.of(names.get(one), names.get(other));
        if (agreement.matched() == 0 && document != Clue.SAME_DOCUMENT) {
            return;
        }
        List<Clue> clues = new ArrayList<>();
        if (document != null) {
            clues.add(document);
        }
        clues.addAll(agreement.clues());
        addFacts(people.get(one), people.get(other), clues);
        if (!phones.get(one).isEmpty() && phones.get(one).equals(phones.get(other))) {
            clues.add(Clue.SAME_PHONE);
        }
        Repeat repeat = Repeat.of(PersonKind.KIND.name(), people.get(one).id(), people.get(other).id(),
                agreement.base(), clues);
        if (repeat.points() + Clue.SAME_WEEK.points() >= Repeat.THRESHOLD) {
            found.add(repeat);
        }
    }

    private static void addFacts(PersonLine a, PersonLine b, List<Clue> clues) {
        if (a.birthDate() != null && b.birthDate() != null) {
            clues.add(a.birthDate().equals(b.birthDate()) ? Clue.SAME_BIRTH
                    : unordered(a.birthDate()).equals(unordered(b.birthDate())) ? Clue.SWAPPED_BIRTH
                    : Clue.OTHER_BIRTH);
        }
        if (a.institution() != null && a.institution().equals(b.institution())) {
            clues.add(Clue.SAME_INSTITUTION);
        }
        if (a.occupation() != null && a.occupation().equals(b.occupation())) {
            clues.add(Clue.SAME_OCCUPATION);
        }
        if (isTold(a.gender()) && isTold(b.gender()) && !a.gender().equals(b.gender())) {
            clues.add(Clue.OTHER_GENDER);
        }
    }

    private static boolean isTold(String gender) {
        return gender != null && !gender.equals(GenderCodes.NO_ANSWER);
    }

    /// Where they met is asked only of those for whom it can matter.
    private List<Repeat> metAlso(Encounters encounters) {
        Set<UUID> asked = new HashSet<>();
        found.forEach(repeat -> {
            asked.add(repeat.pair().first());
            asked.add(repeat.pair().second());
        });
        Map<UUID, List<Encounter>> met = asked.isEmpty() ? Map.of() : encounters.of(asked);
        return found.stream().map(repeat -> with(repeat, meeting(met.getOrDefault(repeat.pair().first(), List.of()),
                        met.getOrDefault(repeat.pair().second(), List.of()))))
                .filter(Repeat::isProposed).sorted(Repeat.SUREST_FIRST).toList();
    }

    private static Repeat with(Repeat repeat, Clue clue) {
        return clue == null ? repeat : repeat.and(clue);
    }

    private static Clue meeting(List<Encounter> one, List<Encounter> other) {
        boolean week = false;
        for (Encounter a : one) {
            for (Encounter b : other) {
                if (a.sheet().equals(b.sheet())) {
                    return Clue.SAME_SHEET;
                }
                week |= a.day() != null && b.day() != null
                        && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) < A_WEEK;
            }
        }
        return week ? Clue.SAME_WEEK : null;
    }
}
