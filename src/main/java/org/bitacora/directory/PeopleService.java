package org.bitacora.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonCardRules;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.store.PeopleStore;
import org.bitacora.record.RecordRef;

/// People: found while somebody types, read and saved as cards. Safe on any thread, but never from inside `ws.read` or
/// `ws.write`; there the variants that take the transaction are used.
public final class PeopleService {

    private static final int REREAD_WHOLE = 2_000;

    private final Workspace ws;
    private final JoinService joins;
    private final PeopleStore store = new PeopleStore();
    private final Set<RecordRef> unread = new HashSet<>();
    private PeopleIndex index;

    PeopleService(Workspace ws, JoinService joins) {
        this.ws = ws;
        this.joins = joins;
        ws.feed().subscribe(Runnable::run, this::heard);
    }

    /// A new id for whatever is created now.
    public UUID newId() {
        return Ids.next(ws.clock());
    }

    public LocalDate today() {
        return LocalDate.now(ws.clock());
    }

    public Optional<PersonCard> card(UUID id) {
        return ws.read(reading -> store.card(reading, id));
    }

    /// All cards; a hundred thousand take seconds, so only for exports and counts.
    public List<PersonCard> cards() {
        return ws.read(reading -> {
            List<PersonCard> cards = new ArrayList<>();
            store.cards(reading, cards::add);
            return cards;
        });
    }

    /// Saves what differs between two cards of one person, as one act.
    ///
    /// @throws Problem E-74 if it would keep what a person who declined has not allowed
    public Changes save(PersonCard before, PersonCard after) {
        return ws.write(Operation.of("directory.op.savePerson"), tx -> save(tx, before, after));
    }

    /// As [#save(PersonCard, PersonCard)], as a part of a greater act.
    public void save(Tx tx, PersonCard before, PersonCard after) {
        if (PersonCardRules.keepsTooMuch(before, after, today())) {
            throw new Problem("E-74", "directory.problem.declined");
        }
        store.save(tx, before, after);
    }

    /// Records a person as a line of a list tells her.
    ///
    /// @param since the first day on which her affiliation is known, `null` if unknown
    /// @return her id
    public UUID create(PersonEntry typed, LocalDate since) {
        PersonCard card = typed.card(this::newId, since);
        ws.write(Operation.of("directory.op.createPerson"), tx -> create(tx, card));
        return card.id();
    }

    /// As [#create(PersonEntry, LocalDate)], as a part of a greater act.
    public UUID create(Tx tx, PersonEntry typed, LocalDate since) {
        PersonCard card = typed.card(this::newId, since);
        create(tx, card);
        return card.id();
    }

    private void create(Tx tx, PersonCard card) {
        tx.save(PersonKind.KIND, card.person());
        store.save(tx, PersonCard.blank(card.id()).with(card.person()), card);
    }

    /// Deletes a person with all that is hers; Ctrl+Z brings her back.
    public Changes delete(UUID id) {
        return ws.write(Operation.of("directory.op.deletePerson"), tx -> store.delete(tx, id));
    }

    /// What the rules say about a card, documents, dates and doubles included.
    public List<Finding> check(PersonCard card, boolean hasCode) {
        return PersonCardRules.check(card, hasCode, today(), this::byDocument);
    }

    /// Those who may be meant by what is being typed, the surest first. Of several joined records the representative
    /// is offered. At most 16 ms for a hundred thousand people, once [#warm] was called.
    public List<LookAlike> search(String typed, int limit) {
        return withIndex(people -> once(people.search(typed, limit), LookAlike::person,
                found -> new LookAlike(standing(people, found.person()), found.reason())));
    }

    /// Everybody who fits the text and the condition, by surname. Joined records stand once.
    public List<PersonLine> filter(String typed, Predicate<PersonLine> also) {
        return withIndex(people -> once(people.filter(typed, also), Function.identity(),
                line -> standing(people, line)));
    }

    /// Those who hold this document, whatever the type when it is `null`.
    public List<PersonLine> byDocument(String type, String number) {
        return withIndex(people -> once(people.byDocument(type, number), Function.identity(),
                line -> standing(people, line)));
    }

    public Optional<PersonLine> line(UUID id) {
        return withIndex(people -> people.find(id));
    }

    /// Groups who hold the same document and were not joined yet: most likely one person recorded twice (G12).
    public List<List<PersonLine>> sameDocument() {
        return withIndex(people -> people.sameDocument().stream()
                .map(group -> once(group, Function.identity(), line -> standing(people, line)))
                .filter(group -> group.size() > 1).toList());
    }

    /// How many people there are, joined records once.
    public int count() {
        return filter("", line -> true).size();
    }

    /// Reads everybody into memory now, so that the first search is as quick as any other.
    public void warm() {
        withIndex(PeopleIndex::size);
    }

    private PersonLine standing(PeopleIndex people, PersonLine line) {
        UUID representative = joins.representative(PersonKind.KIND, line.id());
        return representative.equals(line.id()) ? line : people.find(representative).orElse(line);
    }

    /// Each person once, by the record that stands for her. Nothing is to do as long as nobody joined anything.
    private <T> List<T> once(List<T> found, Function<T, PersonLine> person, UnaryOperator<T> standing) {
        if (joins.none(PersonKind.KIND)) {
            return found;
        }
        Set<UUID> seen = new HashSet<>();
        return found.stream().map(standing).filter(each -> seen.add(person.apply(each).id())).toList();
    }

    private synchronized void heard(Changes changes) {
        if (changes.everything()) {
            index = null;
            unread.clear();
        } else if (index != null) {
            unread.addAll(changes.records());
        }
    }

    private synchronized <T> T withIndex(Function<PeopleIndex, T> question) {
        if (index == null || unread.size() > REREAD_WHOLE) {
            unread.clear();
            index = ws.read(reading -> new PeopleIndex(store.lines(reading, today())));
        } else if (!unread.isEmpty()) {
            Set<RecordRef> changed = Set.copyOf(unread);
            unread.clear();
            ws.read(reading -> {
                store.peopleOf(reading, changed).forEach(id -> store.card(reading, id).ifPresentOrElse(
                        card -> index.put(PersonLine.of(card, today())), () -> index.remove(id)));
                return null;
            });
        }
        return question.apply(index);
    }
}
