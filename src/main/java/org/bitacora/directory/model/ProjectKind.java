package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Project] is described.
public final class ProjectKind {

    public static final Field<Project, String> NAME = Field.text("name", Project::name);
    public static final Field<Project, String> SHORT_NAME = Field.text("shortName", Project::shortName);
    public static final Field<Project, String> DESCRIPTION = Field.text("description", Project::description);
    public static final Field<Project, LocalDate> START_DATE = Field.date("startDate", Project::startDate);
    public static final Field<Project, LocalDate> END_DATE = Field.date("endDate", Project::endDate);
    public static final Field<Project, String> CONTACT_NAME =
            Field.text("contactName", Project::contactName).personal();
    public static final Field<Project, String> CONTACT_PHONE =
            Field.text("contactPhone", Project::contactPhone).personal();
    public static final Field<Project, String> CONTACT_EMAIL =
            Field.text("contactEmail", Project::contactEmail).personal();
    public static final Field<Project, String> CONSENT_VERSION =
            Field.text("consentVersion", Project::consentVersion);
    public static final Field<Project, String> CONSENT_TEXT = Field.text("consentText", Project::consentText);
    public static final Field<Project, Integer> TRAINED_SHARE =
            Field.<Project>integer("trainedShare", Project::trainedShare).since(2);

    public static final Kind<Project> KIND = Kind.of("project", Project.class, List.of(
            NAME, SHORT_NAME, DESCRIPTION, START_DATE, END_DATE, CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL,
            CONSENT_VERSION, CONSENT_TEXT, TRAINED_SHARE));

    private ProjectKind() {
    }
}
