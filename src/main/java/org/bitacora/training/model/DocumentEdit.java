package org.bitacora.training.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.TypedDocument;

/// What the document cell does to a person's documents. A number that is not valid is kept and marked; another type
/// beside a good document is one more document (PEP, then PPT: `domain.md` §2), everything else a correction.
record DocumentEdit(Supplier<UUID> ids) {

    AttendanceRow apply(AttendanceRow row, String text) {
        PersonCard card = row.card();
        return switch (TypedDocument.read(text)) {
            case TypedDocument.Given given -> row.with(given(card, given));
            case TypedDocument.Withheld withheld -> row.with(card.withDocuments(List.of(new PersonDocument(
                    replaced(card).map(PersonDocument::id).orElseGet(ids), card.id(), null, null, null, null, null,
                    null, withheld.reason()))));
            case TypedDocument.Nothing nothing -> row.with(without(card, replaced(card)));
            case TypedDocument.Other other -> row.unread(SheetColumn.DOCUMENT, other.text());
        };
    }

    private PersonCard given(PersonCard card, TypedDocument.Given given) {
        Optional<PersonDocument> former = replaced(card);
        boolean another = former.isPresent() && isGood(former.get()) && !Objects.equals(former.get().type(), given.type());
        if (former.filter(document -> sameNumber(document, given)).isPresent()) {
            return card;
        }
        PersonDocument now = new PersonDocument(another || former.isEmpty() ? ids.get() : former.get().id(), card.id(),
                given.type(), given.number(), given.country(), another ? Boolean.TRUE : preferred(former), null, null,
                null);
        List<PersonDocument> documents = new ArrayList<>((another ? unmarked(card) : without(card, former)).documents());
        documents.add(now);
        return card.withDocuments(documents);
    }

    private static boolean sameNumber(PersonDocument document, TypedDocument.Given given) {
        return Objects.equals(document.type(), given.type())
                && Objects.equals(DocumentRules.normalised(document.number()), given.number());
    }

    private static Boolean preferred(Optional<PersonDocument> former) {
        return former.map(PersonDocument::preferred).orElse(null);
    }

    private static boolean isGood(PersonDocument document) {
        return document.number() != null
                && !Finding.anyBlocks(DocumentRules.check(document.type(), document.number(), null));
    }

    /// The new document is the main one from now on.
    private static PersonCard unmarked(PersonCard card) {
        return card.withDocuments(card.documents().stream().map(document -> new PersonDocument(document.id(),
                document.person(), document.type(), document.number(), document.country(), null, document.validFrom(),
                document.validTo(), document.withheldReason())).toList());
    }

    private static PersonCard without(PersonCard card, Optional<PersonDocument> gone) {
        return card.withDocuments(card.documents().stream().filter(document -> !gone.filter(document::equals)
                .isPresent()).toList());
    }

    private static Optional<PersonDocument> replaced(PersonCard card) {
        return card.mainDocument();
    }

    /// The document as it is typed: "PPT 5812347"; the words of the reason when it is withheld.
    static String value(PersonCard card) {
        return card.mainDocument().map(document -> document.number() == null && document.type() == null
                ? DirectoryCatalogues.WITHHELD_REASONS.shortLabel(document.withheldReason())
                : DocumentRules.shown(document.type(), document.number())).orElse(null);
    }
}
