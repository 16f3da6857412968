package org.bitacora.report.model;

import java.util.List;
import java.util.Optional;
import org.bitacora.i18n.Texts;

/// Which figures a field is counted in, so that *Notas* can say what a difference between laptops may change.
public enum TouchedFigures {

    /// Everything that hangs on whether a session or training counts, and when.
    HELD, PEOPLE, GROUPS, GENDERS, HOSTS, PLACES, REPLICAS, HEAD_COUNTS, EVALUATIONS, TARGETS, MESAS, COMMITMENTS;

    private static final String DELETED = "deleted";

    /// Empty for a field that no figure is counted from.
    ///
    /// @param field its wire name; of a field with keys the name stands before the first stroke
    public static Optional<TouchedFigures> by(String kind, String field) {
        String name = field.split("/", 2)[0];
        return Optional.ofNullable(switch (kind) {
            case "attendance" -> byAttendance(name);
            case "trainingSession" -> is(name, "training", "date", "state", DELETED) ? HELD : null;
            case "training" -> byTraining(name);
            case "institution" -> is(name, "type", DELETED) ? HOSTS : is(name, "municipality") ? PLACES : null;
            case "headCount" -> is(name, "sheetRow") ? null : HEAD_COUNTS;
            case "answerSheet", "sheetPairing", "item" -> EVALUATIONS;
            case "joined" -> PEOPLE;
            case "project" -> is(name, "trainedShare") ? PEOPLE : null;
            case "target" -> TARGETS;
            case "mesa" -> is(name, "type", "project", DELETED) ? MESAS : null;
            case "mesaSession" -> is(name, "mesa", "date", "state", DELETED) ? MESAS : null;
            case "presence" -> is(name, "participantKind", DELETED) ? MESAS : null;
            case "mesaHeadCount" -> MESAS;
            case "commitment" -> is(name, "project", "agreedOn", "dueDate", "state", "closedOn", DELETED)
                    ? COMMITMENTS : null;
            default -> null;
        });
    }

    private static TouchedFigures byAttendance(String field) {
        return switch (field) {
            case "profileGroup" -> GROUPS;
            case "gender" -> GENDERS;
            case "participantCode" -> EVALUATIONS;
            case "person", "session", DELETED -> PEOPLE;
            default -> null;
        };
    }

    private static TouchedFigures byTraining(String field) {
        return switch (field) {
            case "project", DELETED -> HELD;
            case "institution" -> HOSTS;
            case "municipality" -> PLACES;
            case "channel" -> REPLICAS;
            case "questionnaire" -> EVALUATIONS;
            default -> null;
        };
    }

    private static boolean is(String name, String... names) {
        return List.of(names).contains(name);
    }

    /// "personas únicas y participaciones".
    String words() {
        return Texts.get("report.touched." + name());
    }
}
