package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;

/// What a report lacks and what may still change it: figures like the others, said as sentences, each with its rows.
/// Only those above zero.
public final class Gaps {

    private static final List<String> ABOUT_SESSIONS = List.of("report.gap.differences",
            "report.gap.repeats.institution", "report.gap.repeats.training", "report.gap.undated",
            "report.gap.projectless", "report.gap.unmarked", "report.gap.placeless", "report.gap.unevaluated");

    private final Facts facts;
    private final GapFacts known;
    private final EvaluationFigures evaluation;
    private final FigureRows rows;
    private final Collection<AttendanceFact> people;

    private Gaps(Facts facts, GapFacts known, EvaluationFigures evaluation) {
        this.facts = facts;
        this.known = known;
        this.evaluation = evaluation;
        rows = new FigureRows(facts);
        people = PeopleTable.counted(facts.attendances());
    }

    /// @param facts those of the year so far, without replications
    public static List<Figure> of(Facts facts, GapFacts known, EvaluationFigures evaluation) {
        return new Gaps(facts, known, evaluation).all().stream().filter(one -> one.number() > 0).toList();
    }

    private List<Figure> all() {
        List<Figure> all = new ArrayList<>(differences());
        all.addAll(repeats());
        all.addAll(aboutSessions());
        all.addAll(aboutPeople());
        return all;
    }

    private List<Figure> aboutSessions() {
        return List.of(gap("report.gap.undated", rows.sessions(known.undated())),
                gap("report.gap.projectless", rows.sessions(known.projectless())),
                gap("report.gap.unmarked", rows.sessions(facts.unmarked())),
                gap("report.gap.placeless", rows.sessions(facts.held().stream()
                        .filter(one -> one.municipality() == null).toList())),
                gap("report.gap.recordedTwice", rows.trainings().stream()
                        .filter(row -> facts.records(row.record().id()).size() > 1).toList()),
                gap("report.gap.unevaluated", unevaluated()));
    }

    private List<Figure> aboutPeople() {
        return List.of(gap("report.gap.untrained", rows.untrained()),
                people("report.gap.groupless", one -> one.group() == null),
                people("report.gap.genderless", one -> one.gender() == null),
                people("report.gap.undocumented", one -> !known.isDocumented(one.person())),
                people("report.gap.declined", one -> known.stands(one.person(), ConsentState.DECLINES)),
                people("report.gap.unrecorded", one -> known.stands(one.person(), ConsentState.UNRECORDED)),
                gap("report.gap.unpaired", evaluation.unpaired().number(), evaluation.unpaired().rows()));
    }

    /// Whether a gap counts sessions and not people, so that it may leave the team.
    public static boolean isAboutSessions(Figure gap) {
        return ABOUT_SESSIONS.stream().anyMatch(gap.key()::startsWith);
    }

    private static Figure gap(String key, List<FigureRow> rows) {
        return gap(key, rows.size(), () -> rows);
    }

    private static Figure gap(String key, long number, Supplier<List<FigureRow>> rows) {
        return Figure.of(key + plural(number), number, rows, number);
    }

    private static String plural(long number) {
        return number == 1 ? ".one" : ".many";
    }

    private Figure people(String key, Predicate<AttendanceFact> wanted) {
        return gap(key, people.stream().filter(wanted).count(), () -> rows.people(wanted));
    }

    /// Trainings with a questionnaire and not one pair: the exit sheets were not typed, or not given out.
    private List<FigureRow> unevaluated() {
        Set<UUID> without = evaluation.outcomes().stream()
                .filter(one -> one.hasQuestionnaire() && one.pairs().isEmpty()).map(Outcome::training)
                .collect(Collectors.toSet());
        evaluation.outcomes().stream().filter(one -> !one.pairs().isEmpty()).map(Outcome::training)
                .forEach(without::remove);
        return rows.trainings().stream().filter(row -> without.contains(row.record().id())).toList();
    }

    /// One line for each figure that a difference touches.
    private List<Figure> differences() {
        Map<TouchedFigures, List<FigureRow>> touched = new EnumMap<>(TouchedFigures.class);
        known.differences().forEach(open -> TouchedFigures.by(open.record().kind(), open.field()).ifPresent(figures ->
                touched.computeIfAbsent(figures, none -> new ArrayList<>())
                        .add(FigureRow.of(open.record(), null, words(open)))));
        List<Figure> all = new ArrayList<>();
        touched.forEach((figures, open) -> all.add(Figure.of("report.gap.differences" + plural(open.size()),
                open.size(), () -> open, open.size(), figures.words())));
        return all;
    }

    /// What looks recorded twice and was not decided, kind by kind, where both records are in this report.
    private List<Figure> repeats() {
        if (!known.sought()) {
            return List.of(people("report.gap.repeats.unsought", one -> true));
        }
        PossibleRepeats possible = new PossibleRepeats(facts);
        return PossibleRepeats.KINDS.stream().map(kind -> gap("report.gap.repeats." + kind,
                possible.rows(kind, known.repeats()))).toList();
    }

    /// "Asistencia · Sexo/género"; the key tells one answer of a sheet from another.
    private static String words(GapFacts.OpenField open) {
        RecordRef record = open.record();
        String[] parts = open.field().split("/", 2);
        String field = Texts.get(parts[0].equals("deleted") ? "report.row.deleted" : record.kind() + "." + parts[0]);
        return Texts.get(record.kind() + ".kind") + " · " + field + (parts.length > 1 ? " (" + parts[1] + ")" : "");
    }
}
