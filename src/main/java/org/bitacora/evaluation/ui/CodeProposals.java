package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bitacora.evaluation.Bearer;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.ParticipantCode;

/// Whose code is being typed. Three characters name a participant, the fourth checks them; a code that fails is met with
/// those one slip away, but never taken for one of them unless somebody chooses it (requirements §2: 0 silent wrong).
record CodeProposals(Map<String, Bearer> bearers, Collection<String> present) {

    private static final int NAMING = 3;

    List<Suggestion> find(String typed) {
        String plain = ParticipantCode.plain(typed);
        if (bearers.isEmpty() || plain.length() < NAMING) {
            return List.of();
        }
        List<Bearer> beginning = bearers.values().stream().filter(each -> each.plainCode().startsWith(plain)).toList();
        return beginning.isEmpty() ? similar(plain) : beginning.stream().map(each -> known(each, beginning.size()))
                .toList();
    }

    private Suggestion known(Bearer bearer, int alternatives) {
        boolean typedAlready = present.contains(bearer.plainCode());
        if (typedAlready) {
            return Suggestion.similar(bearer.code(), bearer.name(), ParticipantCode.shown(bearer.code()),
                    Texts.get("evaluation.code.present"));
        }
        return alternatives == 1
                ? Suggestion.likely(bearer.code(), bearer.name(), ParticipantCode.shown(bearer.code()),
                        Texts.get("evaluation.code.known"))
                : Suggestion.similar(bearer.code(), bearer.name(), ParticipantCode.shown(bearer.code()),
                        Texts.get("evaluation.code.begins"));
    }

    private List<Suggestion> similar(String plain) {
        List<Suggestion> found = new ArrayList<>();
        near(plain).forEach(bearer -> found.add(Suggestion.similar(bearer.code(), bearer.name(),
                ParticipantCode.shown(bearer.code()), Texts.get("evaluation.code.slip"))));
        return found;
    }

    /// Those whose code one slip of the pen turns into this one.
    Stream<Bearer> near(String typed) {
        return ParticipantCode.oneSlipAway(typed, bearers.keySet()).stream().map(bearers::get);
    }
}
