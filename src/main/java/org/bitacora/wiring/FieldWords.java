package org.bitacora.wiring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bitacora.commitment.model.CommitmentCatalogues;
import java.util.Set;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.DanePlacesKind;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.Scopes;
import org.bitacora.directory.model.Territories;
import org.bitacora.directory.model.calendar.HolidayForms;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.HolidayRuleKind;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.directory.model.calendar.ShippedHolidays;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.exchange.PlainWords;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Value;
import org.bitacora.training.model.HeadCount;
import org.bitacora.training.model.TrainingCatalogues;

/// The words of the catalogues over the plain words of types, for differences and histories.
final class FieldWords extends PlainWords {

    private static final Map<String, Catalogue> CATALOGUES = Map.ofEntries(
            Map.entry("gender", DirectoryCatalogues.GENDERS),
            Map.entry("profileGroup", DirectoryCatalogues.PROFILE_GROUPS),
            Map.entry("occupation", DirectoryCatalogues.OCCUPATIONS),
            Map.entry("ageBand", DirectoryCatalogues.LIFE_COURSE_BANDS),
            Map.entry("employmentLink", DirectoryCatalogues.EMPLOYMENT_LINKS),
            Map.entry("sexAtBirth", DirectoryCatalogues.SEX_AT_BIRTH),
            Map.entry("genderIdentity", DirectoryCatalogues.GENDER_IDENTITIES),
            Map.entry("orientation", DirectoryCatalogues.ORIENTATIONS),
            Map.entry("ethnicity", DirectoryCatalogues.ETHNICITIES),
            Map.entry("disability", DirectoryCatalogues.DISABILITIES),
            Map.entry("conflictVictim", DirectoryCatalogues.CONFLICT_VICTIM),
            Map.entry("pregnant", DirectoryCatalogues.PREGNANT),
            Map.entry("country", DirectoryCatalogues.COUNTRIES),
            Map.entry("zone", DirectoryCatalogues.ZONES),
            Map.entry("migration", DirectoryCatalogues.MIGRATION_RELATIONS),
            Map.entry("institution.type", DirectoryCatalogues.INSTITUTION_TYPES),
            Map.entry("personDocument.type", DirectoryCatalogues.DOCUMENT_TYPES),
            Map.entry("withheldReason", DirectoryCatalogues.WITHHELD_REASONS),
            Map.entry("target.figure", DirectoryCatalogues.TARGET_FIGURES),
            Map.entry("consent.state", DirectoryCatalogues.CONSENT_STATES),
            Map.entry("means", DirectoryCatalogues.CONSENT_MEANS),
            Map.entry("barrier.type", DirectoryCatalogues.BARRIER_TYPES),
            Map.entry("barrier.state", DirectoryCatalogues.BARRIER_STATES),
            Map.entry("attachment.role", DirectoryCatalogues.ATTACHMENT_ROLES),
            Map.entry("incident.type", TrainingCatalogues.INCIDENT_TYPES),
            Map.entry("incident.effect", TrainingCatalogues.INCIDENT_EFFECTS),
            Map.entry("commitment.state", CommitmentCatalogues.STATES),
            Map.entry("commitment.level", CommitmentCatalogues.LEVELS),
            Map.entry("training.type", TrainingCatalogues.TYPES),
            Map.entry("locality", Localities.LIST),
            Map.entry("modality", TrainingCatalogues.MODALITIES),
            Map.entry("topics", TrainingCatalogues.TOPICS),
            Map.entry("trainingSession.state", TrainingCatalogues.SESSION_STATES),
            Map.entry("cause", TrainingCatalogues.SESSION_CAUSES),
            Map.entry("channel", TrainingCatalogues.CHANNELS),
            Map.entry("item.type", EvaluationCatalogues.ITEM_TYPES),
            Map.entry("moment", EvaluationCatalogues.MOMENTS),
            Map.entry("construct", EvaluationCatalogues.CONSTRUCTS));

    /// Fields that name a kind of record.
    private static final Set<String> KIND_NAMES = Set.of("joinedKind", "apartKind", "ownerKind");

    FieldWords(Kinds kinds) {
        super(kinds);
    }

    @Override
    public String value(Reading reading, Kind<?> kind, Field<?, ?> field, String key, Value value) {
        if (!value.isNone() && key.isEmpty()) {
            if (field.name().equals("municipality")) {
                return Territories.label(value.text());
            }
            if (field.equals(NonWorkingDayKind.SCOPE)) {
                return Scopes.label(value.text());
            }
            if (KIND_NAMES.contains(field.name())) {
                return Texts.get(value.text() + ".kind");
            }
            if (field.equals(HolidayRuleKind.FORM) && HolidayForms.ALL.contains(value.text())) {
                return Texts.get("calendar.form." + value.text());
            }
            Catalogue catalogue = catalogue(kind, field);
            if (catalogue != null) {
                return catalogue.label(value.text());
            }
        }
        return super.value(reading, kind, field, key, value);
    }

    /// A count is told by whom it counts, a value by its list.
    @Override
    public <R> String name(Reading reading, Kind<R> kind, R entity) {
        String name = super.name(reading, kind, entity);
        if (entity instanceof ListEntry entry) {
            return Texts.get("list." + entry.list()) + ": " + (entry.label() == null ? entry.code() : entry.label());
        }
        if (entity instanceof HolidayRule rule) {
            return ShippedHolidays.under(List.of(rule)).stream().filter(each -> each.code().equals(rule.code()))
                    .map(each -> Objects.requireNonNullElse(each.label(), each.code())).findFirst().orElse(name);
        }
        return entity instanceof HeadCount count ? String.join(" · ", name,
                DirectoryCatalogues.PROFILE_GROUPS.label(count.profileGroup()),
                DirectoryCatalogues.GENDERS.label(count.gender())) : name;
    }

    @Override
    public String option(Kind<?> kind, Field<?, ?> field, String key) {
        if (kind.equals(DanePlacesKind.KIND)) {
            return Territories.label(key);
        }
        Catalogue catalogue = catalogue(kind, field);
        return catalogue == null ? key : catalogue.label(key);
    }

    private static Catalogue catalogue(Kind<?> kind, Field<?, ?> field) {
        Catalogue own = CATALOGUES.get(kind.name() + "." + field.name());
        return own != null ? own : CATALOGUES.get(field.name());
    }

    @Override
    public String project(Reading reading) {
        return reading.list(ProjectKind.KIND, "ORDER BY \"start_date\" LIMIT 1").stream()
                .map(project -> project.shortName() == null ? project.name() : project.shortName())
                .filter(name -> name != null).findFirst().orElse("");
    }
}
