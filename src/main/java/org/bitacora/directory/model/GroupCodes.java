package org.bitacora.directory.model;

/// The profile groups that the reports count (`domain.md` §4).
public final class GroupCodes {

    public static final String HEALTH_PROFESSIONAL = "HEALTH_PROFESSIONAL";
    public static final String ADMINISTRATIVE_STAFF = "ADMINISTRATIVE_STAFF";
    public static final String COMMUNITY = "COMMUNITY";
    public static final String TERRITORIAL_ENTITY_STAFF = "TERRITORIAL_ENTITY_STAFF";
    public static final String OTHER = "OTHER";

    private GroupCodes() {
    }
}
