package org.bitacora.training.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.SessionRules;
import org.bitacora.training.model.TrainingSession;

/// One session in the form of its training. Screen's thread only.
final class SessionViewModel {

    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> start = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> end = new SimpleObjectProperty<>();
    private final StringProperty state = new SimpleStringProperty();
    private final StringProperty cause = new SimpleStringProperty();
    private final StringProperty facilitator = new SimpleStringProperty();
    private final StringProperty place = new SimpleStringProperty();
    private final List<FormValue<TrainingSession, ?>> values = List.of(
            new FormValue<>(date, TrainingSession::date), new FormValue<>(start, TrainingSession::startTime),
            new FormValue<>(end, TrainingSession::endTime), new FormValue<>(state, TrainingSession::state),
            new FormValue<>(cause, TrainingSession::cause), new FormValue<>(facilitator, TrainingSession::facilitator),
            new FormValue<>(place, TrainingSession::place));
    private final LocalDate today;
    private TrainingSession before;

    SessionViewModel(TrainingSession session, LocalDate today) {
        this.today = today;
        renew(session);
    }

    void renew(TrainingSession now) {
        values.forEach(value -> value.renew(before, now));
        before = now;
    }

    UUID id() {
        return before.id();
    }

    TrainingSession before() {
        return before;
    }

    /// The session as the form has it now.
    TrainingSession now() {
        return new TrainingSession(before.id(), before.training(), date.get(), start.get(), end.get(), state.get(),
                TextForm.clean(cause.get()), TextForm.clean(facilitator.get()), TextForm.clean(place.get()));
    }

    boolean isChanged() {
        return !now().equals(before);
    }

    void saved(TrainingSession now) {
        before = now;
    }

    /// What the rules say about one field, in a sentence; empty when nothing.
    ObservableValue<String> finding(String field) {
        return Bindings.createStringBinding(() -> sentence(field), date, start, end, state, cause);
    }

    private String sentence(String field) {
        return SessionRules.check(now(), today).stream().filter(finding -> finding.field().equals(field)).findFirst()
                .map(SessionViewModel::words).orElse("");
    }

    private static String words(Finding finding) {
        return Texts.get(finding.key(), finding.args().toArray());
    }

    /// Whether the state asks for its cause (A18).
    ObservableValue<Boolean> asksCause() {
        return state.map(SessionRules::needsCause).orElse(false);
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    ObjectProperty<LocalTime> start() {
        return start;
    }

    ObjectProperty<LocalTime> end() {
        return end;
    }

    StringProperty state() {
        return state;
    }

    StringProperty cause() {
        return cause;
    }

    StringProperty facilitator() {
        return facilitator;
    }

    StringProperty place() {
        return place;
    }
}
