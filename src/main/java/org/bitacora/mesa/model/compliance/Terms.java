package org.bitacora.mesa.model.compliance;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.calendar.Deadline;

/// Why a term in working days ends when it ends.
final class Terms {

    private Terms() {
    }

    /// "10 días hábiles desde el …: hasta el …. No cuentan: …".
    static Sentence why(Deadline term) {
        List<Object> args = new ArrayList<>(List.of(term.days(), term.start(), term.due(), term.weekendDays()));
        if (term.skipped().isEmpty()) {
            return new Sentence("compliance.term", args);
        }
        args.add(List.copyOf(term.skipped()));
        return new Sentence("compliance.termSkipping", args);
    }
}
