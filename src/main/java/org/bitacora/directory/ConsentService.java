package org.bitacora.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.store.ConsentStore;
import org.bitacora.directory.store.PeopleStore;

/// Decisions about personal data: given in a session, person by person or "todas firmaron, excepto …" (`domain.md`
/// §7.4). A decision never deletes by itself; [#withhold] does, and Ctrl+Z takes it back. Safe on any thread.
public final class ConsentService {

    private final Workspace ws;
    private final PeopleService people;
    private final PeopleStore store = new PeopleStore();
    private final ConsentStore consents = new ConsentStore();

    ConsentService(Workspace ws, PeopleService people) {
        this.ws = ws;
        this.people = people;
    }

    /// Where each of these people stands today; those of whom nothing is recorded are [ConsentState#UNRECORDED].
    public Map<UUID, ConsentState> states(Collection<UUID> persons) {
        LocalDate today = people.today();
        return ws.read(reading -> consents.states(reading, today, persons));
    }

    /// Those among these people of whom nothing is recorded: what waits on Inicio.
    public List<UUID> withoutConsent(Collection<UUID> persons) {
        Map<UUID, ConsentState> states = states(persons);
        return persons.stream().distinct().filter(id -> states.get(id) == ConsentState.UNRECORDED).toList();
    }

    /// Everybody of whom nothing is recorded, by surname.
    public List<PersonLine> unrecorded() {
        return people.filter("", line -> line.consent() == ConsentState.UNRECORDED);
    }

    /// Those who declined and whose names or documents are still kept: each waits for [#withhold].
    public List<PersonLine> declinedButHeld() {
        return people.filter("", line -> line.consent() == ConsentState.DECLINES
                && !(line.names().isEmpty() && line.documents().isEmpty()));
    }

    /// "Todas firmaron, excepto …": everybody authorised on the signed list of the session, those in `except` declined.
    /// A decision recorded for that session before is replaced.
    ///
    /// @param day the day of the session
    public Changes record(UUID session, LocalDate day, Collection<UUID> persons, Set<UUID> except) {
        return ws.write(Operation.of("directory.op.consents"), tx -> {
            for (UUID person : persons) {
                String state = except.contains(person) ? ConsentCodes.DECLINES : ConsentCodes.AUTHORIZES;
                record(tx, session, day, person, state, ConsentCodes.SIGNED_LIST);
            }
        });
    }

    /// One person's decision in a session, as a part of a greater act. `null` as state forgets it: "sin registrar".
    public void record(Tx tx, UUID session, LocalDate day, UUID person, String state, String means) {
        UUID id = inSession(session, person);
        if (state == null) {
            tx.find(ConsentKind.KIND, id).ifPresent(known -> tx.delete(ConsentKind.KIND.ref(id)));
            return;
        }
        Consent known = tx.find(ConsentKind.KIND, id).orElse(null);
        Consent said = new Consent(id, person, state, known == null ? null : known.textVersion(), day, means,
                known == null ? null : known.sensitiveOk(), known == null ? null : known.imageOk(), session, null);
        tx.save(ConsentKind.KIND, said);
    }

    /// The id of a person's decision in a session: two laptops that record it make one record.
    public static UUID inSession(UUID session, UUID person) {
        return Ids.natural("consent", session, person);
    }

    /// Removes of those who declined everything but what lets them be counted: group, gender, affiliation and the proof
    /// of the decision. Others in the list are left alone.
    public Changes withhold(Collection<UUID> persons) {
        LocalDate today = people.today();
        return ws.write(Operation.of("directory.op.withhold"), tx -> {
            for (UUID person : persons) {
                store.card(tx, person).filter(card -> card.consentOn(today) == ConsentState.DECLINES)
                        .ifPresent(card -> store.save(tx, card, card.withheld()));
            }
        });
    }

    /// A person who declines at once, outside a session: the decision and the removal are one act.
    public Changes decline(PersonCard card, String means) {
        Consent said = new Consent(people.newId(), card.id(), ConsentCodes.DECLINES, null, people.today(), means, null,
                null, null, null);
        List<Consent> all = new ArrayList<>(card.consents());
        all.add(said);
        return ws.write(Operation.of("directory.op.withhold"),
                tx -> store.save(tx, card, card.withConsents(all).withheld()));
    }

    /// How many of these people stand where.
    public Map<ConsentState, Long> tally(Collection<UUID> persons) {
        return states(persons).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
