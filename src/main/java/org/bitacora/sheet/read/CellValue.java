package org.bitacora.sheet.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// What a cell of a foreign workbook holds. A formula shows as the result that its author saw.
public sealed interface CellValue {

    /// Never blank; NFC, without control characters, outer blanks kept.
    record Text(String text) implements CellValue {
    }

    /// As Excel shows it in full: 0.9063, not the binary fraction next to it.
    record Number(BigDecimal number) implements CellValue {
    }

    record Day(LocalDate day) implements CellValue {
    }

    record Hour(LocalTime hour) implements CellValue {
    }

    record Moment(LocalDateTime moment) implements CellValue {
    }

    record Truth(boolean truth) implements CellValue {
    }

    /// An error of Excel's, in its English spelling: #N/A, #REF!, #DIV/0! …
    record Fault(String code) implements CellValue {
    }
}
