package org.bitacora.evaluation.ui;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.GridCounters;
import org.bitacora.fx.grid.GridCounters.Counter;
import org.bitacora.fx.grid.GridCounters.Note;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The counts of the panel in one line, for a narrow window or large text.
final class LiveStrip extends StackPane {

    private final GridCounters counters = new GridCounters();

    LiveStrip() {
        getChildren().add(counters);
    }

    void show(TrainingResults results) {
        if (results == null) {
            return;
        }
        PairedSheets sheets = results.sheets();
        String share = sheets.rate().isDefined() ? Texts.get("evaluation.live.share", sheets.rate().percent(0)) : "";
        counters.show(List.of(counter("evaluation.live.entries", sheets.entries(), ""),
                        counter("evaluation.live.exits", sheets.exits(), "")),
                counter("evaluation.live.pairs", sheets.pairs().size(), share), notes(sheets));
    }

    private static Counter counter(String key, int number, String detail) {
        return new Counter(Texts.get(key), String.valueOf(number), detail);
    }

    private static List<Note> notes(PairedSheets sheets) {
        return sheets.unpaired() == 0 ? List.of() : List.of(new Note(
                Texts.count("evaluation.live.alone", sheets.unpaired()), Tone.WARN, Feather.COPY));
    }
}
