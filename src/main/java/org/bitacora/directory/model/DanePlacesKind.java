package org.bitacora.directory.model;

import java.util.List;
import java.util.Map;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How [DanePlaces] are described.
public final class DanePlacesKind {

    public static final Field<DanePlaces, String> DEPARTMENT =
            Field.<DanePlaces>code("department", DanePlaces::department).immutable();
    public static final Field<DanePlaces, String> NAME = Field.text("name", DanePlaces::name);
    public static final Field<DanePlaces, Map<String, String>> NAMES = Field.map("names", DanePlaces::names);
    public static final Field<DanePlaces, Map<String, String>> TYPES = Field.map("types", DanePlaces::types);
    public static final Field<DanePlaces, Map<String, String>> RETIRED = Field.map("retired", DanePlaces::retired);

    public static final Kind<DanePlaces> KIND = Kind.of("danePlaces", DanePlaces.class, List.of(
            DEPARTMENT, NAME, NAMES, TYPES, RETIRED));

    private DanePlacesKind() {
    }
}
