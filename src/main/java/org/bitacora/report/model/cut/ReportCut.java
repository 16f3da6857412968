package org.bitacora.report.model.cut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.record.ChangeSet;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.exposure.Exposure;

/// A report as it was delivered: which file, when, by whom, and which changes it had seen, so that its figures can be
/// counted again from the same changes whenever somebody asks why a number is another one now.
///
/// @param project whose report, or null for all projects
/// @param audience whom it was for, the word of an [Exposure]
/// @param deliveredAt by the clock of the laptop that wrote it; nothing is counted by it
/// @param deliveredBy who wrote it, the name of that day
/// @param fileHash SHA-256 of the file, in hexadecimal digits
/// @param fingerprint of the state it was counted from, as `verificar` prints it
/// @param seen the changes from which it was counted, the text of a [ChangeSet]
/// @param figures the numbers it shows, the text of [DeliveredFigures]; never one that the file hides
public record ReportCut(UUID id, String name, UUID project, LocalDate periodFrom, LocalDate periodTo, String audience,
        Instant deliveredAt, String deliveredBy, String fileName, String fileHash, String fingerprint, String seen,
        String figures) {

    /// The period it tells of.
    public Period period() {
        return Period.between(periodFrom, periodTo);
    }

    /// @throws IllegalArgumentException if the text is of no set, as only a foreign program could write it
    public ChangeSet changes() {
        return ChangeSet.parse(seen);
    }

    public DeliveredFigures delivered() {
        return DeliveredFigures.parse(figures);
    }

    /// The audience, that of the team where a newer program named another.
    public Exposure exposure() {
        return Exposure.named(audience == null ? "" : audience).orElse(Exposure.TEAM);
    }

    /// Whether it says enough to be counted again.
    public boolean isWhole() {
        return periodFrom != null && periodTo != null && !periodTo.isBefore(periodFrom) && deliveredAt != null
                && seen != null;
    }
}
