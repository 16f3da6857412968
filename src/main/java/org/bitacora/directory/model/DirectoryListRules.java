package org.bitacora.directory.model;

import java.util.List;

/// What may be changed in the lists of the directory, in the order in which Ajustes shows them. The three states of
/// consent, yes and no, and the figures of targets are no lists of anybody's.
public final class DirectoryListRules {

    public static final List<ListRule> ALL = List.of(
            ListRule.open(DirectoryCatalogues.OCCUPATIONS).dividedBy("group"),
            ListRule.open(DirectoryCatalogues.INSTITUTION_TYPES),
            ListRule.open(Localities.LIST).dividedBy(Localities.MUNICIPALITY),
            ListRule.fixed(Territories.MUNICIPALITIES),
            ListRule.open(DirectoryCatalogues.EMPLOYMENT_LINKS),
            ListRule.open(DirectoryCatalogues.BARRIER_TYPES),
            ListRule.open(DirectoryCatalogues.ATTACHMENT_ROLES),
            ListRule.open(DirectoryCatalogues.COUNTRIES).coded("[0-9]{3}"),
            ListRule.open(DirectoryCatalogues.CONSENT_MEANS),
            ListRule.dates(DirectoryCatalogues.DOCUMENT_TYPES),
            ListRule.dates(DirectoryCatalogues.WITHHELD_REASONS),
            ListRule.dates(DirectoryCatalogues.MIGRATION_RELATIONS),
            ListRule.dates(DirectoryCatalogues.ETHNICITIES),
            ListRule.dates(DirectoryCatalogues.DISABILITIES),
            ListRule.dates(DirectoryCatalogues.GENDER_IDENTITIES),
            ListRule.dates(DirectoryCatalogues.ORIENTATIONS),
            ListRule.fixed(DirectoryCatalogues.GENDERS),
            ListRule.fixed(DirectoryCatalogues.PROFILE_GROUPS),
            ListRule.fixed(DirectoryCatalogues.LIFE_COURSE_BANDS));

    private DirectoryListRules() {
    }
}
