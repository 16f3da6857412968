package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.QuorumCheck;

/// What came of a point, in a few words beside its title.
final class PointSummary {

    private PointSummary() {
    }

    static String of(SessionState state, AgendaItem item) {
        List<Decision> decisions = state.dossier().decisionsOf(item.id());
        if (MesaCodes.QUORUM_POINT.equals(item.type())) {
            return check(state, item).map(one -> Texts.get("session.summary.quorum", one.present(), one.seats(),
                    Formats.time(one.checkedAt()))).orElse("");
        }
        if (MesaCodes.FOLLOW_UP_POINT.equals(item.type())) {
            return CommitmentLines.summary(state.followed());
        }
        if (decisions.isEmpty()) {
            return "";
        }
        return decisions.size() == 1 && decisions.getFirst().outcome() != null
                && MesaCodes.PREVIOUS_ACTA_POINT.equals(item.type())
                ? MesaCatalogues.OUTCOMES.label(decisions.getFirst().outcome())
                : Texts.count("decision", decisions.size());
    }

    /// The verification made under the point, else the first of the session.
    private static Optional<QuorumCheck> check(SessionState state, AgendaItem item) {
        List<QuorumCheck> checks = state.dossier().checks();
        return checks.stream().filter(one -> item.id().equals(one.item())).findFirst()
                .or(() -> checks.stream().findFirst());
    }
}
