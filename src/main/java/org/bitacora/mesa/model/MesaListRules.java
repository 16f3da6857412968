package org.bitacora.mesa.model;

import java.util.List;
import org.bitacora.directory.model.ListRule;

/// What may be changed in the lists of mesas.
public final class MesaListRules {

    public static final List<ListRule> ALL = List.of(
            ListRule.open(MesaCatalogues.PARTICIPANT_KINDS),
            ListRule.open(MesaCatalogues.ACT_TYPES),
            ListRule.open(MesaCatalogues.CHANNELS),
            ListRule.open(MesaCatalogues.STATES),
            ListRule.dates(MesaCatalogues.MODES),
            ListRule.fixed(MesaCatalogues.LEVELS),
            ListRule.fixed(MesaCatalogues.TYPES),
            ListRule.fixed(MesaCatalogues.QUORUM_RULES),
            ListRule.fixed(MesaCatalogues.SESSION_TYPES),
            ListRule.fixed(MesaCatalogues.SESSION_STATES),
            ListRule.fixed(MesaCatalogues.DESIGNATION_ROLES),
            ListRule.fixed(MesaCatalogues.PRESENCE_ROLES),
            ListRule.fixed(MesaCatalogues.AGENDA_TYPES),
            ListRule.fixed(MesaCatalogues.AGENDA_STATES),
            ListRule.fixed(MesaCatalogues.OUTCOMES),
            ListRule.fixed(MesaCatalogues.ACTA_STATES),
            ListRule.fixed(MesaCatalogues.PRACTICE_STATES));

    private MesaListRules() {
    }
}
