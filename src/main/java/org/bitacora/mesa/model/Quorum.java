package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bitacora.directory.model.JoinedComponents;

/// The quorum of a session at any moment (C04, C07, C13; domain.md §6.3). It counts delegations in force on the day,
/// never people: head and delegate of one seat together are one, guests, technical team and liaisons none.
public final class Quorum {

    private final Integer required;
    private final LocalTime end;
    private final Set<UUID> seats;
    private final Accreditation accreditation;
    private final List<Presence> presences;

    /// A moment from which the count is another.
    ///
    /// @param time null for the beginning, where somebody came of whom no hour of arrival is known
    public record Moment(LocalTime time, QuorumCount count) {
    }

    /// @param people which records of people are one: who was designated under one of them may come under another
    public Quorum(Mesa mesa, MesaSession session, List<Delegation> delegations, List<Designation> designations,
            List<Presence> presences, JoinedComponents people) {
        seats = delegations.stream().filter(seat -> session.date() == null || seat.holdsOn(session.date()))
                .map(Delegation::id).collect(Collectors.toSet());
        OptionalInt needed = QuorumRule.required(mesa, session, seats.size());
        required = needed.isPresent() ? needed.getAsInt() : null;
        end = session.endTime();
        accreditation = new Accreditation(designations, session.date(), people);
        this.presences = presences.stream().filter(Accreditation::claims)
                .filter(one -> seats.contains(one.delegation())).toList();
    }

    /// The count at an hour; who leaves at that very hour is no longer there.
    public QuorumCount at(LocalTime time) {
        return count(one -> one.isThere(time));
    }

    /// The count of everybody who came, whenever it was.
    public QuorumCount everybody() {
        return count(one -> true);
    }

    private QuorumCount count(Predicate<Presence> there) {
        return new QuorumCount(seats.size(), seats(there.and(accreditation::counts)).size(), seats(there).size(),
                required);
    }

    private Set<UUID> seats(Predicate<Presence> there) {
        return presences.stream().filter(there).map(Presence::delegation).collect(Collectors.toSet());
    }

    /// The delegations with somebody there at that hour, accredited or not.
    public Set<UUID> seatsAt(LocalTime time) {
        return seats(one -> one.isThere(time));
    }

    /// The delegations that came at all, accredited or not.
    public Set<UUID> seatsThatCame() {
        return seats(one -> true);
    }

    /// Every hour at which somebody came or went, with the count from then on; before them the beginning, if somebody
    /// came of whom no hour is known.
    public List<Moment> moments() {
        SortedSet<LocalTime> hours = new TreeSet<>();
        presences.forEach(one -> {
            if (one.arrival() != null) {
                hours.add(one.arrival());
            }
            if (one.departure() != null) {
                hours.add(one.departure());
            }
        });
        List<Moment> moments = new ArrayList<>();
        if (presences.stream().anyMatch(one -> one.arrival() == null)) {
            moments.add(new Moment(null, at(LocalTime.MIN)));
        }
        hours.forEach(hour -> moments.add(new Moment(hour, at(hour))));
        return moments;
    }

    /// Whether quorum was reached at some time, known by its hour or not.
    public boolean wasReached() {
        return moments().stream().anyMatch(moment -> moment.count().reached());
    }

    /// The first hour at which quorum was reached; empty if it never was, or from the beginning at an hour nobody wrote.
    public Optional<LocalTime> reachedAt() {
        return moments().stream().filter(moment -> moment.count().reached()).findFirst().map(Moment::time);
    }

    /// The hour at which quorum, once reached, was last lost and not reached again; that everybody leaves at the end is
    /// no loss.
    public Optional<LocalTime> lostAt() {
        LocalTime lost = null;
        boolean was = false;
        for (Moment moment : moments()) {
            boolean is = moment.count().reached();
            lost = is ? null : was ? moment.time() : lost;
            was = is;
        }
        return Optional.ofNullable(lost).filter(hour -> end == null || hour.isBefore(end));
    }

    /// The point of the agenda from which quorum was lacking: the one that was being treated when it was lost.
    public Optional<AgendaItem> lostFrom(List<AgendaItem> agenda) {
        return lostAt().flatMap(hour -> itemAt(agenda, hour));
    }

    /// The point being treated at an hour, by the hours at which points began.
    public static Optional<AgendaItem> itemAt(List<AgendaItem> agenda, LocalTime hour) {
        return agenda.stream().filter(item -> item.startedAt() != null && !item.startedAt().isAfter(hour))
                .reduce((earlier, later) -> later.startedAt().isBefore(earlier.startedAt()) ? earlier : later);
    }

    /// Whether two stays are of one person, also under two records that were decided to be one.
    public boolean isSamePerson(Presence one, Presence other) {
        return accreditation.people().sameThing(one.person(), other.person());
    }

    /// Whether a stay of somebody counts, or waits for the official notification.
    public boolean isAccredited(Presence presence) {
        return accreditation.counts(presence);
    }
}
