package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [MesaSession] is described.
public final class MesaSessionKind {

    public static final Field<MesaSession, UUID> MESA = Field.ref("mesa", MesaSession::mesa);
    public static final Field<MesaSession, UUID> PROJECT = Field.ref("project", MesaSession::project);
    public static final Field<MesaSession, String> TYPE = Field.code("type", MesaSession::type);
    public static final Field<MesaSession, String> STATE = Field.code("state", MesaSession::state);
    public static final Field<MesaSession, String> TITLE = Field.text("title", MesaSession::title);
    public static final Field<MesaSession, LocalDate> DATE = Field.date("date", MesaSession::date);
    public static final Field<MesaSession, LocalTime> START_TIME = Field.time("startTime", MesaSession::startTime);
    public static final Field<MesaSession, LocalTime> END_TIME = Field.time("endTime", MesaSession::endTime);
    public static final Field<MesaSession, LocalDate> PLANNED_DATE =
            Field.date("plannedDate", MesaSession::plannedDate);
    public static final Field<MesaSession, String> CAUSE =
            Field.<MesaSession>text("cause", MesaSession::cause).personal();
    public static final Field<MesaSession, String> MODE = Field.code("mode", MesaSession::mode);
    public static final Field<MesaSession, String> PLACE = Field.text("place", MesaSession::place);
    public static final Field<MesaSession, String> LINK = Field.text("link", MesaSession::link);
    public static final Field<MesaSession, String> TERRITORY = Field.code("territory", MesaSession::territory);
    public static final Field<MesaSession, UUID> INSTITUTION = Field.mention("institution", MesaSession::institution);
    public static final Field<MesaSession, String> OBJECTIVE = Field.text("objective", MesaSession::objective);
    public static final Field<MesaSession, LocalDate> NOTICE_DATE = Field.date("noticeDate", MesaSession::noticeDate);
    public static final Field<MesaSession, String> NOTICE_CHANNEL =
            Field.code("noticeChannel", MesaSession::noticeChannel);
    public static final Field<MesaSession, String> NOTICE_RECIPIENTS =
            Field.<MesaSession>text("noticeRecipients", MesaSession::noticeRecipients).personal();
    public static final Field<MesaSession, String> NOTICE_TEXT =
            Field.<MesaSession>text("noticeText", MesaSession::noticeText).personal();
    public static final Field<MesaSession, String> PRESIDED_BY =
            Field.<MesaSession>text("presidedBy", MesaSession::presidedBy).personal();
    public static final Field<MesaSession, String> CO_PRESIDED_BY =
            Field.<MesaSession>text("coPresidedBy", MesaSession::coPresidedBy).personal();
    public static final Field<MesaSession, Set<String>> CHECKS = Field.options("checks", MesaSession::checks);
    public static final Field<MesaSession, String> NOTES =
            Field.<MesaSession>text("notes", MesaSession::notes).personal();

    public static final Kind<MesaSession> KIND = Kind.of("mesaSession", MesaSession.class, List.of(
            MESA, PROJECT, TYPE, STATE, TITLE, DATE, START_TIME, END_TIME, PLANNED_DATE, CAUSE, MODE, PLACE, LINK,
            TERRITORY, INSTITUTION, OBJECTIVE, NOTICE_DATE, NOTICE_CHANNEL, NOTICE_RECIPIENTS, NOTICE_TEXT,
            PRESIDED_BY, CO_PRESIDED_BY, CHECKS, NOTES));

    private MesaSessionKind() {
    }
}
