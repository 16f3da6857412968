package org.bitacora.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.LookAlike.Reason;
import org.bitacora.directory.model.NameLikeness;
import org.bitacora.directory.model.PersonLine;

/// All people in memory, since their names and numbers lie sealed in the file: found by the beginnings of words, by
/// document and by sound, in the order of their surnames. Not safe on several threads; its service guards it.
final class PeopleIndex {

    /// Beyond so many candidates the text says too little to compare whole names.
    private static final int COMPARED = 400;

    private final List<IndexedPerson> entries = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final WordIndex words = new WordIndex();
    private int[] order;
    private int size;

    /// Takes in all at once, sorting them once.
    PeopleIndex(Collection<PersonLine> lines) {
        lines.stream().map(IndexedPerson::of).sorted(IndexedPerson.BY_NAME).forEach(this::append);
        order = new int[entries.size()];
        Arrays.setAll(order, i -> i);
        size = order.length;
    }

    private void append(IndexedPerson entry) {
        int number = entries.size();
        entries.add(entry);
        numbers.put(entry.line().id(), number);
        entry.words().forEach(word -> words.add(word, number));
    }

    /// Takes in a person or what is new of her.
    void put(PersonLine line) {
        remove(line.id());
        IndexedPerson entry = IndexedPerson.of(line);
        int place = place(entry);
        append(entry);
        if (size == order.length) {
            order = Arrays.copyOf(order, size + (size >> 2) + 8);
        }
        System.arraycopy(order, place, order, place + 1, size - place);
        order[place] = entries.size() - 1;
        size++;
    }

    void remove(UUID id) {
        Integer number = numbers.remove(id);
        if (number == null) {
            return;
        }
        IndexedPerson entry = entries.get(number);
        int place = place(entry);
        System.arraycopy(order, place + 1, order, place, size - place - 1);
        size--;
        entry.words().forEach(word -> words.remove(word, number));
        entries.set(number, null);
    }

    private int place(IndexedPerson entry) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (IndexedPerson.BY_NAME.compare(entries.get(order[middle]), entry) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return size;
    }

    Optional<PersonLine> find(UUID id) {
        return Optional.ofNullable(numbers.get(id)).map(number -> entries.get(number).line());
    }

    /// Everybody who fits the text, by surname; everybody at all for an empty one.
    List<PersonLine> filter(String typed, Predicate<PersonLine> also) {
        PeopleQuery query = PeopleQuery.of(typed);
        BitSet found = query.isEmpty() ? null : candidates(query);
        List<PersonLine> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (found == null || found.get(order[i])) {
                PersonLine line = entries.get(order[i]).line();
                if (also.test(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /// Those who may be meant, the surest first, at most `limit`.
    List<LookAlike> search(String typed, int limit) {
        PeopleQuery query = PeopleQuery.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        BitSet begin = candidates(query);
        List<LookAlike> found = new ArrayList<>(ranked(begin, query, limit, Reason.BEGINS_SO));
        if (found.size() < limit) {
            BitSet near = sounding(query);
            near.or(sameFirstAndSurname(query));
            near.andNot(begin);
            found.addAll(ranked(near, query, limit - found.size(), Reason.SOUNDS_SO));
        }
        found.sort(Comparator.comparing(LookAlike::reason));
        return found;
    }

    private List<LookAlike> ranked(BitSet candidates, PeopleQuery query, int limit, Reason otherwise) {
        boolean compare = candidates.cardinality() <= COMPARED;
        Stream<LookAlike> all = inOrder(candidates).map(entry -> new LookAlike(entry.line(),
                compare ? reason(entry.line(), query, otherwise) : otherwise));
        Stream<LookAlike> sorted = compare ? all.sorted(Comparator.comparing(LookAlike::reason)) : all;
        return sorted.limit(limit).toList();
    }

    private Stream<IndexedPerson> inOrder(BitSet candidates) {
        return Arrays.stream(order, 0, size).filter(candidates::get).mapToObj(entries::get);
    }

    private static Reason reason(PersonLine line, PeopleQuery query, Reason otherwise) {
        if (query.document() != null && line.holds(documentType(query), query.document().number())) {
            return Reason.SAME_DOCUMENT;
        }
        return Reason.of(NameLikeness.of(query.names(), line.names())).orElse(otherwise);
    }

    private static String documentType(PeopleQuery query) {
        return query.document().guessed() ? null : query.document().type();
    }

    private BitSet candidates(PeopleQuery query) {
        BitSet found = allOf(query.words().stream().map(words::beginningWith).toList());
        if (query.document() != null) {
            found.or(words.beginningWith(PeopleQuery.folded(query.document().number())));
        }
        return found;
    }

    private BitSet sounding(PeopleQuery query) {
        return allOf(query.words().stream()
                .map(word -> words.beginningWith(IndexedPerson.SOUND + Pronunciation.of(word))).toList());
    }

    /// A second name or surname more or less is no other person: those who share first name and first surname.
    private BitSet sameFirstAndSurname(PeopleQuery query) {
        if (query.names().firstName() == null || query.names().firstSurname() == null) {
            return new BitSet();
        }
        return allOf(PeopleQuery.words(query.names().firstName() + " " + query.names().firstSurname()).stream()
                .map(words::exactly).toList());
    }

    private static BitSet allOf(List<BitSet> sets) {
        BitSet all = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            if (i == 0) {
                all.or(sets.get(i));
            } else {
                all.and(sets.get(i));
            }
        }
        return all;
    }

    /// Those who hold this document, whatever the type when it is `null`.
    List<PersonLine> byDocument(String type, String number) {
        return inOrder(words.exactly(PeopleQuery.folded(DocumentRules.normalised(number)))).map(IndexedPerson::line)
                .filter(line -> line.holds(type, number)).toList();
    }

    /// Groups of people who hold the same document: most likely one person recorded twice.
    List<List<PersonLine>> sameDocument() {
        Map<String, Set<UUID>> holders = new HashMap<>();
        for (int i = 0; i < size; i++) {
            PersonLine line = entries.get(order[i]).line();
            line.numbers().forEach(number -> holders.computeIfAbsent(number, n -> new LinkedHashSet<>(2))
                    .add(line.id()));
        }
        Set<Set<UUID>> groups = new HashSet<>();
        return holders.values().stream().filter(group -> group.size() > 1 && groups.add(group))
                .map(group -> group.stream().map(id -> find(id).orElseThrow()).toList()).toList();
    }
}
