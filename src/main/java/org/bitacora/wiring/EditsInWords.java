package org.bitacora.wiring;

import java.util.stream.Collectors;
import org.bitacora.db.Reading;
import org.bitacora.exchange.ValueWords;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Value;
import org.bitacora.report.EditWords;

/// What a change wrote, in the words of the forms: "Sexo/género: Mujer → Hombre".
final class EditsInWords implements EditWords {

    private final Kinds kinds;
    private final ValueWords words;

    EditsInWords(Kinds kinds, ValueWords words) {
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public String of(Reading reading, Change change) {
        return kinds.find(change.record().kind()).map(kind -> change.edits().stream()
                .map(edit -> said(reading, kind, edit)).filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "))).orElse("");
    }

    private String said(Reading reading, Kind<?> kind, Edit edit) {
        String[] parts = edit.field().split("/", 2);
        String key = parts.length > 1 ? parts[1] : "";
        return kind.fields().stream().filter(field -> field.name().equals(parts[0])).findFirst()
                .map(field -> Texts.get("cut.edit", words.label(kind, field, key),
                        value(reading, kind, field, key, before(reading, edit)),
                        value(reading, kind, field, key, edit.value()))).orElse("");
    }

    private String value(Reading reading, Kind<?> kind, Field<?, ?> field, String key, Value value) {
        return words.value(reading, kind, field, key, value);
    }

    private static Value before(Reading reading, Edit edit) {
        return edit.parents().stream().flatMap(id -> reading.find(id).stream())
                .flatMap(parent -> parent.edits().stream()).filter(one -> one.field().equals(edit.field()))
                .map(Edit::value).findFirst().orElse(Value.NONE);
    }
}
