package org.bitacora.evaluation.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [SheetPairing] is described; both sheets are its natural key.
public final class SheetPairingKind {

    public static final Field<SheetPairing, UUID> ENTRY =
            Field.<SheetPairing>ref("entry", SheetPairing::entry).immutable();
    public static final Field<SheetPairing, UUID> EXIT =
            Field.<SheetPairing>ref("exit", SheetPairing::exit).immutable();

    public static final Kind<SheetPairing> KIND = Kind.of("sheetPairing", SheetPairing.class, List.of(
            ENTRY, EXIT));

    private SheetPairingKind() {
    }
}
