package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Mesa] is described.
public final class MesaKind {

    public static final Field<Mesa, UUID> PROJECT = Field.ref("project", Mesa::project);
    public static final Field<Mesa, String> NAME = Field.text("name", Mesa::name);
    public static final Field<Mesa, String> LEVEL = Field.code("level", Mesa::level);
    public static final Field<Mesa, String> TYPE = Field.code("type", Mesa::type);
    public static final Field<Mesa, String> TERRITORY = Field.code("territory", Mesa::territory);
    public static final Field<Mesa, String> STATE = Field.code("state", Mesa::state);
    public static final Field<Mesa, LocalDate> CONSTITUTED_ON = Field.date("constitutedOn", Mesa::constitutedOn);
    public static final Field<Mesa, String> ACT_TYPE = Field.code("actType", Mesa::actType);
    public static final Field<Mesa, String> ACT_NUMBER = Field.text("actNumber", Mesa::actNumber);
    public static final Field<Mesa, LocalDate> ACT_DATE = Field.date("actDate", Mesa::actDate);
    public static final Field<Mesa, String> ACT_REVIEW = Field.code("actReview", Mesa::actReview);
    public static final Field<Mesa, UUID> SECRETARIAT = Field.mention("secretariat", Mesa::secretariat);
    public static final Field<Mesa, String> OBJECT = Field.text("object", Mesa::object);
    public static final Field<Mesa, String> SCOPE = Field.text("scope", Mesa::scope);
    public static final Field<Mesa, String> FUNCTIONS = Field.text("functions", Mesa::functions);
    public static final Field<Mesa, String> QUORUM_RULE = Field.code("quorumRule", Mesa::quorumRule);
    public static final Field<Mesa, Integer> QUORUM_NUMBER = Field.integer("quorumNumber", Mesa::quorumNumber);
    public static final Field<Mesa, Integer> NOTICE_DAYS = Field.integer("noticeDays", Mesa::noticeDays);
    public static final Field<Mesa, LocalDate> COMMUNICATED_ON = Field.date("communicatedOn", Mesa::communicatedOn);
    public static final Field<Mesa, LocalDate> EFFECTIVE_ON = Field.date("effectiveOn", Mesa::effectiveOn);
    public static final Field<Mesa, LocalDate> REPORTED_ON = Field.date("reportedOn", Mesa::reportedOn);
    public static final Field<Mesa, String> NOTES = Field.<Mesa>text("notes", Mesa::notes).personal();

    public static final Kind<Mesa> KIND = Kind.of("mesa", Mesa.class, List.of(
            PROJECT, NAME, LEVEL, TYPE, TERRITORY, STATE, CONSTITUTED_ON, ACT_TYPE, ACT_NUMBER, ACT_DATE, ACT_REVIEW,
            SECRETARIAT, OBJECT, SCOPE, FUNCTIONS, QUORUM_RULE, QUORUM_NUMBER, NOTICE_DAYS, COMMUNICATED_ON,
            EFFECTIVE_ON, REPORTED_ON, NOTES));

    private MesaKind() {
    }
}
