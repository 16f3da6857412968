package org.bitacora.report;

import org.bitacora.db.Reading;
import org.bitacora.record.Change;

/// How the values that a change wrote are told to people. The words of all rooms are wiring's to know.
@FunctionalInterface
public interface EditWords {

    /// "Sexo/género: Mujer → Hombre; Grupo: …"; empty if it wrote nothing that people read.
    String of(Reading reading, Change change);
}
