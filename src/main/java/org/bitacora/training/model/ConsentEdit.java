package org.bitacora.training.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentRules;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.PersonCard;

/// What the cell "Autoriza" does: it notes the decision a person gave on the signed list of this session. It removes
/// nothing by itself, so that a wrong key costs nothing; an empty cell takes this session's decision back.
record ConsentEdit(TrainingSession session) {

    AttendanceRow apply(AttendanceRow row, SheetColumn column, String text) {
        if (text == null) {
            return row.with(row.card().withConsents(others(row.card())));
        }
        Optional<String> state = column == SheetColumn.CONSENT ? state(text) : Optional.of(ConsentCodes.AUTHORIZES);
        return state.map(code -> decided(row, code, column == SheetColumn.CONSENT ? null : isYes(text)))
                .orElseGet(() -> row.unread(column, text));
    }

    private static Optional<String> state(String text) {
        return switch (text) {
            case "yes" -> Optional.of(ConsentCodes.AUTHORIZES);
            case "no" -> Optional.of(ConsentCodes.DECLINES);
            default -> DirectoryCatalogues.CONSENT_STATES.codeOf(text);
        };
    }

    private static boolean isYes(String text) {
        return state(text).filter(ConsentCodes.AUTHORIZES::equals).isPresent();
    }

    private AttendanceRow decided(AttendanceRow row, String state, Boolean sensitive) {
        PersonCard card = row.card();
        Optional<Consent> former = own(card);
        Boolean sensitiveOk = sensitive != null ? sensitive : former.map(Consent::sensitiveOk).orElse(null);
        if (sensitive == null && card.consentOn(day()).name().equals(state)) {
            return row;
        }
        List<Consent> consents = new ArrayList<>(others(card));
        consents.add(new Consent(idFor(card), card.id(), state,
                former.map(Consent::textVersion).orElse(null), session.date(), ConsentCodes.SIGNED_LIST, sensitiveOk,
                former.map(Consent::imageOk).orElse(null), session.id(), null));
        return row.with(card.withConsents(consents));
    }

    /// The id of a person's decision in a session, which two laptops share; the directory makes the same one.
    private UUID idFor(PersonCard card) {
        return Ids.natural("consent", session.id(), card.id());
    }

    private List<Consent> others(PersonCard card) {
        return card.consents().stream().filter(consent -> !session.id().equals(consent.session())).toList();
    }

    private Optional<Consent> own(PersonCard card) {
        return card.consents().stream().filter(consent -> session.id().equals(consent.session())).findFirst();
    }

    /// A decision noted here is in force on the day of the session, even while that has no date yet.
    private LocalDate day() {
        return day(session);
    }

    private static LocalDate day(TrainingSession session) {
        return session.date() == null ? LocalDate.MAX : session.date();
    }

    static ConsentState stateOf(AttendanceRow row, TrainingSession session) {
        return row.card().consentOn(day(session));
    }

    static boolean allowsSensitive(AttendanceRow row, TrainingSession session) {
        return ConsentRules.allowsSensitive(day(session), row.card().consents());
    }

    /// "yes", "no", or nothing while nobody said so.
    static String value(ConsentState state) {
        return switch (state) {
            case AUTHORIZES -> "yes";
            case DECLINES -> "no";
            case UNRECORDED -> null;
        };
    }
}
