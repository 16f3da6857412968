package org.bitacora.fx.grid;

/// A line of an invented attendance list, as a view model would keep it: what was typed, valid or not.
record InventedRow(String id, String document, String name, String sex, String group, String occupation,
                   String arrival, String consent, String code) {

    static InventedRow empty(String id) {
        return new InventedRow(id, "", "", "", "", "", "", "", "");
    }

    InventedRow with(String column, String text) {
        return switch (column) {
            case "document" -> new InventedRow(id, text, name, sex, group, occupation, arrival, consent, code);
            case "name" -> new InventedRow(id, document, text, sex, group, occupation, arrival, consent, code);
            case "sex" -> new InventedRow(id, document, name, text, group, occupation, arrival, consent, code);
            case "group" -> new InventedRow(id, document, name, sex, text, occupation, arrival, consent, code);
            case "occupation" -> new InventedRow(id, document, name, sex, group, text, arrival, consent, code);
            case "arrival" -> new InventedRow(id, document, name, sex, group, occupation, text, consent, code);
            case "consent" -> new InventedRow(id, document, name, sex, group, occupation, arrival, text, code);
            default -> this;
        };
    }
}
