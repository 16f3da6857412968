package org.bitacora.training.ui;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.kordamp.ikonli.feather.Feather;

/// Over the record of a training: the other records of the same event, and the way back.
final class JoinedTrainings extends VBox {

    private final TrainingRecordViewModel model;
    private List<Training> shown = List.of();

    JoinedTrainings(TrainingRecordViewModel model) {
        this.model = model;
        model.summary().subscribe(this::show);
    }

    private void show(TrainingSummary summary) {
        List<Training> others = summary == null ? List.of() : summary.others();
        if (!others.equals(shown)) {
            shown = others;
            getChildren().setAll(others.stream().map(this::banner).toList());
        }
    }

    private HBox banner(Training other) {
        return Banners.of(Tone.NEUTRAL, Feather.LINK, Texts.get("training.joinedWith", TrainingWords.name(other)),
                Buttons.small(Buttons.outlined(Texts.get("training.separate"), this::separate)));
    }

    private void separate() {
        model.separate(() -> Layer.over(this).toast(Texts.get("training.separated"), Texts.get("training.undo"),
                model::undo));
    }
}
