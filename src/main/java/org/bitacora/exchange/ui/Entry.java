package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.exchange.model.Passage;

/// A line of the list at the left of "Recibir".
sealed interface Entry {

    /// What tells it from the others, also after the list was made anew.
    String key();

    /// Several bundles at once.
    record All(List<Arrival.Read> arrivals) implements Entry {
        @Override
        public String key() {
            return "all";
        }

        int fresh() {
            return arrivals.stream().mapToInt(Arrival.Read::fresh).sum();
        }

        List<Path> files() {
            return arrivals.stream().map(Arrival::file).toList();
        }
    }

    /// One file, read or refused.
    record File(Arrival arrival) implements Entry {
        @Override
        public String key() {
            return "file " + arrival.file();
        }
    }

    /// A difference that waits for a decision.
    record Open(OpenDifference difference) implements Entry {
        @Override
        public String key() {
            return "open " + difference.conflict();
        }
    }

    /// Something received before.
    record Past(Passage passage) implements Entry {
        @Override
        public String key() {
            return "past " + passage.at() + passage.mark();
        }
    }
}
