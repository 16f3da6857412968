package org.bitacora.exchange.bundle;

import org.bitacora.base.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/// Where in a file reading stands, so that every refusal can say it. Names the file as the person knows it.
record Where(String file, String entry) {

    Where in(String otherEntry) {
        return new Where(file, otherEntry);
    }

    /// About the file as a whole.
    Problem problem(String code, String key) {
        return new Problem(code, key, file);
    }

    /// About the file, with more to say.
    Problem problem(String code, String key, Object more) {
        return new Problem(code, key, file, more);
    }

    /// At a place in the entry.
    Problem at(TokenStreamLocation place, String code, String key, String quoted) {
        return new Problem(code, key, file, entry, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()),
                quoted);
    }

    /// What the JSON reader refused, in our words; its own words may quote values of persons and are dropped.
    Problem of(JacksonException refused) {
        TokenStreamLocation place = refused.getLocation() == null ? TokenStreamLocation.NA : refused.getLocation();
        String said = String.valueOf(refused.getOriginalMessage());
        if (refused instanceof StreamConstraintsException) {
            return at(place, "E-22", "exchange.problem.tooDeep", "");
        }
        if (said.startsWith("Duplicate")) {
            return at(place, "E-23", "exchange.problem.duplicateKey", "");
        }
        if (said.startsWith("Trailing token")) {
            return at(place, "E-23", "exchange.problem.trailing", "");
        }
        if (said.contains("UTF-8")) {
            return at(place, "E-24", "exchange.problem.encoding", "");
        }
        return refused instanceof StreamReadException
                ? at(place, "E-21", "exchange.problem.syntax", "")
                : at(place, "E-25", "exchange.problem.wrongType", "");
    }
}
