package org.bitacora.document;

/// One entry of a block of labels and values; the value may have several lines.
public record KeyValue(String label, String value) {

    public KeyValue {
        label = PaperText.oneLine(label);
        value = PaperText.clean(value).strip();
    }
}
