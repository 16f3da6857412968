package org.bitacora.training.ui;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.bitacora.db.Changes;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;

/// The head of one training's record: its name, its state, its facts in words. Screen's thread only.
final class TrainingRecordViewModel {

    private final TrainingDesk desk;
    private final UUID id;
    private final ReadOnlyObjectWrapper<TrainingSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper who = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper people = new ReadOnlyStringWrapper("");
    private Runnable gone = () -> { };

    TrainingRecordViewModel(TrainingDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
    }

    /// Reads the record; `whenGone` is told if it was deleted, here or elsewhere.
    void open(Subscriptions bag, Runnable then, Runnable whenGone) {
        gone = whenGone;
        desk.follow(bag, this::heard);
        load(then);
    }

    private void heard(Changes changes) {
        if (changes.touches("training") || changes.touches("trainingSession") || changes.touches("attendance")
                || changes.touches("institution") || changes.touches("joined")) {
            load(() -> { });
        }
    }

    private void load(Runnable then) {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> read(), read -> {
            read.ifPresentOrElse(this::show, gone);
            then.run();
        });
    }

    private Optional<TrainingSummary> read() {
        return desk.trainings().summary(id);
    }

    /// Shows a training that is not saved yet.
    void show(TrainingSummary now) {
        Training training = now.training();
        TrainingSchedule schedule = now.schedule();
        summary.set(now);
        title.set(training.name() == null ? Texts.get("training.new") : training.name());
        when.set(TrainingWords.when(schedule));
        where.set(TrainingWords.where(training, desk.directory()));
        who.set(TrainingWords.who(schedule));
        what.set(TrainingWords.what(training));
        people.set(now.people() == 0 ? "" : Integer.toString(now.people()));
    }

    /// The session that an opened sheet shows: the one asked for, else the one most likely meant.
    Optional<TrainingSession> session(UUID asked) {
        TrainingSchedule schedule = summary.get().schedule();
        return schedule.sessions().stream().filter(session -> session.id().equals(asked)).findFirst()
                .or(() -> schedule.current(desk.today()));
    }

    void delete() {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> {
            desk.trainings().delete(id);
            return id;
        }, done -> { });
    }

    void separate(Runnable then) {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> desk.trainings().separate(id),
                done -> then.run());
    }

    void undo() {
        desk.undo();
    }

    ReadOnlyObjectProperty<TrainingSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty when() {
        return when.getReadOnlyProperty();
    }

    ReadOnlyStringProperty where() {
        return where.getReadOnlyProperty();
    }

    ReadOnlyStringProperty who() {
        return who.getReadOnlyProperty();
    }

    ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    ReadOnlyStringProperty people() {
        return people.getReadOnlyProperty();
    }
}
