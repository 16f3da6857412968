package org.bitacora.report;

import java.util.UUID;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.exposure.Exposure;

/// What is to be delivered, and under which name it is remembered.
///
/// @param project which project, or null for all
/// @param name what people call it ("Entrega al financiador, T1"), or null for the name of its file
public record Delivery(UUID project, Period period, Exposure exposure, String name) {
}
