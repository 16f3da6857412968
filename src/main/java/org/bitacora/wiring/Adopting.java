package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemKind;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.evaluation.model.QuestionnaireKind;
import org.bitacora.exchange.Adoption;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.PracticeKind;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;

/// What began on this laptop alone comes into the project of the set-up (decision 0014): its trainings, mesas and
/// commitments name that project and, where the items are word for word the same, that questionnaire; institutions of
/// one name and municipality are joined. What nothing names any longer is deleted; nothing else is touched.
final class Adopting implements Adoption {

    private static final String PROJECT = "project";
    /// What comes along beside trainings: all of it names its project.
    private static final List<Kind<?>> OF_A_PROJECT = List.of(CommitmentKind.KIND, MesaKind.KIND,
            MesaSessionKind.KIND, PracticeKind.KIND);

    private final Workspace ws;

    Adopting(Workspace ws) {
        this.ws = ws;
    }

    /// What is to be done, in records.
    private record Plan(Project target, List<Project> own, List<Training> trainings, List<Joined> joins,
            Map<UUID, UUID> questionnaires) {

        Offer offer() {
            return new Offer(target.name(), own.stream().map(Project::name).toList(), (int) trainings.stream()
                    .filter(training -> !target.id().equals(training.project())).count(), joins.size(),
                    questionnaires.size());
        }
    }

    @Override
    public Optional<Offer> offer() {
        return ws.read(this::plan).map(Plan::offer).filter(offer -> !offer.isNothing());
    }

    @Override
    public Changes accept() {
        return ws.write(Operation.of("exchange.op.adopt"), tx -> accept(tx, plan(tx).filter(plan ->
                !plan.offer().isNothing()).orElseThrow(() -> new Problem("E-29", "exchange.problem.noAdoption"))));
    }

    private static void accept(Tx tx, Plan plan) {
        plan.trainings().forEach(training -> tx.save(TrainingKind.KIND, training, training.within(
                plan.target().id(), plan.questionnaires().getOrDefault(training.questionnaire(),
                training.questionnaire()))));
        Set<UUID> left = plan.own().stream().map(Project::id).collect(Collectors.toSet());
        OF_A_PROJECT.forEach(kind -> bring(tx, kind, left, plan.target().id()));
        plan.joins().forEach(joined -> tx.save(JoinedKind.KIND, joined));
        plan.own().forEach(project -> tx.delete(ProjectKind.KIND.ref(project)));
        plan.questionnaires().keySet().forEach(own -> {
            items(tx, own).forEach(item -> tx.delete(ItemKind.KIND.ref(item)));
            tx.delete(QuestionnaireKind.KIND.ref(own));
        });
    }

    /// Lets the records of a kind that name one of these projects name another.
    private static <R> void bring(Tx tx, Kind<R> kind, Set<UUID> left, UUID target) {
        for (R record : tx.list(kind, "")) {
            Map<String, Value> values = new HashMap<>(kind.values(record));
            if (left.contains((UUID) FieldType.REF.decode(values.getOrDefault(PROJECT, Value.NONE)))) {
                values.put(PROJECT, FieldType.REF.encode(target));
                tx.save(kind, record, kind.create(kind.idOf(record), values));
            }
        }
    }

    private Optional<Plan> plan(Reading reading) {
        Split<Project> projects = split(reading, ProjectKind.KIND);
        if (projects.others().size() != 1) {
            return Optional.empty();
        }
        Project target = projects.others().getFirst();
        Set<UUID> own = new HashSet<>(projects.own().stream().map(Project::id).toList());
        Map<UUID, UUID> questionnaires = twins(split(reading, QuestionnaireKind.KIND),
                Questionnaire::id, each -> key(each.name(), each.version(), wording(reading, each.id())));
        List<Joined> joins = new ArrayList<>();
        twins(split(reading, InstitutionKind.KIND), Institution::id,
                each -> key(each.name(), each.municipality())).forEach((one, other) ->
                joins.add(Joined.of(InstitutionKind.KIND.name(), one, other)));
        joins.removeIf(joined -> reading.find(JoinedKind.KIND, joined.id()).isPresent());
        List<Training> trainings = reading.list(TrainingKind.KIND, "").stream().filter(training ->
                training.project() == null || own.contains(training.project())
                || questionnaires.containsKey(training.questionnaire())).toList();
        return Optional.of(new Plan(target, projects.own(), trainings, joins, questionnaires));
    }

    /// The records of a kind by where they were made: on this laptop, or elsewhere.
    private record Split<R>(List<R> own, List<R> others) {
    }

    private <R> Split<R> split(Reading reading, Kind<R> kind) {
        List<R> own = new ArrayList<>();
        List<R> others = new ArrayList<>();
        for (R each : reading.list(kind, "ORDER BY id")) {
            boolean here = reading.history(kind.ref(each)).getFirst().id().incarnation().equals(ws.incarnation());
            (here ? own : others).add(each);
        }
        return new Split<>(own, others);
    }

    /// Own records that have exactly one twin in the set-up.
    private static <R> Map<UUID, UUID> twins(Split<R> split, Function<R, UUID> id, Function<R, String> key) {
        Map<String, List<R>> theirs = new HashMap<>();
        split.others().forEach(each -> theirs.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
        Map<UUID, UUID> twins = new HashMap<>();
        for (R each : split.own()) {
            List<R> alike = theirs.getOrDefault(key.apply(each), List.of());
            if (alike.size() == 1 && !key.apply(each).startsWith("\u001f")) {
                twins.put(id.apply(each), id.apply(alike.getFirst()));
            }
        }
        return twins;
    }

    /// "E.S.E. Hospital  San José" and "ESE Hospital San Jose" are one name; without a name nothing is alike.
    private static String key(String name, String... rest) {
        StringBuilder key = new StringBuilder(TextForm.folded(name).replace(".", "").replaceAll("[^a-z0-9]+", " ")
                .strip());
        for (String part : rest) {
            key.append('\u001f').append(part == null ? "" : part.strip());
        }
        return key.toString();
    }

    /// All that answers and scores depend on, item by item.
    private static String wording(Reading reading, UUID questionnaire) {
        StringBuilder wording = new StringBuilder();
        items(reading, questionnaire).forEach(item -> wording.append(List.of(String.valueOf(item.code()),
                String.valueOf(item.text()), String.valueOf(item.type()), String.valueOf(item.construct()),
                item.options(), item.answerKey(), String.valueOf(item.scaleMax()))));
        return wording.toString();
    }

    private static List<Item> items(Reading reading, UUID questionnaire) {
        return reading.list(ItemKind.KIND, "\"questionnaire\" = ? ORDER BY \"code\"", questionnaire);
    }
}
