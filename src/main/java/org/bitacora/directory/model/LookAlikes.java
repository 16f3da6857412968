package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.bitacora.directory.model.KnownPerson.KnownDocument;
import org.bitacora.directory.model.LookAlike.Reason;

/// Everybody who is known, searched as one types: names in any order by their beginnings, without accents, with one
/// slip when little is found; documents by their digits. Personal fields rest sealed, so this index lives in memory
/// only (`design.md` §5). Safe on any thread; a search over 100,000 people stays within a frame.
public final class LookAlikes {

    private static final int FEW = 3;
    private static final int SPARE = 1_000;

    private List<KnownPerson> people = new ArrayList<>();
    private Map<UUID, Integer> slots = new HashMap<>();
    private BitSet present = new BitSet();
    private WordIndex words = new WordIndex();
    private DocumentIndex documents = new DocumentIndex();

    /// An empty index.
    public LookAlikes() {
    }

    /// An index of these people; among equally good hits the alphabet decides.
    public LookAlikes(Collection<KnownPerson> known) {
        record Spoken(String name, KnownPerson person) {
        }
        known.stream().map(person -> new Spoken(spoken(person), person))
                .sorted(Comparator.comparing(Spoken::name)).forEach(each -> add(each.person, each.name));
    }

    /// Adds a person or replaces what was known of her.
    public synchronized void put(KnownPerson person) {
        remove(person.id());
        if (people.size() > 2 * slots.size() + SPARE) {
            compact();
        }
        add(person, spoken(person));
    }

    public synchronized void remove(UUID person) {
        Integer slot = slots.remove(person);
        if (slot != null) {
            present.clear(slot);
        }
    }

    public synchronized int size() {
        return slots.size();
    }

    private void compact() {
        List<KnownPerson> stay = present.stream().mapToObj(people::get).toList();
        people = new ArrayList<>();
        slots = new HashMap<>();
        present = new BitSet();
        words = new WordIndex();
        documents = new DocumentIndex();
        stay.forEach(person -> add(person, spoken(person)));
    }

    private static String spoken(KnownPerson person) {
        return Catalogue.spoken(person.names().surnames() + " " + person.names().names());
    }

    private void add(KnownPerson person, String spoken) {
        int slot = people.size();
        people.add(person);
        slots.put(person.id(), slot);
        present.set(slot);
        for (String word : spoken.split(" ")) {
            words.add(word, slot);
        }
        person.documents().forEach(document -> documents.add(document, slot));
    }

    private static List<String> wordsOf(String text) {
        String spoken = Catalogue.spoken(text);
        return spoken.isEmpty() ? List.of() : List.of(spoken.split(" "));
    }

    /// The best hits for a text in the making, be it a name or a document, the best first.
    public synchronized List<LookAlike> search(String typed, int limit) {
        return switch (TypedDocument.read(typed)) {
            case TypedDocument.Given given when given.number() != null -> byDocument(given.number(), limit);
            case TypedDocument.Nothing nothing -> List.of();
            default -> byName(wordsOf(typed), limit);
        };
    }

    /// Those whom a person about to be noted may be: by any of her documents, then by her names (requirements G12).
    public synchronized List<LookAlike> similarTo(KnownPerson person, int limit) {
        Map<UUID, LookAlike> found = new LinkedHashMap<>();
        person.documents().stream().map(document -> DocumentRules.normalised(document.number()))
                .filter(Objects::nonNull)
                .forEach(number -> collect(documents.whole(number), people.size(), found,
                        slot -> sameDocument(slot, number)));
        PersonNames names = person.names();
        BitSet candidates = all(wordsOf(Objects.requireNonNullElse(names.firstSurname(), "")), words::whole);
        candidates.and(all(wordsOf(Objects.requireNonNullElse(names.firstName(), "")), words::whole));
        collect(candidates, people.size(), found, slot -> likeName(slot, names));
        found.remove(person.id());
        return found.values().stream().sorted(Comparator.comparing(LookAlike::reason)).limit(limit).toList();
    }

    /// Adds hits until there are enough; ten thousand people share the beginning of a number.
    private void collect(BitSet candidates, int enough, Map<UUID, LookAlike> found, IntFunction<LookAlike> judge) {
        candidates.and(present);
        for (int slot = candidates.nextSetBit(0); slot >= 0 && found.size() < enough;
                slot = candidates.nextSetBit(slot + 1)) {
            LookAlike hit = judge.apply(slot);
            if (hit != null) {
                found.putIfAbsent(hit.person().id(), hit);
            }
        }
    }

    private LookAlike sameDocument(int slot, String number) {
        KnownPerson known = people.get(slot);
        return byDocument(known, Reason.SAME_DOCUMENT, number);
    }

    private LookAlike likeName(int slot, PersonNames names) {
        KnownPerson known = people.get(slot);
        Reason reason = switch (NameLikeness.of(names, known.names())) {
            case SAME, SIMILAR -> Reason.SIMILAR_NAME;
            case DOUBTFUL -> Reason.DOUBTFUL_NAME;
            case DIFFERENT -> null;
        };
        return reason == null ? null : byName(known, reason, wordsOf(names.full()));
    }

    private List<LookAlike> byDocument(String number, int limit) {
        Map<UUID, LookAlike> found = new LinkedHashMap<>();
        collect(documents.whole(number), limit, found, slot -> sameDocument(slot, number));
        collect(documents.part(number), limit, found, slot -> partOf(slot, number));
        return List.copyOf(found.values());
    }

    private LookAlike partOf(int slot, String number) {
        return byDocument(people.get(slot), Reason.DOCUMENT_PART, number);
    }

    private static LookAlike byDocument(KnownPerson known, Reason reason, String number) {
        return known.documents().stream().filter(document -> agrees(document, reason, number)).findFirst()
                .map(document -> new LookAlike(known, reason, known.names().full(), List.of(), document)).orElse(null);
    }

    private static boolean agrees(KnownDocument document, Reason reason, String number) {
        String plain = DocumentRules.normalised(document.number());
        return plain != null && (reason == Reason.SAME_DOCUMENT ? plain.equals(number)
                : plain.startsWith(number) || plain.endsWith(number));
    }

    private List<LookAlike> byName(List<String> typed, int limit) {
        if (typed.isEmpty()) {
            return List.of();
        }
        BitSet found = all(typed, words::beginning);
        List<BitSet> whole = typed.stream().map(words::whole).toList();
        List<LookAlike> hits = new ArrayList<>(BestSlots.of(found, whole, limit).stream()
                .map(slot -> byName(people.get(slot), Reason.KNOWN, typed)).toList());
        if (hits.size() < Math.min(FEW, limit)) {
            BitSet near = all(typed, this::beginningOrSlip);
            near.andNot(found);
            BestSlots.of(near, whole, limit - hits.size()).stream()
                    .map(slot -> byName(people.get(slot), Reason.SIMILAR_NAME, typed)).forEach(hits::add);
        }
        return hits;
    }

    private BitSet beginningOrSlip(String word) {
        BitSet found = words.beginning(word);
        found.or(words.withOneSlip(word));
        return found;
    }

    private BitSet all(List<String> typed, Function<String, BitSet> bearers) {
        BitSet found = new BitSet();
        if (!typed.isEmpty()) {
            found.or(present);
            typed.forEach(word -> found.and(bearers.apply(word)));
        }
        return found;
    }

    private static LookAlike byName(KnownPerson known, Reason reason, List<String> typed) {
        String name = known.names().full();
        return new LookAlike(known, reason, name, NameMatch.ranges(name, typed), null);
    }
}
