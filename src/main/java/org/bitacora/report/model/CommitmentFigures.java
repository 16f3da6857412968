package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;

/// What became of commitments: agreed and fulfilled within a period, open and overdue at its end (C10, C15, C27). One
/// that was given another day is judged by its last one.
public final class CommitmentFigures {

    private final List<MesaFacts.Promise> promises;
    private final Period period;
    private final LocalDate day;

    /// @param today a period that is not over is told as of this day
    public CommitmentFigures(MesaFacts facts, Period period, LocalDate today) {
        promises = facts.promises();
        this.period = period;
        day = today.isBefore(period.to()) ? today : period.to();
    }

    /// The day to which what is open and overdue refers.
    public LocalDate day() {
        return day;
    }

    public boolean isEmpty() {
        return all().stream().allMatch(figure -> figure.number() == 0);
    }

    public Figure agreed() {
        return figure("report.figure.commitmentsAgreed", one -> one.agreedOn() != null
                && period.contains(one.agreedOn()));
    }

    public Figure fulfilled() {
        return figure("report.figure.commitmentsFulfilled", this::isFulfilled);
    }

    private boolean isFulfilled(MesaFacts.Promise one) {
        return one.isFulfilled() && one.closedOn() != null && period.contains(one.closedOn());
    }

    public Figure onTime() {
        return figure("report.figure.commitmentsOnTime", one -> isFulfilled(one) && one.dueDate() != null
                && !one.closedOn().isAfter(one.dueDate()));
    }

    public Figure open() {
        return figure("report.figure.commitmentsOpen", one -> one.wasOpenAfter(day));
    }

    public Figure overdue() {
        return figure("report.figure.commitmentsOverdue", one -> one.wasOpenAfter(day) && one.dueDate() != null
                && one.dueDate().isBefore(day));
    }

    /// Those fulfilled that had a day: what being on time is a share of.
    public long fulfilledWithDay() {
        return promises.stream().filter(one -> isFulfilled(one) && one.dueDate() != null).count();
    }

    /// How many of a hundred that were fulfilled and had a day were on time, rounded half up; empty where there is none.
    public OptionalLong percentOnTime() {
        long all = fulfilledWithDay();
        return all == 0 ? OptionalLong.empty() : OptionalLong.of((200 * onTime().number() + all) / (2 * all));
    }

    /// Those of the year for the list of the team: agreed or closed in it, or open at its end.
    public List<MesaFacts.Promise> list() {
        return promises.stream().filter(one -> one.agreedOn() != null && period.contains(one.agreedOn())
                || one.closedOn() != null && period.contains(one.closedOn()) || one.wasOpenAfter(day)).toList();
    }

    private Figure figure(String key, Predicate<MesaFacts.Promise> wanted) {
        return Figure.of(key, promises.stream().filter(wanted).count(), () -> promises.stream().filter(wanted)
                .map(CommitmentFigures::row).toList());
    }

    private static FigureRow row(MesaFacts.Promise one) {
        return FigureRow.of(new RecordRef("commitment", one.id()), one.dueDate(), FigureRows.joined(
                stateLabel(one), one.name()));
    }

    public static String stateLabel(MesaFacts.Promise one) {
        return one.state() == null ? Texts.get("report.noState") : CommitmentCatalogues.STATES.label(one.state());
    }

    public List<Figure> all() {
        return List.of(agreed(), fulfilled(), onTime(), open(), overdue());
    }
}
