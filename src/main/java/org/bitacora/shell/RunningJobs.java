package org.bitacora.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Job;
import org.bitacora.task.JobWatch;

/// Work in the background as one line of the status bar: the oldest job, how far it is, Cancelar. Nothing that takes
/// less than 400 ms shows itself.
public final class RunningJobs extends HBox implements JobWatch {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Map<Job, PauseTransition> jobs = new LinkedHashMap<>();
    private final Label words = Labels.caption("");
    private final ProgressBar bar = Boxes.styled(new ProgressBar(), "bit-progress", "bit-status-progress");
    private Job shown;

    public RunningJobs() {
        Boxes.styled(this, "bit-status-job", "bit-gap-8");
        getChildren().addAll(words, bar, Buttons.link(Texts.get("fx.cancel"), () -> shown.cancel()));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    @Override
    public void started(Job job) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> show());
        jobs.put(job, patience);
        patience.play();
    }

    @Override
    public void moved(Job job, long done, long total, String what) {
        if (job == shown) {
            tell(done, total, what);
        }
    }

    @Override
    public void ended(Job job) {
        PauseTransition patience = jobs.remove(job);
        if (patience != null) {
            patience.stop();
        }
        if (job == shown) {
            shown = null;
            setVisible(false);
            show();
        }
    }

    private void show() {
        if (shown == null && !jobs.isEmpty()) {
            shown = jobs.keySet().iterator().next();
            tell(0, 0, "");
            setVisible(true);
        }
    }

    private void tell(long done, long total, String what) {
        String amount = total > 0 ? " · " + Texts.get("fx.progress.amount", done, total) : "";
        words.setText(shown.label() + amount + (what.isEmpty() ? "" : " · " + what));
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
    }
}
