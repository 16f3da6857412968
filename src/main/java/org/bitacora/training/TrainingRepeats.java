package org.bitacora.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.RepeatSource;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Repeat;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.RepeatedTrainings;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.store.TrainingStore;

/// Trainings that two laptops may both have registered.
public record TrainingRepeats(Workspace workspace, DirectoryService directory) implements RepeatSource {

    @Override
    public String kind() {
        return TrainingKind.KIND.name();
    }

    /// Unions too: once two people are one, two lists have more in common.
    @Override
    public Set<String> follows() {
        return Set.of("training", "trainingSession", "attendance", "institution", "joined");
    }

    @Override
    public List<Repeat> proposals() {
        return RepeatedTrainings.among(told().values());
    }

    private Map<UUID, RepeatedTrainings.Told> told() {
        JoinedComponents people = directory.joins().components(PersonKind.KIND);
        JoinedComponents institutions = directory.joins().components(InstitutionKind.KIND);
        Map<UUID, Institution> hosts = directory.institutions().list().stream()
                .collect(Collectors.toMap(Institution::id, each -> each));
        return workspace.read(reading -> {
            Map<UUID, List<TrainingSession>> sessions = TrainingStore.sessions(reading);
            Map<UUID, List<UUID>> lists = TrainingStore.peopleBySession(reading);
            Map<UUID, RepeatedTrainings.Told> told = new HashMap<>();
            for (Training training : TrainingStore.trainings(reading)) {
                List<TrainingSession> own = sessions.getOrDefault(training.id(), List.of());
                Institution host = hosts.get(training.institution());
                told.put(training.id(), new RepeatedTrainings.Told(training,
                        host == null ? null : institutions.representative(host.id()),
                        training.municipality() != null || host == null ? training.municipality()
                                : host.municipality(), TrainingSchedule.of(own), own.stream()
                        .flatMap(session -> lists.getOrDefault(session.id(), List.of()).stream())
                        .filter(Objects::nonNull).map(people::representative).collect(Collectors.toSet())));
            }
            return told;
        });
    }

    @Override
    public String name(UUID id) {
        return workspace.read(reading -> reading.find(TrainingKind.KIND, id)).map(Training::name).orElse("");
    }

    @Override
    public Comparison compare(Pair pair) {
        Map<UUID, RepeatedTrainings.Told> told = told();
        RepeatedTrainings.Told one = told.getOrDefault(pair.first(), nothing(pair.first()));
        RepeatedTrainings.Told other = told.getOrDefault(pair.second(), nothing(pair.second()));
        Set<UUID> shared = new HashSet<>(one.people());
        shared.retainAll(other.people());
        String inBoth = Texts.get("repeat.inBoth", shared.size());
        return new Comparison.Draft()
                .row(Texts.get("training.name"), one.training().name(), other.training().name())
                .row(Texts.get("repeat.row.days"), days(one), days(other))
                .row(Texts.get("training.institution"), host(one), host(other))
                .row(Texts.get("training.municipality"), Territories.label(one.municipality()),
                        Territories.label(other.municipality()))
                .row(Texts.get("training.type"), TrainingCatalogues.TYPES.label(one.training().type()),
                        TrainingCatalogues.TYPES.label(other.training().type()))
                .row(Texts.get("training.topics"), topics(one), topics(other))
                .row(Texts.get("trainingSession.facilitator"), String.join(", ", one.schedule().facilitators()),
                        String.join(", ", other.schedule().facilitators()))
                .row(Texts.get("repeat.row.people"), Texts.count("person", one.people().size()) + inBoth,
                        Texts.count("person", other.people().size()) + inBoth)
                .of(Optional.ofNullable(one.training().name()).orElse(""),
                        Optional.ofNullable(other.training().name()).orElse(""));
    }

    private static RepeatedTrainings.Told nothing(UUID id) {
        return new RepeatedTrainings.Told(Training.blank(id), null, null, TrainingSchedule.of(List.of()), Set.of());
    }

    private static String days(RepeatedTrainings.Told told) {
        return told.schedule().sessions().stream().map(TrainingSession::date).filter(Objects::nonNull).distinct()
                .map(TrainingRepeats::day).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate date) {
        return Texts.get("repeat.day", date.getDayOfMonth(), date.getMonthValue(), Integer.toString(date.getYear()));
    }

    private String host(RepeatedTrainings.Told told) {
        return directory.institutions().name(told.training().institution());
    }

    private static String topics(RepeatedTrainings.Told told) {
        return told.training().topics().stream().map(TrainingCatalogues.TOPICS::label)
                .collect(Collectors.joining(", "));
    }
}
