package org.bitacora.sheet.read;

import java.util.List;

/// A line of a text table; `number` is the one an editor shows, from 1.
public record CsvRow(int number, List<String> cells) {
}
