package org.bitacora.fx.record;

import java.time.Duration;
import org.bitacora.db.Drafts;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// Saves a form without being asked: a draft a second after the last keystroke, one change when the person leaves a
/// field or the form (`design.md` §5). What a rule forbids stays a draft until it is put right. Screen's thread only.
public final class Autosave {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final Drafts drafts;
    private final Form form;
    private String keptUnder;
    private boolean saving;
    private boolean again;

    /// The form that is saved.
    public interface Form {

        /// Under which its draft is kept.
        String draftKey();

        boolean isEdited();

        /// Whether no rule forbids saving it as it is.
        boolean isSavable();

        String draft();

        /// The draft lies on the disk.
        default void kept() {
        }

        /// Takes the form as it is now; the work saves it, and its result is run on the screen's thread afterwards.
        Work<Runnable> save();
    }

    public Autosave(Tasks tasks, Drafts drafts, Form form) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.form = form;
    }

    /// Something was typed.
    public void edited() {
        tasks.later(this, PAUSE, this::keep);
    }

    private void keep() {
        if (form.isEdited()) {
            String key = form.draftKey();
            String text = form.draft();
            keptUnder = key;
            tasks.run(Texts.get("fx.draft.saving"), progress -> {
                drafts.keep(key, text);
                return null;
            }, done -> form.kept());
        }
    }

    /// The form shows a draft of an earlier session.
    public void resumed() {
        keptUnder = form.draftKey();
    }

    /// The person left a field or the form: the moment to save.
    public void left() {
        if (saving) {
            again = true;
        } else if (!form.isEdited()) {
            tasks.forget(this);
            drop();
        } else if (form.isSavable()) {
            tasks.forget(this);
            save();
        }
    }

    private void save() {
        saving = true;
        Work<Runnable> work = form.save();
        tasks.run(Texts.get("fx.draft.saving"), work, then -> {
            saving = false;
            then.run();
            drop();
            next();
        }, failure -> {
            saving = false;
            keep();
            tasks.fail(failure);
        });
    }

    private void next() {
        if (again) {
            again = false;
            left();
        }
    }

    private void drop() {
        if (keptUnder != null && !form.isEdited()) {
            String key = keptUnder;
            keptUnder = null;
            tasks.run(Texts.get("fx.draft.saving"), progress -> {
                drafts.drop(key);
                return null;
            }, done -> { });
        }
    }
}
