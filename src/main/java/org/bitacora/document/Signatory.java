package org.bitacora.document;

/// Who signs a paper: Nombre, Entidad, Cargo.
public record Signatory(String name, String organisation, String position) {

    public Signatory {
        name = PaperText.oneLine(name);
        organisation = PaperText.oneLine(organisation);
        position = PaperText.oneLine(position);
    }
}
