package org.bitacora.directory.model;

/// The lists of the directory (`domain.md` §2-§4), read once from their files.
public final class DirectoryCatalogues {

    public static final Catalogue DOCUMENT_TYPES = load("document_types");
    public static final Catalogue WITHHELD_REASONS = load("withheld_reasons");
    public static final Catalogue COUNTRIES = load("countries");
    public static final Catalogue GENDERS = load("genders");
    public static final Catalogue PROFILE_GROUPS = load("profile_groups");
    /// Column `group`: the profile group; column `staff_kind`: the four kinds of seed 000 l.181 (A42).
    public static final Catalogue OCCUPATIONS = load("occupations");
    public static final Catalogue STAFF_KINDS = load("staff_kinds");
    public static final Catalogue INSTITUTION_TYPES = load("institution_types");
    public static final Catalogue EMPLOYMENT_LINKS = load("employment_links");
    public static final Catalogue LIFE_COURSE_BANDS = load("life_course_bands");
    public static final Catalogue SEX_AT_BIRTH = load("sex_at_birth");
    public static final Catalogue GENDER_IDENTITIES = load("gender_identities");
    public static final Catalogue ORIENTATIONS = load("orientations");
    public static final Catalogue ETHNICITIES = load("ethnicities");
    public static final Catalogue DISABILITIES = load("disabilities");
    public static final Catalogue CONFLICT_VICTIM = load("conflict_victim");
    public static final Catalogue PREGNANT = load("pregnant");
    public static final Catalogue ZONES = load("zones");
    /// Column `detail`: only `BASIC` entries are offered unless a project asks for the finer ones, which expose people.
    public static final Catalogue MIGRATION_RELATIONS = load("migration_relations");
    public static final Catalogue CONSENT_STATES = load("consent_states");
    public static final Catalogue CONSENT_MEANS = load("consent_means");
    /// What stands in the way in an institution (A17, B10).
    public static final Catalogue BARRIER_TYPES = load("barrier_types");
    public static final Catalogue BARRIER_STATES = load("barrier_states");
    /// What an attached file is for.
    public static final Catalogue ATTACHMENT_ROLES = load("attachment_roles");
    public static final Catalogue TARGET_FIGURES = load("target_figures");

    private DirectoryCatalogues() {
    }

    private static Catalogue load(String name) {
        return Catalogue.load(DirectoryCatalogues.class, name + ".csv");
    }

    /// The kind of staff that an occupation belongs to, empty outside the staff of a health provider (A42, X07).
    public static String staffKind(String occupation) {
        return OCCUPATIONS.find(occupation).map(entry -> entry.more("staff_kind")).orElse("");
    }
}
