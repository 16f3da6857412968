package org.bitacora.exchange;

import org.bitacora.db.Reading;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Value;

/// How values and records are called by people. This room knows no feature, so wiring hands in what the features know:
/// words of codes, names of records.
public interface ValueWords {

    /// A value as a person reads it: "Viernes 13 de marzo de 2026", the words of a code, the name of the record that is
    /// referred to. `key` is what follows the slash of a map or options field, else empty.
    String value(Reading reading, Kind<?> kind, Field<?, ?> field, String key, Value value);

    /// What a field is called, for a map or options field with its key.
    String label(Kind<?> kind, Field<?, ?> field, String key);

    /// What one of the options of an options field is called, or the key of a map.
    String option(Kind<?> kind, Field<?, ?> field, String key);

    /// What a record is called, so that a person knows which one is meant.
    <R> String name(Reading reading, Kind<R> kind, R entity);

    /// The project's short name, for names of files; empty if there is none yet.
    String project(Reading reading);
}
