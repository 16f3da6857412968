package org.bitacora.training.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;
import org.bitacora.db.Changes;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Localities;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.training.Replication;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingRules;
import org.bitacora.training.model.TrainingSchedule;
import org.bitacora.training.model.TrainingSession;

/// The form of a training and its sessions. What is chosen is saved at once, what is typed when the person leaves the
/// field; meanwhile a draft is kept. A new training exists from the moment it has a name. Screen's thread only.
final class TrainingFormViewModel {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Set<String> REPLICATED = Set.of("training", "trainingSession", "attendance", "headCount");

    private final TrainingDesk desk;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty project = new SimpleStringProperty();
    private final StringProperty type = new SimpleStringProperty();
    private final StringProperty modality = new SimpleStringProperty();
    private final ObservableSet<String> topics = FXCollections.observableSet(new TreeSet<>());
    private final StringProperty institution = new SimpleStringProperty();
    private final StringProperty municipality = new SimpleStringProperty();
    private final StringProperty locality = new SimpleStringProperty();
    private final StringProperty place = new SimpleStringProperty();
    private final StringProperty channel = new SimpleStringProperty();
    private final StringProperty parent = new SimpleStringProperty();
    private final StringProperty replicator = new SimpleStringProperty();
    private final StringProperty questionnaire = new SimpleStringProperty();
    private final StringProperty objective = new SimpleStringProperty();
    private final StringProperty population = new SimpleStringProperty();
    private final StringProperty notes = new SimpleStringProperty();
    private final List<FormValue<Training, String>> values = List.of(
            new FormValue<>(name, Training::name), new FormValue<>(project, training -> text(training.project())),
            new FormValue<>(type, Training::type), new FormValue<>(modality, Training::modality),
            new FormValue<>(institution, training -> text(training.institution())),
            new FormValue<>(municipality, Training::municipality), new FormValue<>(locality, Training::locality),
            new FormValue<>(place, Training::place),
            new FormValue<>(channel, Training::channel),
            new FormValue<>(parent, training -> text(training.parentTraining())),
            new FormValue<>(replicator, training -> text(training.replicator())),
            new FormValue<>(questionnaire, training -> text(training.questionnaire())),
            new FormValue<>(objective, Training::objective),
            new FormValue<>(population, Training::targetPopulation), new FormValue<>(notes, Training::notes));
    private final ObservableList<SessionViewModel> sessions = FXCollections.observableArrayList();
    private final ObservableList<Replication> replications = FXCollections.observableArrayList();
    private final FormDraft draft;
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private Training before;
    private boolean filling;
    private Consumer<UUID> created = id -> { };

    TrainingFormViewModel(TrainingDesk desk) {
        this.desk = desk;
        draft = new FormDraft(desk.workspace().drafts(), List.of(name, place, objective, population, notes));
        List.of(project, type, modality, institution, municipality, locality, channel, parent, replicator, questionnaire)
                .forEach(chosen -> chosen.subscribe((old, now) -> save()));
        topics.addListener((SetChangeListener<String>) change -> save());
        List.of(name, place, objective, population, notes).forEach(typed -> typed.subscribe((old, now) -> typing()));
        institution.subscribe((old, now) -> followInstitution());
        municipality.subscribe((old, now) -> leaveLocality());
        isReplication().subscribe(asked -> {
            if (asked) {
                desk.tasks().run(Texts.get("training.busy.people"), progress -> {
                    desk.directory().people().warm();
                    return null;
                }, done -> { });
            }
        });
    }

    /// A training not saved yet, with its one session.
    TrainingSummary begin(Consumer<UUID> whenCreated) {
        fresh.set(true);
        created = whenCreated;
        Training training = desk.trainings().draft(null);
        TrainingSession session = desk.trainings().draftSession(training.id());
        show(training, List.of(session));
        return new TrainingSummary(training, TrainingSchedule.of(List.of(session)), 0);
    }

    /// A saved training, with what was being typed when the program ended.
    void open(UUID id, Subscriptions bag) {
        desk.follow(bag, changes -> heard(id, changes));
        load(id, true);
        loadReplications(id);
    }

    private void heard(UUID id, Changes changes) {
        if (changes.touches("training", id) || changes.touches("trainingSession")) {
            load(id, false);
        }
        if (REPLICATED.stream().anyMatch(changes::touches)) {
            loadReplications(id);
        }
    }

    private void loadReplications(UUID id) {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> desk.trainings().replicationsOf(id),
                replications::setAll);
    }

    private void load(UUID id, boolean withDraft) {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> desk.trainings().summary(id), read ->
                read.ifPresent(summary -> show(summary.training(), summary.schedule().sessions())));
        if (withDraft) {
            desk.tasks().run(Texts.get("training.busy.record"), progress -> draft.find(id), draft::show);
        }
    }

    /// Filling the form is no act of the person: nothing of it is saved.
    private void show(Training now, List<TrainingSession> read) {
        filling = true;
        try {
            fill(now, read);
        } finally {
            filling = false;
        }
    }

    private void fill(Training now, List<TrainingSession> read) {
        Training old = before;
        before = now;
        values.forEach(value -> value.renew(old, now));
        if (old == null || topics.equals(old.topics())) {
            topics.retainAll(now.topics());
            topics.addAll(now.topics());
        }
        if (!read.stream().map(TrainingSession::id).toList()
                .equals(sessions.stream().map(SessionViewModel::id).toList())) {
            sessions.setAll(read.stream().map(session -> kept(session.id())
                    .orElseGet(() -> new SessionViewModel(session, desk.today()))).toList());
        }
        read.forEach(session -> kept(session.id()).ifPresent(model -> model.renew(session)));
    }

    private Optional<SessionViewModel> kept(UUID id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /// The training as the form has it now.
    private Training now() {
        return new Training(before.id(), id(project), TextForm.clean(name.get()), type.get(), modality.get(),
                Set.copyOf(topics), id(institution), municipality.get(), TextForm.clean(place.get()), channel.get(),
                id(parent), id(questionnaire), TextForm.clean(objective.get()),
                TextForm.clean(population.get()), TextForm.clean(notes.get()), id(replicator),
                locality.get());
    }

    private static UUID id(StringProperty property) {
        return property.get() == null ? null : UUID.fromString(property.get());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /// Saves what differs from what was read. A form with an error waits until it is put right.
    void save() {
        if (before == null || filling) {
            return;
        }
        Training former = before;
        Training now = now();
        boolean sound = !Finding.anyBlocks(TrainingRules.check(now));
        if (sound && fresh.get()) {
            create(now);
        } else if (sound && !fresh.get() && !now.equals(former)) {
            saved(now);
            desk.tasks().run(Texts.get("training.busy.record"), progress -> {
                draft.drop(now.id());
                return desk.trainings().save(former, now);
            }, done -> { });
        }
        desk.tasks().forget(this);
    }

    /// What was typed now stands in the fields as it was saved: without blanks around it.
    private void saved(Training now) {
        before = now;
        filling = true;
        values.forEach(value -> value.take(now));
        filling = false;
    }

    private void create(Training now) {
        fresh.set(false);
        saved(now);
        List<TrainingSession> first = sessions.stream().map(SessionViewModel::now).toList();
        sessions.forEach(session -> session.saved(session.now()));
        desk.tasks().run(Texts.get("training.busy.record"), progress -> {
            desk.trainings().create(now, first);
            return now.id();
        }, created);
    }

    void save(SessionViewModel session) {
        TrainingSession former = session.before();
        TrainingSession now = session.now();
        if (!fresh.get() && !filling && !now.equals(former)) {
            session.saved(now);
            desk.tasks().run(Texts.get("training.busy.record"), progress -> desk.trainings().save(former, now),
                    done -> { });
        }
    }

    /// A power cut costs at most a second: of a new training it then exists, of another one the draft is kept.
    private void typing() {
        if (before != null && !filling && !now().equals(before)) {
            desk.tasks().later(this, PAUSE, this::keepDraft);
        }
    }

    private void keepDraft() {
        if (fresh.get()) {
            save();
        } else {
            FormDraft.Texts typed = draft.texts();
            desk.tasks().run(Texts.get("training.busy.record"), progress -> draft.keep(before.id(), typed), done -> { });
        }
    }

    void addSession() {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> desk.trainings().addSession(before.id()),
                done -> { });
    }

    void deleteSession(SessionViewModel session) {
        desk.tasks().run(Texts.get("training.busy.record"), progress -> {
            desk.trainings().deleteSession(session.id());
            return session;
        }, done -> { });
    }

    void undo() {
        desk.undo();
    }

    /// A training in a health post takes place in its municipality, unless the form already says where.
    private void followInstitution() {
        if (!filling && municipality.get() == null && institution.get() != null) {
            desk.directory().institutions().find(id(institution)).filter(host -> host.municipality() != null)
                    .ifPresent(host -> {
                        municipality.set(host.municipality());
                        locality.set(host.locality());
                    });
        }
    }

    /// A comuna of Cali is none of Medellín.
    private void leaveLocality() {
        if (!filling && !Localities.isIn(locality.get(), municipality.get())) {
            locality.set(null);
        }
    }

    /// Off the screen's thread.
    Choice createInstitution(String typed) {
        return FormLists.choice(desk.directory().institutions().create(typed));
    }

    Tasks tasks() {
        return desk.tasks();
    }

    /// The sentence of an error in a field; empty while there is none.
    ObservableValue<String> error(String field) {
        return Bindings.createStringBinding(() -> sentence(field, true), name, municipality, channel, parent);
    }

    /// What else is worth saying about a field.
    ObservableValue<String> hint(String field) {
        return Bindings.createStringBinding(() -> sentence(field, false), name, municipality, channel, parent);
    }

    private String sentence(String field, boolean error) {
        return before == null ? "" : TrainingRules.check(now()).stream()
                .filter(finding -> finding.field().equals(field) && finding.blocks() == error).findFirst()
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).orElse("");
    }

    /// Whether the training is not saved yet.
    ReadOnlyBooleanProperty fresh() {
        return fresh.getReadOnlyProperty();
    }

    ObservableList<SessionViewModel> sessions() {
        return sessions;
    }

    ObservableSet<String> topics() {
        return topics;
    }

    StringProperty name() {
        return name;
    }

    StringProperty project() {
        return project;
    }

    StringProperty type() {
        return type;
    }

    StringProperty modality() {
        return modality;
    }

    StringProperty institution() {
        return institution;
    }

    StringProperty municipality() {
        return municipality;
    }

    StringProperty locality() {
        return locality;
    }

    StringProperty place() {
        return place;
    }

    StringProperty channel() {
        return channel;
    }

    /// Whether it passes on another training; then the form asks which, and who does it (A38).
    ObservableValue<Boolean> isReplication() {
        return channel.map(TrainingCodes.REPLICA::equals).orElse(false);
    }

    StringProperty parent() {
        return parent;
    }

    StringProperty replicator() {
        return replicator;
    }

    /// The replications of this training.
    ObservableList<Replication> replications() {
        return replications;
    }

    StringProperty questionnaire() {
        return questionnaire;
    }

    StringProperty objective() {
        return objective;
    }

    StringProperty population() {
        return population;
    }

    StringProperty notes() {
        return notes;
    }
}
