package org.bitacora.mesa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.record.FieldType;
import org.bitacora.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// G6 and domain.md §6.3: quorum counts delegations, not people (C04, C07, C13, C14).
class QuorumTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final Mesa national = MesaTemplate.national().mesa(Ids.random(), null, "Mesa nacional", null);
    private final MesaSession ordinary = session(MesaCodes.ORDINARY);
    private final List<Delegation> seats = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private JoinedComponents people = JoinedComponents.NONE;

    QuorumTest() {
        for (int seat = 1; seat <= 12; seat++) {
            seats.add(new Delegation(Ids.random(), national.id(), seat, "Delegación " + seat, null, null, null, null));
        }
    }

    private MesaSession session(String type) {
        return MesaSession.blank(Ids.random(), national.id(), null, type, DAY);
    }

    private UUID designated(int seat, String role) {
        UUID person = Ids.random();
        designations.add(new Designation(Ids.random(), seats.get(seat - 1).id(), role, person, null, null,
                LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 15), null));
        return person;
    }

    private void comes(UUID person, Integer seat, String role, LocalTime from, LocalTime to) {
        presences.add(new Presence(Presence.idOf(ordinary.id(), person, 0), ordinary.id(), person, 0,
                seat == null ? null : seats.get(seat - 1).id(), role, null, null, null, null, from, to));
    }

    private void seatComes(int seat, LocalTime from, LocalTime to) {
        comes(designated(seat, MesaCodes.DELEGATE), seat, MesaCodes.DELEGATE, from, to);
    }

    private Quorum quorum(MesaSession session) {
        return new Quorum(national, session, seats, designations, presences, people);
    }

    private QuorumCount at(String hour) {
        return quorum(ordinary).at(LocalTime.parse(hour));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "5, 3", "6, 4", "7, 4", "8, 5", "9, 5", "10, 6", "11, 6", "12, 7", "13, 7",
        "14, 8", "15, 8"})
    void halfPlusOneOfTheSeats(int delegations, int required) {
        assertThat(QuorumRule.required(MesaCodes.HALF_PLUS_ONE, null, delegations)).hasValue(required);
    }

    @ParameterizedTest
    @CsvSource({"12, 7", "13, 8", "9, 6", "15, 9"})
    void aMesaMayReadHalfPlusOneOfAnOddNumberUpwards(int delegations, int required) {
        assertThat(QuorumRule.required(MesaCodes.HALF_PLUS_ONE_UP, null, delegations)).hasValue(required);
    }

    @Test
    void aTerritorialMesaHasNoQuorumUntilItsActIsEntered() {
        Mesa territorial = MesaTemplate.territorial().mesa(Ids.random(), null, "Mesa territorial", "54");
        assertThat(QuorumRule.required(territorial, ordinary, 12)).isEqualTo(OptionalInt.empty());
        assertThat(QuorumRule.required(MesaCodes.FIXED, 5, 12)).hasValue(5);
    }

    /// G6 (a): seven of twelve.
    @Test
    void sevenSeatsOfTwelveAreQuorum() {
        for (int seat = 1; seat <= 7; seat++) {
            seatComes(seat, EIGHT, null);
        }
        assertThat(at("08:10")).isEqualTo(new QuorumCount(12, 7, 7, 7));
        assertThat(at("08:10").reached()).isTrue();
        assertThat(at("08:10").isTight()).isTrue();
    }

    /// G6 (b) and (c): nine people of six delegations are six.
    @Test
    void headAndDelegateOfOneSeatCountOnce() {
        for (int seat = 1; seat <= 6; seat++) {
            seatComes(seat, EIGHT, null);
        }
        for (int seat = 1; seat <= 3; seat++) {
            comes(designated(seat, MesaCodes.HEAD), seat, MesaCodes.HEAD, EIGHT, null);
        }
        assertThat(presences).hasSize(9);
        assertThat(at("08:10").present()).isEqualTo(6);
        assertThat(at("08:10").reached()).isFalse();
        assertThat(at("08:10").missing()).isEqualTo(1);
    }

    /// G6 (d): six seats and five guests; also technical team and liaisons never count.
    @Test
    void guestsTechnicalTeamAndLiaisonsNeverCount() {
        for (int seat = 1; seat <= 6; seat++) {
            seatComes(seat, EIGHT, null);
        }
        for (int guest = 1; guest <= 5; guest++) {
            comes(Ids.random(), null, MesaCodes.GUEST, EIGHT, null);
        }
        comes(designated(7, MesaCodes.TECHNICAL_TEAM), 7, MesaCodes.TECHNICAL_TEAM, EIGHT, null);
        comes(designated(8, MesaCodes.LIAISON), 8, MesaCodes.LIAISON, EIGHT, null);
        assertThat(at("08:10").present()).isEqualTo(6);
        assertThat(at("08:10").provisional()).isEqualTo(6);
    }

    /// G6 (e): a seat leaves at the fourth point.
    @Test
    void quorumIsLostFromThePointAtWhichASeatLeft() {
        for (int seat = 1; seat <= 6; seat++) {
            seatComes(seat, EIGHT, null);
        }
        seatComes(7, EIGHT, LocalTime.of(9, 40));
        List<AgendaItem> agenda = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            agenda.add(new AgendaItem(Ids.random(), ordinary.id(), number, MesaCodes.TOPIC_POINT, "Punto " + number, null,
                    null, MesaCodes.TREATED, null, EIGHT.plusMinutes(30L * (number - 1))));
        }
        Quorum quorum = quorum(ordinary);
        assertThat(quorum.lostAt()).contains(LocalTime.of(9, 40));
        assertThat(quorum.lostFrom(agenda)).map(AgendaItem::number).contains(4);
    }

    @Test
    void thatEverybodyLeavesAtTheEndIsNoLoss() {
        for (int seat = 1; seat <= 7; seat++) {
            seatComes(seat, EIGHT, LocalTime.of(12, 0));
        }
        MesaSession ended = MesaSessionKind.KIND.create(ordinary.id(), ending(MesaSessionKind.KIND.values(ordinary)));
        assertThat(quorum(ordinary).lostAt()).contains(LocalTime.of(12, 0));
        assertThat(quorum(ended).lostAt()).isEmpty();
    }

    private static Map<String, Value> ending(Map<String, Value> values) {
        Map<String, Value> ending = new HashMap<>(values);
        ending.put("endTime", FieldType.TIME.encode(LocalTime.of(12, 0)));
        return ending;
    }

    /// G6 (f): an extraordinary session with three seats is valid.
    @Test
    void extraordinarySessionsHaveNoQuorum() {
        for (int seat = 1; seat <= 3; seat++) {
            seatComes(seat, EIGHT, null);
        }
        QuorumCount count = quorum(session(MesaCodes.EXTRAORDINARY)).at(LocalTime.of(9, 0));
        assertThat(count.applies()).isFalse();
        assertThat(count.reached()).isTrue();
        assertThat(count.present()).isEqualTo(3);
    }

    /// G6 (g): a delegate without a notified designation counts only provisionally, and is warned of.
    @Test
    void aDelegateWhoWasNotNotifiedCountsOnlyProvisionally() {
        UUID person = Ids.random();
        designations.add(new Designation(Ids.random(), seats.getFirst().id(), MesaCodes.DELEGATE, person, null, null,
                null, null, null));
        comes(person, 1, MesaCodes.DELEGATE, EIGHT, null);
        assertThat(at("08:10").present()).isZero();
        assertThat(at("08:10").provisional()).isEqualTo(1);
        assertThat(MesaSessionRules.check(presences.getFirst(), List.of(), quorum(ordinary)))
                .extracting(finding -> finding.key()).containsExactly("presence.problem.notAccredited");
    }

    @Test
    void aHeadNeedsNoNotificationButADesignationOfThatDay() {
        UUID head = Ids.random();
        designations.add(new Designation(Ids.random(), seats.getFirst().id(), MesaCodes.HEAD, head, null, null, null, null,
                DAY.minusDays(1)));
        comes(head, 1, MesaCodes.HEAD, EIGHT, null);
        assertThat(at("08:10").present()).as("her time ended yesterday").isZero();
        designations.set(0, new Designation(Ids.random(), seats.getFirst().id(), MesaCodes.HEAD, head, null, null, null,
                null, DAY));
        assertThat(at("08:10").present()).isEqualTo(1);
    }

    /// The oracle of domain.md §6.3, hour by hour.
    @Test
    void theSeventhArrivesAndLeavesAgain() {
        for (int seat = 1; seat <= 6; seat++) {
            seatComes(seat, LocalTime.of(8, seat - 1), null);
        }
        comes(designated(1, MesaCodes.HEAD), 1, MesaCodes.HEAD, LocalTime.of(8, 2), null);
        for (int guest = 1; guest <= 3; guest++) {
            comes(Ids.random(), null, MesaCodes.GUEST, EIGHT, null);
        }
        assertThat(at("08:05").present()).isEqualTo(6);
        assertThat(at("08:05").reached()).isFalse();
        seatComes(7, LocalTime.of(8, 20), LocalTime.of(10, 0));
        assertThat(quorum(ordinary).reachedAt()).contains(LocalTime.of(8, 20));
        assertThat(at("10:01").present()).isEqualTo(6);
        assertThat(at("10:01").reached()).isFalse();
        assertThat(quorum(ordinary).lostAt()).contains(LocalTime.of(10, 0));
    }

    @Test
    void aVacantSeatIsForeseenAndOneThatEndedIsNot() {
        seats.set(11, new Delegation(seats.get(11).id(), national.id(), 12, "Delegación 12", null, null, null,
                DAY.minusDays(1)));
        assertThat(at("08:00").seats()).isEqualTo(11);
        assertThat(at("08:00").required()).isEqualTo(6);
    }

    @Test
    void whoCameWithoutAnHourWasThereFromTheBeginning() {
        for (int seat = 1; seat <= 6; seat++) {
            seatComes(seat, null, null);
        }
        seatComes(7, null, LocalTime.of(9, 40));
        assertThat(quorum(ordinary).wasReached()).isTrue();
        assertThat(quorum(ordinary).reachedAt()).as("nobody wrote the hour").isEmpty();
        assertThat(quorum(ordinary).lostAt()).contains(LocalTime.of(9, 40));
    }

    @Test
    void aLateGuestDoesNotSayWhenQuorumWasReached() {
        for (int seat = 1; seat <= 7; seat++) {
            seatComes(seat, null, null);
        }
        seatComes(8, LocalTime.of(9, 30), null);
        assertThat(quorum(ordinary).moments()).extracting(moment -> moment.count().present()).containsExactly(7, 8);
        assertThat(quorum(ordinary).reachedAt()).isEmpty();
    }

    /// "Es la misma persona": whoever is designated under one record may be noted under the other.
    @Test
    void oneWhoWasDesignatedUnderAnotherRecordOfHersIsAccredited() {
        UUID designated = designated(1, MesaCodes.DELEGATE);
        UUID noted = Ids.random();
        comes(noted, 1, MesaCodes.DELEGATE, EIGHT, null);
        assertThat(at("08:10").present()).isZero();
        people = new JoinedComponents(List.of(Joined.of("person", designated, noted)));
        assertThat(at("08:10").present()).isEqualTo(1);
        comes(designated, 2, MesaCodes.DELEGATE, EIGHT, null);
        assertThat(MesaSessionRules.check(presences.getFirst(), List.of(presences.getLast()), quorum(ordinary)))
                .extracting(finding -> finding.key()).containsExactly("presence.problem.secondSeat");
    }

    @Test
    void aMesaWithoutSeatsAsksForNoQuorum() {
        seats.clear();
        assertThat(at("08:00").applies()).isFalse();
    }
}
