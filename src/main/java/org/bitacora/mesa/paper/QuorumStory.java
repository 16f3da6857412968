package org.bitacora.mesa.paper;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.Quorum;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.SessionDossier;

/// How the quorum of a session went, from the opening to the end (C13, G6; domain.md §6.3).
public final class QuorumStory {

    private final SessionDossier dossier;
    private final Quorum quorum;

    /// A count at an hour; the hour is null where nobody wrote one.
    public record Opening(LocalTime time, QuorumCount count) {
    }

    public QuorumStory(SessionDossier dossier) {
        this.dossier = dossier;
        quorum = dossier.quorum();
    }

    /// Whether a rule asks for quorum: never in extraordinary sessions and outside mesas.
    public boolean applies() {
        return quorum.everybody().applies();
    }

    /// The checks that were kept, by their hours.
    public List<QuorumCheck> checks() {
        return dossier.checks().stream().sorted(Comparator.comparing(QuorumCheck::checkedAt,
                Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /// What the opening found: the first check that was kept, else the moment at which quorum was reached, else the
    /// best moment there was.
    public Opening opening() {
        Optional<QuorumCheck> first = checks().stream().findFirst();
        if (first.isPresent()) {
            QuorumCheck check = first.get();
            return new Opening(check.checkedAt(), new QuorumCount(orZero(check.seats()), orZero(check.present()),
                    orZero(check.provisional()), check.required()));
        }
        return quorum.moments().stream().filter(moment -> moment.count().reached()).findFirst()
                .or(() -> quorum.moments().stream().max(Comparator.comparingInt(moment -> moment.count().present())))
                .map(moment -> new Opening(moment.time(), moment.count()))
                .orElseGet(() -> new Opening(null, quorum.everybody()));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    /// Whether the session was installed: quorum was found at some time, or none is asked for.
    public boolean wasReached() {
        return !applies() || quorum.wasReached() || dossier.checks().stream().anyMatch(QuorumCheck::reached);
    }

    public Optional<LocalTime> reachedAt() {
        return applies() ? quorum.reachedAt() : Optional.empty();
    }

    /// The hour at which it was lost for good; that everybody leaves at the end is no loss.
    public Optional<LocalTime> lostAt() {
        return applies() ? quorum.lostAt() : Optional.empty();
    }

    /// The point from which it was lacking.
    public Optional<AgendaItem> lostFrom() {
        return lostAt().flatMap(hour -> Quorum.itemAt(dossier.agenda(), hour));
    }

    /// Whether there was quorum when it was decided: by its hour, else by its point.
    public boolean covers(Decision decision) {
        return decision.decidedAt() == null ? covers(decision.item())
                : !applies() || quorum.moments().stream().allMatch(moment -> moment.time() == null) ? wasReached()
                : quorum.at(decision.decidedAt()).reached();
    }

    /// Whether there was quorum in a point of the agenda; the one in which it was lost and those after it had none.
    public boolean covers(UUID item) {
        if (!applies() || !wasReached()) {
            return !applies();
        }
        List<UUID> order = dossier.agenda().stream().map(AgendaItem::id).toList();
        int lost = lostFrom().map(one -> order.indexOf(one.id())).orElse(order.size());
        return item == null ? lostAt().isEmpty() : order.indexOf(item) < lost;
    }
}
