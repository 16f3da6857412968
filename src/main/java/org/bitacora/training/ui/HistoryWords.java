package org.bitacora.training.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;
import org.bitacora.training.TrainingEvent;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingSessionKind;

/// The history of a training in words.
record HistoryWords(DirectoryService directory) {

    private static final String TOPIC = "topics/";

    String title(TrainingEvent event) {
        String kind = event.record().kind();
        boolean session = kind.equals(TrainingSessionKind.KIND.name());
        String deed = event.created() ? "created" : deleted(event).map(gone -> gone ? "deleted" : "restored")
                .orElse("changed");
        return Texts.get("training.history." + (session ? "session." : "") + deed);
    }

    private static Optional<Boolean> deleted(TrainingEvent event) {
        return event.steps().stream().filter(step -> step.field().equals(Kind.DELETED)).findFirst()
                .map(step -> Boolean.parseBoolean(step.after().text()));
    }

    /// "Nombre: de «Rutas» a «Rutas de atención» · Municipio: «Cúcuta»"; what a record began with stands in its form.
    String detail(TrainingEvent event) {
        return event.created() ? "" : event.steps().stream().filter(step -> !step.field().equals(Kind.DELETED))
                .filter(step -> !step.after().equals(step.before()))
                .filter(step -> !step.field().equals("training"))
                .map(step -> step(event.record().kind(), step)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String step(String kind, TrainingEvent.Step step) {
        if (step.field().startsWith(TOPIC)) {
            String topic = TrainingCatalogues.TOPICS.label(step.field().substring(TOPIC.length()));
            boolean added = Boolean.parseBoolean(step.after().text());
            return Texts.get(added ? "training.history.topicAdded" : "training.history.topicRemoved", topic);
        }
        String label = Texts.get(kind + "." + step.field());
        String after = step.after().isNone() ? Texts.get("training.history.empty")
                : Texts.get("training.history.value", words(step.field(), step.after()));
        return step.before().isNone() ? Texts.get("training.history.set", label, after)
                : Texts.get("training.history.replaced", label, words(step.field(), step.before()), after);
    }

    private String words(String field, Value value) {
        String text = value.text();
        return switch (field) {
            case "type" -> TrainingCatalogues.TYPES.label(text);
            case "modality" -> TrainingCatalogues.MODALITIES.label(text);
            case "channel" -> TrainingCatalogues.CHANNELS.label(text);
            case "state" -> TrainingCatalogues.SESSION_STATES.label(text);
            case "municipality" -> Territories.label(text);
            case "date" -> Formats.date(LocalDate.parse(text));
            case "startTime", "endTime" -> Formats.time(LocalTime.parse(text));
            case "institution" -> directory.institutions().find(UUID.fromString(text)).map(Institution::name)
                    .orElse(Texts.get("training.history.gone"));
            case "project" -> directory.projects().find(UUID.fromString(text)).map(Project::name)
                    .orElse(Texts.get("training.history.gone"));
            case "questionnaire", "parentTraining" -> Texts.get("training.history.another");
            default -> text;
        };
    }
}
