package org.bitacora.directory.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.directory.model.TargetRules;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.DraftText;
import org.bitacora.fx.record.RecordList;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;

/// The targets of a project being edited. They save themselves (see [Autosave]) and take in what others change.
/// Screen's thread only.
final class TargetsViewModel implements Autosave.Form {

    private final DirectoryDesk desk;
    private final UUID project;
    private final RecordList<Target> targets;
    private final Autosave autosave;

    /// @param draft what was typed and not saved when the program ended
    TargetsViewModel(DirectoryDesk desk, UUID project, List<Target> loaded, Optional<String> draft,
            Subscriptions bag) {
        this.desk = desk;
        this.project = project;
        targets = new RecordList<>(TargetKind.KIND, loaded);
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
        draft.ifPresent(typed -> {
            targets.restore(DraftText.read(TargetKind.KIND, typed));
            autosave.resumed();
        });
        targets.onEdited(this::edited);
        desk.follow(bag, List.of(TargetKind.KIND.name()), changes -> readAgain());
        check();
    }

    static String draftKey(UUID project) {
        return "target/" + project;
    }

    RecordList<Target> targets() {
        return targets;
    }

    private void edited() {
        check();
        autosave.edited();
    }

    private void check() {
        targets.rows().forEach(row -> row.tell(TargetRules.check(row.current())));
    }

    /// A new target over the days of the project, or over this year where it has none.
    void add(Project of) {
        LocalDate today = desk.directory().today();
        LocalDate from = of.startDate() == null ? today.withDayOfYear(1) : of.startDate();
        LocalDate to = of.endDate() == null ? LocalDate.of(today.getYear(), 12, 31) : of.endDate();
        targets.add(new Target(desk.directory().newId(), project, null, null, null, from, to));
    }

    void remove(RecordModel<Target> row) {
        targets.remove(row);
        left();
    }

    /// The person left a field.
    void left() {
        autosave.left();
    }

    private void readAgain() {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> desk.directory().projects().targets(project),
                this::rebase);
    }

    private void rebase(List<Target> newer) {
        targets.rebase(newer);
        check();
    }

    @Override
    public String draftKey() {
        return draftKey(project);
    }

    @Override
    public boolean isEdited() {
        return !targets.current().equals(targets.base());
    }

    @Override
    public boolean isSavable() {
        return targets.current().stream().noneMatch(target -> Finding.anyBlocks(TargetRules.check(target)));
    }

    @Override
    public String draft() {
        return new DraftText().addAll(TargetKind.KIND, targets.current()).text();
    }

    @Override
    public Work<Runnable> save() {
        List<Target> before = targets.base();
        List<Target> after = targets.current();
        return progress -> {
            desk.directory().projects().saveTargets(before, after);
            List<Target> saved = desk.directory().projects().targets(project);
            return () -> rebase(saved);
        };
    }
}
