package org.bitacora.training.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [TrainingSession] is described.
public final class TrainingSessionKind {

    public static final Field<TrainingSession, UUID> TRAINING = Field.ref("training", TrainingSession::training);
    public static final Field<TrainingSession, LocalDate> DATE = Field.date("date", TrainingSession::date);
    public static final Field<TrainingSession, LocalTime> START_TIME =
            Field.time("startTime", TrainingSession::startTime);
    public static final Field<TrainingSession, LocalTime> END_TIME = Field.time("endTime", TrainingSession::endTime);
    public static final Field<TrainingSession, String> STATE = Field.code("state", TrainingSession::state);
    public static final Field<TrainingSession, String> CAUSE = Field.text("cause", TrainingSession::cause);
    public static final Field<TrainingSession, String> FACILITATOR =
            Field.<TrainingSession>text("facilitator", TrainingSession::facilitator).personal();
    public static final Field<TrainingSession, String> PLACE = Field.text("place", TrainingSession::place);

    public static final Kind<TrainingSession> KIND = Kind.of("trainingSession", TrainingSession.class, List.of(
            TRAINING, DATE, START_TIME, END_TIME, STATE, CAUSE, FACILITATOR, PLACE));

    private TrainingSessionKind() {
    }
}
