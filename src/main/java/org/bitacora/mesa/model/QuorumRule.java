package org.bitacora.mesa.model;

import java.util.OptionalInt;

/// How many seats make quorum (C13, C14; G6; domain.md §6.3).
public final class QuorumRule {

    private QuorumRule() {
    }

    /// The seats that a session needs; empty where no rule applies: extraordinary sessions, mesas whose act was not
    /// entered, meetings outside a mesa, and a mesa without seats.
    ///
    /// @param seats the delegations in force on the day
    public static OptionalInt required(Mesa mesa, MesaSession session, int seats) {
        return mesa == null || !session.isOrdinary() || seats == 0 ? OptionalInt.empty()
                : required(mesa.quorumRule(), mesa.quorumNumber(), seats);
    }

    /// The seats that an ordinary session of the mesa needs.
    ///
    /// @param seats the delegations in force
    public static OptionalInt ordinary(Mesa mesa, int seats) {
        return seats == 0 ? OptionalInt.empty() : required(mesa.quorumRule(), mesa.quorumNumber(), seats);
    }

    /// Half plus one of an odd number is its first whole number above the half (case law on majorities), unless the
    /// mesa reads its act literally and rounds up: 13 gives 7, or 8.
    static OptionalInt required(String rule, Integer number, int seats) {
        return switch (rule == null ? MesaCodes.NO_QUORUM_RULE : rule) {
            case MesaCodes.HALF_PLUS_ONE -> OptionalInt.of(seats / 2 + 1);
            case MesaCodes.HALF_PLUS_ONE_UP -> OptionalInt.of((seats + 1) / 2 + 1);
            case MesaCodes.FIXED -> number == null ? OptionalInt.empty() : OptionalInt.of(number);
            default -> OptionalInt.empty();
        };
    }
}
