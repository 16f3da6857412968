package org.bitacora.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.LookAlikes;
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
    private People people;

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

    /// Those who may be meant by a name or document in the making, the surest first. At most 16 ms for a hundred
    /// thousand people, once [#warm] was called; [#line] tells more of each.
    public List<LookAlike> search(String typed, int limit) {
        return once(withPeople(people -> people.alike.search(typed, limit)));
    }

    /// Those whom a person about to be recorded may be, by any of her documents and by her names (requirements G12).
    public List<LookAlike> similarTo(PersonLine person, int limit) {
        return once(withPeople(people -> people.alike.similarTo(person.known(), limit)));
    }

    /// Everybody who fits the text and the condition, by surname. Of joined records the representative stands, where it
    /// fits.
    public List<PersonLine> filter(String typed, Predicate<PersonLine> also) {
        JoinedComponents joined = joins.components(PersonKind.KIND);
        return withPeople(people -> people.roster.filter(typed, line ->
                joined.representative(line.id()).equals(line.id()) && also.test(line)));
    }

    /// Those who hold this document, whatever the type when it is `null`.
    public List<PersonLine> byDocument(String type, String number) {
        return withPeople(people -> people.roster.byDocument(type, number));
    }

    public Optional<PersonLine> line(UUID id) {
        return withPeople(people -> people.roster.find(id));
    }

    /// The full names of many at once, from memory; who has none, or is gone, is left out.
    public Map<UUID, String> names(Collection<UUID> ids) {
        return withPeople(people -> {
            Map<UUID, String> names = new HashMap<>();
            ids.forEach(id -> people.roster.find(id).filter(line -> !line.names().isEmpty())
                    .ifPresent(line -> names.put(id, line.names().full())));
            return names;
        });
    }

    /// Everybody, each record for itself.
    public List<PersonLine> lines() {
        return withPeople(people -> people.roster.filter("", line -> true));
    }

    /// How many people there are, joined records once.
    public int count() {
        return filter("", line -> true).size();
    }

    /// Reads everybody into memory now, so that the first search is as quick as any other.
    public void warm() {
        withPeople(people -> people);
    }

    /// Of joined records only the surest hit.
    private List<LookAlike> once(List<LookAlike> found) {
        JoinedComponents joined = joins.components(PersonKind.KIND);
        Set<UUID> seen = new HashSet<>();
        return found.stream().filter(hit -> seen.add(joined.representative(hit.person().id()))).toList();
    }

    private synchronized void heard(Changes changes) {
        if (changes.everything()) {
            people = null;
            unread.clear();
        } else if (people != null) {
            unread.addAll(changes.records());
        }
    }

    private synchronized <T> T withPeople(Function<People, T> question) {
        if (people == null || unread.size() > REREAD_WHOLE) {
            unread.clear();
            List<PersonLine> lines = ws.read(reading -> store.lines(reading, today()));
            people = new People(new PeopleRoster(lines),
                    new LookAlikes(lines.stream().map(PersonLine::known).toList()));
        } else if (!unread.isEmpty()) {
            Set<RecordRef> changed = Set.copyOf(unread);
            unread.clear();
            ws.read(reading -> {
                store.peopleOf(reading, changed).forEach(id -> store.card(reading, id)
                        .map(card -> PersonLine.of(card, today()))
                        .ifPresentOrElse(people::put, () -> people.remove(id)));
                return null;
            });
        }
        return question.apply(people);
    }

    /// Everybody in memory, in order and by likeness.
    private record People(PeopleRoster roster, LookAlikes alike) {

        void put(PersonLine line) {
            roster.put(line);
            alike.put(line.known());
        }

        void remove(UUID id) {
            roster.remove(id);
            alike.remove(id);
        }
    }
}
