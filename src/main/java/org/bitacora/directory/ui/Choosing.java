package org.bitacora.directory.ui;

import java.util.Collection;
import java.util.List;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentCodes;
import org.bitacora.fx.form.Choice;

/// Catalogues as the lines of fields.
final class Choosing {

    private static final int FITTING = 36;

    private Choosing() {
    }

    static List<Choice> of(Catalogue catalogue) {
        return of(catalogue.entries());
    }

    static List<Choice> of(Collection<CatalogueEntry> entries) {
        return entries.stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }

    /// The short form where the words would not fit a field.
    static List<Choice> brief(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> new Choice(entry.code(), entry.label().length() > FITTING
                ? entry.shortLabel() : entry.label(), Catalogue.isOffered(entry))).toList();
    }

    /// The documents of people; the NIT is one of organisations.
    static List<Choice> documentTypes() {
        return of(DirectoryCatalogues.DOCUMENT_TYPES.entries().stream()
                .filter(entry -> !entry.code().equals(DocumentCodes.NI)).toList());
    }
}
