package org.bitacora.training.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import org.bitacora.db.Drafts;

/// What was typed into the text fields of a form and not saved yet, kept for the case of a power cut.
record FormDraft(Drafts drafts, List<StringProperty> fields) {

    private static final String KEY = "training.form.";
    private static final String BETWEEN = "\u001f";

    /// The texts of the fields at one moment.
    record Texts(List<String> all) {
    }

    Texts texts() {
        return new Texts(fields.stream().map(field -> field.get() == null ? "" : field.get()).toList());
    }

    Texts keep(UUID id, Texts typed) {
        drafts.keep(KEY + id, String.join(BETWEEN, typed.all()));
        return typed;
    }

    Optional<Texts> find(UUID id) {
        return drafts.find(KEY + id).map(text -> new Texts(List.of(text.split(BETWEEN, -1))))
                .filter(texts -> texts.all().size() == fields.size());
    }

    void drop(UUID id) {
        drafts.drop(KEY + id);
    }

    void show(Optional<Texts> found) {
        found.ifPresent(texts -> {
            for (int i = 0; i < fields.size(); i++) {
                String text = texts.all().get(i);
                fields.get(i).set(text.isEmpty() ? null : text);
            }
        });
    }
}
