package org.bitacora.training.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Training] is described.
public final class TrainingKind {

    public static final Field<Training, UUID> PROJECT = Field.ref("project", Training::project);
    public static final Field<Training, String> NAME = Field.text("name", Training::name);
    public static final Field<Training, String> TYPE = Field.code("type", Training::type);
    public static final Field<Training, String> MODALITY = Field.code("modality", Training::modality);
    public static final Field<Training, Set<String>> TOPICS = Field.options("topics", Training::topics);
    public static final Field<Training, UUID> INSTITUTION = Field.ref("institution", Training::institution);
    public static final Field<Training, String> MUNICIPALITY = Field.code("municipality", Training::municipality);
    public static final Field<Training, String> PLACE = Field.text("place", Training::place);
    public static final Field<Training, String> CHANNEL = Field.code("channel", Training::channel);
    public static final Field<Training, UUID> PARENT_TRAINING = Field.ref("parentTraining", Training::parentTraining);
    public static final Field<Training, UUID> QUESTIONNAIRE = Field.ref("questionnaire", Training::questionnaire);
    public static final Field<Training, String> OBJECTIVE = Field.text("objective", Training::objective);
    public static final Field<Training, String> TARGET_POPULATION =
            Field.text("targetPopulation", Training::targetPopulation);
    public static final Field<Training, String> NOTES = Field.text("notes", Training::notes);
    public static final Field<Training, UUID> REPLICATOR =
            Field.<Training>ref("replicator", Training::replicator).since(2);
    public static final Field<Training, String> LOCALITY =
            Field.<Training>code("locality", Training::locality).since(2);

    public static final Kind<Training> KIND = Kind.of("training", Training.class, List.of(
            PROJECT, NAME, TYPE, MODALITY, TOPICS, INSTITUTION, MUNICIPALITY, PLACE, CHANNEL, PARENT_TRAINING,
            QUESTIONNAIRE, OBJECTIVE, TARGET_POPULATION, NOTES, REPLICATOR, LOCALITY));

    private TrainingKind() {
    }
}
