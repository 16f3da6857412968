package org.bitacora.mesa.model;

import java.util.Set;

/// The codes of mesas that rules and figures speak of.
public final class MesaCodes {

    public static final String NATIONAL = "NATIONAL";
    public static final String TERRITORIAL = "TERRITORIAL";
    public static final String TECHNICAL = "TECHNICAL";
    public static final String INTERSECTORAL = "INTERSECTORAL";
    public static final String NETWORK = "NETWORK";

    public static final String HALF_PLUS_ONE = "HALF_PLUS_ONE";
    public static final String HALF_PLUS_ONE_UP = "HALF_PLUS_ONE_UP";
    public static final String FIXED = "FIXED";
    public static final String NO_QUORUM_RULE = "NONE";

    public static final String INSTALLATION = "INSTALLATION";
    public static final String ORDINARY = "ORDINARY";
    public static final String EXTRAORDINARY = "EXTRAORDINARY";
    public static final String ENCOUNTER = "ENCOUNTER";
    public static final String ASSISTANCE = "ASSISTANCE";
    public static final String OTHER_SPACE = "OTHER_SPACE";

    public static final String PLANNED = "PLANNED";
    public static final String HELD = "HELD";
    public static final String ATTEMPTED = "ATTEMPTED";
    public static final String RESCHEDULED = "RESCHEDULED";
    public static final String CANCELLED = "CANCELLED";
    public static final String IN_PERSON = "IN_PERSON";
    public static final String VIRTUAL = "VIRTUAL";
    public static final String HYBRID = "HYBRID";

    public static final String SECRETARY_CONVENED = "SECRETARY_CONVENED";
    public static final String MINISTRY_INVITED = "MINISTRY_INVITED";
    public static final String GUIDELINES_SHARED = "GUIDELINES_SHARED";
    public static final String PLAN_AND_SCHEDULE = "PLAN_AND_SCHEDULE";

    public static final String HEAD = "HEAD";
    public static final String DELEGATE = "DELEGATE";
    public static final String ALTERNATE = "ALTERNATE";
    public static final String TECHNICAL_TEAM = "TECHNICAL_TEAM";
    public static final String LIAISON = "LIAISON";
    public static final String GUEST = "GUEST";
    /// The roles that hold a seat.
    static final Set<String> SEAT_ROLES = Set.of(HEAD, DELEGATE, ALTERNATE);

    /// The office of the ministry whose meetings are counted (C32).
    public static final String NATIONAL_OFFICE = "NATIONAL_OFFICE";

    public static final String QUORUM_POINT = "QUORUM";
    public static final String AGENDA_POINT = "AGENDA_APPROVAL";
    public static final String PREVIOUS_ACTA_POINT = "PREVIOUS_ACTA";
    public static final String FOLLOW_UP_POINT = "FOLLOW_UP";
    public static final String PLAN_POINT = "PLAN_APPROVAL";
    public static final String GUIDELINES_POINT = "GUIDELINES";
    public static final String EVALUATION_POINT = "EVALUATION_CLOSING";
    public static final String TOPIC_POINT = "TOPIC";
    public static final String PROPOSALS_POINT = "PROPOSALS";
    public static final String CLOSING_POINT = "CLOSING";

    public static final String TO_TREAT = "TO_TREAT";
    public static final String IN_COURSE = "IN_COURSE";
    public static final String TREATED = "TREATED";
    public static final String POSTPONED = "POSTPONED";

    public static final String APPROVED_DECISION = "APPROVED";

    public static final String DRAFT = "DRAFT";
    public static final String IN_REVIEW = "IN_REVIEW";
    public static final String APPROVED = "APPROVED";
    public static final String SIGNED = "SIGNED";
    public static final String BY_SESSION = "SESSION";
    public static final String BY_MAIL = "MAIL";

    public static final String WAITING = "WAITING";
    public static final String ACCEPTED = "ACCEPTED";
    public static final String NOT_ACCEPTED = "NOT_ACCEPTED";

    public static final String NOTICE = "NOTICE";
    public static final String ACTA = "ACTA";
    public static final String PRESENTATION = "PRESENTATION";

    public static final String NOTED = "NOTED";
    public static final String CANDIDATE = "CANDIDATE";
    public static final String CHOSEN = "CHOSEN";

    private MesaCodes() {
    }
}
