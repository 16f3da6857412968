package org.bitacora.exchange.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Conflict;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.i18n.Texts;
import org.bitacora.record.FieldType;
import org.bitacora.record.Value;

/// The differences that wait, in the order in which they are offered: those left for later come last, for as long as
/// the window is open. Screen's thread.
final class DifferencesViewModel {

    private final ExchangeDesk desk;
    private final ObservableList<OpenDifference> all = FXCollections.observableArrayList();
    private final Set<Conflict> later = new HashSet<>();
    private final ReadOnlyObjectWrapper<String> decided = new ReadOnlyObjectWrapper<>(this, "decided");

    DifferencesViewModel(ExchangeDesk desk) {
        this.desk = desk;
    }

    ObservableList<OpenDifference> all() {
        return all;
    }

    /// A sentence after a decision, for the toast.
    ReadOnlyObjectProperty<String> decided() {
        return decided.getReadOnlyProperty();
    }

    void reload() {
        desk.tasks().run(Texts.get("exchange.task.differences"), progress -> desk.service().differences(),
                this::arrange);
    }

    private void arrange(List<OpenDifference> open) {
        List<OpenDifference> ordered = new ArrayList<>(open);
        ordered.sort((a, b) -> Boolean.compare(later.contains(a.conflict()), later.contains(b.conflict())));
        all.setAll(ordered);
    }

    /// The option with this number, from 1; nothing if there is none.
    void decide(OpenDifference difference, int number) {
        if (number >= 1 && number <= difference.options().size()) {
            OpenDifference.Option option = difference.options().get(number - 1);
            decide(difference, option.value(), option.words());
        }
    }

    /// A value that neither side wrote.
    void decide(OpenDifference difference, Object value) {
        Value encoded = type(difference).encode(value);
        decide(difference, encoded, encoded.isNone() ? Texts.get("exchange.value.none") : encoded.text());
    }

    private void decide(OpenDifference difference, Value value, String words) {
        desk.tasks().run(Texts.get("exchange.task.decide"),
                progress -> desk.service().decide(difference.conflict(), value), changes -> {
                later.remove(difference.conflict());
                decided.set(null);
                decided.set(Texts.get("exchange.decided", difference.field(), Shortened.of(words, 40)));
                reload();
            });
    }

    /// Leaves it undecided and offers the next one.
    void later(OpenDifference difference) {
        later.remove(difference.conflict());
        later.add(difference.conflict());
        arrange(List.copyOf(all));
    }

    /// What kind of value the field holds, as far as the values themselves tell.
    FieldType type(OpenDifference difference) {
        return difference.options().stream().map(OpenDifference.Option::value).filter(value -> !value.isNone())
                .flatMap(value -> List.of(FieldType.values()).stream().filter(type -> type.tag() == value.tag()))
                .findFirst().orElse(FieldType.TEXT);
    }

    /// Whether a person can write a value of that type here; codes and references are chosen in the record itself.
    boolean canWrite(OpenDifference difference) {
        return switch (type(difference)) {
            case TEXT, DATE, TIME, INTEGER -> true;
            case CODE, DECIMAL, FLAG, INSTANT, REF, CONTENT -> false;
        };
    }
}
