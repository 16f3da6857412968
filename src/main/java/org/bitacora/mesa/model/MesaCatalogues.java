package org.bitacora.mesa.model;

import org.bitacora.directory.model.Catalogue;

/// The lists of mesas, read once from their files.
public final class MesaCatalogues {

    public static final Catalogue LEVELS = load("mesa_levels");
    public static final Catalogue TYPES = load("mesa_types");
    /// What became of the mesa in the strategy: it existed, was created, strengthened, formalised (C19).
    public static final Catalogue STATES = load("mesa_states");
    public static final Catalogue ACT_TYPES = load("act_types");
    public static final Catalogue ACT_REVIEWS = load("act_reviews");
    public static final Catalogue QUORUM_RULES = load("quorum_rules");
    public static final Catalogue DESIGNATION_ROLES = load("designation_roles");
    public static final Catalogue PRESENCE_ROLES = load("presence_roles");
    /// The seven kinds of seed 000 l.157 and those of C23.
    public static final Catalogue PARTICIPANT_KINDS = load("mesa_participant_kinds");
    public static final Catalogue SESSION_TYPES = load("session_types");
    public static final Catalogue SESSION_STATES = load("mesa_session_states");
    public static final Catalogue MODES = load("session_modes");
    public static final Catalogue CHANNELS = load("notice_channels");
    public static final Catalogue FIRST_SESSION_CHECKS = load("first_session_checks");
    public static final Catalogue AGENDA_TYPES = load("agenda_types");
    public static final Catalogue AGENDA_STATES = load("agenda_states");
    public static final Catalogue OUTCOMES = load("decision_outcomes");
    public static final Catalogue ACTA_STATES = load("acta_states");
    public static final Catalogue APPROVAL_WAYS = load("approval_ways");
    public static final Catalogue OBSERVATION_STATES = load("observation_states");
    public static final Catalogue DISPATCH_MATTERS = load("dispatch_matters");
    public static final Catalogue SIGNING_CAPACITIES = load("signing_capacities");
    public static final Catalogue PRACTICE_STATES = load("practice_states");

    private MesaCatalogues() {
    }

    private static Catalogue load(String name) {
        return Catalogue.load(MesaCatalogues.class, name + ".csv");
    }
}
