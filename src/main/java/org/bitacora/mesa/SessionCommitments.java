package org.bitacora.mesa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.Rescheduling;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.DirectoryService;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.paper.ActaCommitment;

/// The commitments that an acta tells, as they stood on the day of its session: what became of them later, in other
/// sessions and on other days, changes nothing in it (C10, C27; domain.md §7.1).
final class SessionCommitments {

    private static final Comparator<Integer> LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final CommitmentService commitments;
    private final DirectoryService directory;

    SessionCommitments(CommitmentService commitments, DirectoryService directory) {
        this.commitments = commitments;
        this.directory = directory;
    }

    /// What earlier sessions of the mesa had agreed and stood open on the day, the first due first.
    List<ActaCommitment> followed(MesaSession session) {
        if (session.mesa() == null || session.date() == null) {
            return List.of();
        }
        Set<UUID> same = same(MesaKind.KIND.name(), session.mesa());
        return commitments.ofMesa(same, session.date()).stream()
                .filter(one -> !session.id().equals(one.commitment().origin()))
                .map(one -> told(one, session)).sorted(Comparator.comparing(ActaCommitment::due,
                        Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(ActaCommitment::text)).toList();
    }

    /// What this session agreed, in its order.
    List<ActaCommitment> agreed(MesaSession session) {
        return commitments.ofOrigin(same(MesaSessionKind.KIND.name(), session.id())).stream()
                .sorted(Comparator.comparing((Standing one) -> one.commitment().position(), LAST)
                        .thenComparing(Standing::id, Ids::compare)).map(one -> told(one, session)).toList();
    }

    private Set<UUID> same(String kind, UUID id) {
        return Set.copyOf(directory.joins().components(kind).members(id));
    }

    private ActaCommitment told(Standing standing, MesaSession session) {
        Commitment one = standing.commitment();
        LocalDate day = session.date();
        List<FollowUp> told = standing.followUps().stream().filter(each -> session.id().equals(each.session())
                || isBy(each.date(), day)).toList();
        LocalDate due = dueOn(standing, day);
        Integer progress = told.stream().map(FollowUp::progress).filter(said -> said != null).findFirst().orElse(null);
        return new ActaCommitment(one.item(), words(one.text()), person(one.assignee()), institution(one.institution()),
                due, state(one, session, due, progress), progress,
                told.stream().map(FollowUp::text).filter(text -> text != null).findFirst().orElse(null));
    }

    /// The day it had on the day of the session: where it was moved later, the one from which it was moved first.
    private static LocalDate dueOn(Standing standing, LocalDate day) {
        Optional<Rescheduling> moved = day == null ? Optional.empty() : standing.reschedulings().stream()
                .filter(one -> !isBy(one.date(), day)).findFirst();
        return moved.isPresent() ? moved.get().fromDate() : standing.commitment().dueDate();
    }

    private static String state(Commitment one, MesaSession session, LocalDate due, Integer progress) {
        LocalDate day = session.date();
        boolean closed = !one.isOpen() && (session.id().equals(one.closedIn()) || isBy(one.closedOn(), day));
        if (!closed && due != null && day != null && due.isBefore(day)) {
            return Texts.get("commitment.overdue");
        }
        return CommitmentCatalogues.STATES.label(closed ? one.state()
                : progress != null && progress > 0 ? CommitmentCodes.IN_PROGRESS : CommitmentCodes.PENDING);
    }

    /// What has no day counts as known by then.
    private static boolean isBy(LocalDate one, LocalDate day) {
        return one == null || day == null || !one.isAfter(day);
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private String person(UUID id) {
        return id == null ? "" : directory.people().names(List.of(id)).getOrDefault(id, "");
    }

    private String institution(UUID id) {
        return id == null ? "" : directory.institutions().name(id);
    }
}
