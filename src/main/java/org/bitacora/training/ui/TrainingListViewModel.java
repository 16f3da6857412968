package org.bitacora.training.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Changes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Quarter;
import org.bitacora.training.model.TrainingCodes;

/// All trainings, newest first, and which of them are on show. Screen's thread only.
final class TrainingListViewModel {

    private static final Set<String> SHOWN_KINDS = Set.of("training", "trainingSession", "attendance", "institution",
            "joined");

    /// Which trainings are shown besides the typed words.
    enum Choice { ALL, WAITING, HELD }

    private final TrainingDesk desk;
    private final ObservableList<TrainingSummary> trainings = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);

    private Runnable readAgain = () -> { };

    TrainingListViewModel(TrainingDesk desk) {
        this.desk = desk;
    }

    /// @param then called once, when the list was first read
    /// @param whenRead called each time it was read anew
    void open(Subscriptions bag, Runnable then, Runnable whenRead) {
        readAgain = whenRead;
        desk.follow(bag, this::heard);
        load(then);
    }

    private void heard(Changes changes) {
        if (SHOWN_KINDS.stream().anyMatch(changes::touches)) {
            load(readAgain);
        }
    }

    private void load(Runnable then) {
        desk.tasks().run(Texts.get("training.busy.list"), progress -> desk.trainings().trainings(), read -> {
            if (!trainings.equals(read)) {
                trainings.setAll(read);
            }
            then.run();
        });
    }

    ObservableList<TrainingSummary> trainings() {
        return trainings;
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    Predicate<TrainingSummary> chosen() {
        Choice now = choice.get();
        return summary -> switch (now) {
            case ALL -> true;
            case HELD -> summary.schedule().state().equals(TrainingCodes.HELD);
            case WAITING -> Set.of(TrainingCodes.SCHEDULED, TrainingCodes.RESCHEDULED)
                    .contains(summary.schedule().state());
        };
    }

    Optional<TrainingSummary> find(UUID id) {
        return trainings.stream().filter(summary -> summary.id().equals(id)).findFirst();
    }

    /// "2026-T1"; what has no date stands under a heading of its own.
    static String quarter(TrainingSummary summary) {
        return summary.schedule().quarter().map(Quarter::toString).orElseGet(() -> Texts.get("training.list.undated"));
    }

    /// The day on which it begins, null if that is open.
    static LocalDate day(TrainingSummary summary) {
        return summary.schedule().firstDay().orElse(null);
    }

    String host(TrainingSummary summary) {
        return desk.directory().institutions().name(summary.training().institution());
    }

    /// "19 de marzo · ESE Imsalud · 38 personas".
    String second(TrainingSummary summary) {
        String day = Formats.dayAndMonth(day(summary));
        String host = host(summary);
        String people = summary.people() == 0 ? "" : Texts.count("training.list.people", summary.people());
        return TrainingWords.join(" · ", day, joined(summary), people, host);
    }

    private static String joined(TrainingSummary summary) {
        return summary.others().isEmpty() ? ""
                : Texts.count("training.list.joined", summary.others().size());
    }
}
