package org.bitacora.fx.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.bitacora.base.Finding;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// A record being edited: one property for every field. It remembers what was loaded, so that the difference can be
/// saved and changes of others can be taken in without touching what the person typed. Map fields are left as they are.
/// Screen's thread only.
///
/// @param <R> the record
public final class RecordModel<R> {

    private final Kind<R> kind;
    private final Map<Field<R, ?>, Property<Object>> values = new HashMap<>();
    private final Map<Field<R, ?>, ObservableSet<String>> options = new HashMap<>();
    private final Map<String, Notes> notes = new HashMap<>();
    private final List<Runnable> hearers = new ArrayList<>();
    private R base;
    private boolean silent;

    /// What the rules say of one field.
    private record Notes(StringProperty error, StringProperty doubt) {
        Notes() {
            this(new SimpleStringProperty(""), new SimpleStringProperty(""));
        }
    }

    public RecordModel(Kind<R> kind, R record) {
        this.kind = kind;
        this.base = record;
        kind.fields().forEach(this::prepare);
    }

    private void prepare(Field<R, ?> field) {
        switch (field.shape()) {
            case SINGLE -> {
                Property<Object> value = new SimpleObjectProperty<>(field.get(base));
                value.addListener(source -> changed());
                values.put(field, value);
            }
            case OPTIONS -> {
                ObservableSet<String> chosen = FXCollections.observableSet(codes(field.get(base)));
                chosen.addListener((SetChangeListener<String>) change -> changed());
                options.put(field, chosen);
            }
            case MAP -> { }
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> codes(Object value) {
        return new TreeSet<>((Set<String>) value);
    }

    private void changed() {
        if (!silent) {
            hearers.forEach(Runnable::run);
        }
    }

    /// Calls back after each change made by the person, not by loading.
    public void onEdited(Runnable hearer) {
        hearers.add(hearer);
    }

    /// Calls back when the person chose another value of this field. Not while what others changed is taken in: half of
    /// it saved would take back the other half.
    public void onChosen(Field<R, ?> field, Runnable hearer) {
        values.get(field).addListener((source, before, now) -> {
            if (!silent) {
                hearer.run();
            }
        });
    }

    public UUID id() {
        return kind.idOf(base);
    }

    public RecordRef ref() {
        return kind.ref(base);
    }

    /// The property of a field that holds one value; the field's type says which.
    @SuppressWarnings("unchecked")
    public <T> Property<T> value(Field<R, T> field) {
        return (Property<T>) (Property<?>) values.get(field);
    }

    /// The chosen codes of an options field.
    public ObservableSet<String> chosen(Field<R, Set<String>> field) {
        return options.get(field);
    }

    /// The record as it was loaded or last saved.
    public R base() {
        return base;
    }

    /// The record as the person has it now.
    public R current() {
        Map<String, Value> now = new TreeMap<>(kind.values(base));
        values.forEach((field, value) -> now.put(field.name(), field.type().encode(value.getValue())));
        options.forEach((field, chosen) -> {
            now.keySet().removeIf(wire -> wire.startsWith(field.name() + "/"));
            chosen.forEach(code -> now.put(field.name() + "/" + code, field.type().encode(true)));
        });
        return kind.create(id(), now);
    }

    public boolean isEdited() {
        return !current().equals(base);
    }

    /// Puts a draft in place of what is shown; it counts as edited.
    private void restore(R draft) {
        quietly(() -> kind.fields().forEach(field -> show(field, draft)));
    }

    /// What the person typed, with what she typed it on: the text of a draft.
    public String draft() {
        return new DraftText().on(kind, base).add(kind, current()).text();
    }

    /// Goes on with a draft of this record.
    ///
    /// @return false if the text holds none
    public boolean resume(String draft) {
        R typed = DraftText.of(kind, id(), DraftText.read(kind, draft));
        if (typed != null) {
            R on = DraftText.of(kind, id(), DraftText.typedOn(kind, draft));
            resume(on == null ? base : on, typed);
        }
        return typed != null;
    }

    /// Puts a draft in place of what is shown, which may have been typed on an older state of the record: only what was
    /// typed counts as edited, and what others changed since is shown.
    ///
    /// @param typedOn the record as it was when the draft was begun
    void resume(R typedOn, R draft) {
        R now = base;
        base = typedOn;
        restore(draft);
        rebase(now);
    }

    /// The record is now this: fields that the person left alone follow, the others keep what was typed. Where somebody
    /// else changed such a field too, it stays based on what the person saw, so that saving it shows the difference.
    public void rebase(R newer) {
        R typed = current();
        R before = base;
        Map<String, Value> seen = new TreeMap<>(kind.values(newer));
        quietly(() -> kind.fields().forEach(field -> {
            Object saw = field.get(before);
            if (Objects.equals(field.get(typed), saw)) {
                show(field, newer);
            } else if (field.shape() == Field.Shape.SINGLE && !Objects.equals(field.get(newer), field.get(typed))) {
                seen.put(field.name(), field.type().encode(saw));
            }
        }));
        base = kind.create(id(), seen);
    }

    /// What was saved from here is seen from now on; what was typed meanwhile stays edited.
    ///
    /// @param before what the saving began with, null for a new record
    public void saved(R before, R after) {
        Map<String, Value> was = before == null ? Map.of() : kind.values(before);
        Map<String, Value> is = kind.values(after);
        Map<String, Value> now = new TreeMap<>(kind.values(base));
        is.forEach((wire, value) -> {
            if (!value.equals(was.get(wire))) {
                now.put(wire, value);
            }
        });
        was.keySet().stream().filter(wire -> !is.containsKey(wire)).forEach(now::remove);
        base = kind.create(id(), now);
    }

    private void show(Field<R, ?> field, R record) {
        switch (field.shape()) {
            case SINGLE -> showValue(field, field.get(record));
            case OPTIONS -> {
                Set<String> codes = codes(field.get(record));
                options.get(field).retainAll(codes);
                options.get(field).addAll(codes);
            }
            case MAP -> { }
        }
    }

    /// A property tells of every other object, also of one that is equal.
    private void showValue(Field<R, ?> field, Object value) {
        if (!Objects.equals(values.get(field).getValue(), value)) {
            values.get(field).setValue(value);
        }
    }

    private void quietly(Runnable work) {
        silent = true;
        try {
            work.run();
        } finally {
            silent = false;
        }
    }

    /// Shows what the rules found, each at its field. Errors and doubts are told apart.
    public void tell(List<Finding> findings) {
        kind.fields().forEach(field -> {
            Notes told = notesOf(field.name());
            told.error.set(sentences(findings, field, true));
            told.doubt.set(sentences(findings, field, false));
        });
    }

    private static String sentences(List<Finding> findings, Field<?, ?> field, boolean errors) {
        return findings.stream().filter(finding -> finding.field().equals(field.name()) && finding.blocks() == errors)
                .map(finding -> Texts.get(finding.key(), finding.args().toArray())).collect(Collectors.joining(" "));
    }

    /// Why the field cannot be saved as it is; empty while it can.
    public ReadOnlyStringProperty error(Field<R, ?> field) {
        return notesOf(field.name()).error;
    }

    /// What to look at again; it is saved all the same.
    public ReadOnlyStringProperty doubt(Field<R, ?> field) {
        return notesOf(field.name()).doubt;
    }

    private Notes notesOf(String field) {
        return notes.computeIfAbsent(field, name -> new Notes());
    }
}
