package org.bitacora.fx.part;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;

/// A long job: what, "25 de 40", a bar of 6, what is being done now, and Cancelar.
public final class ProgressCard extends VBox {

    private final Label amount = Labels.whole(Labels.second(""));
    private final Label now = Labels.second("");
    private final ProgressBar bar = Boxes.styled(new ProgressBar(0), "bit-progress");

    public ProgressCard(String what, Runnable cancel) {
        Boxes.styled(this, "bit-card", "bit-gap-8");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        getChildren().addAll(Boxes.row(8, Boxes.wide(Labels.strong(what)), amount), bar,
                Boxes.row(8, Boxes.wide(now), Buttons.link(Texts.get("fx.cancel"), cancel)));
    }

    /// `total` 0 means that nobody knows how many there will be.
    public void at(long done, long total, String what) {
        amount.setText(total > 0 ? Texts.get("fx.progress.amount", done, total) : "");
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
        now.setText(what);
    }
}
