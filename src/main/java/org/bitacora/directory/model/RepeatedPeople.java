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

    private final List<PersonLine> people;
    private final List<NameAgreement.Words> names;
    private final List<int[]> words = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Repeat> found = new ArrayList<>();

    private RepeatedPeople(Collection<PersonLine> people) {
        this.people = people.stream().sorted(Comparator.comparing(PersonLine::id, Ids::compare)).toList();
        names = this.people.stream().map(person -> NameAgreement.Words.of(person.names())).toList();
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
            PersonLine person = people.get(slot);
            for (String number : person.numbers()) {
                facts.put("d" + number, slot);
            }
            facts.put(phone(person) == null ? null : "t" + phone(person), slot);
            facts.put(person.birthDate() == null ? null : "b" + unordered(person.birthDate()), slot);
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
        return digits.length() < 7 ? null : digits.substring(Math.max(0, digits.length() - 10));
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
        int[] a = words.get(one);
        int[] b = words.get(other);
        int shared = 0;
        for (int word : a) {
            for (int same : b) {
                if (word == same) {
                    shared++;
                    break;
                }
            }
        }
        return shared >= Math.max(2, Math.min(a.length, b.length) - 1);
    }

    private void compare(int one, int other) {
        NameAgreement agreement = NameAgreement.of(names.get(one), names.get(other));
        List<Clue> clues = new ArrayList<>();
        PersonLine a = people.get(one);
        PersonLine b = people.get(other);
        DocumentClue.of(a.documents(), b.documents()).ifPresent(clues::add);
        boolean sameDocument = clues.contains(Clue.SAME_DOCUMENT);
        if (agreement.matched() == 0 && !sameDocument || !seen.add((long) Math.min(one, other) << 32
                | Math.max(one, other))) {
            return;
        }
        clues.addAll(agreement.clues());
        addFacts(a, b, clues);
        Repeat repeat = Repeat.of(PersonKind.KIND.name(), a.id(), b.id(), agreement.base(), clues);
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
        if (phone(a) != null && phone(a).equals(phone(b))) {
            clues.add(Clue.SAME_PHONE);
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
