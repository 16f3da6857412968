package org.bitacora.evaluation.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.evaluation.model.UnpairedSheet.Reason;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.ParticipantCode;

/// A sheet without pair in words: whose it seems to be, why it has no pair, and the remedy that fits best.
record UnpairedLine(UnpairedSheet unpaired, String title, String detail, Remedy remedy) {

    /// What one click does about it; everything else is in the dialog of the line.
    enum Remedy { CHOOSE, FORM, PAIR, CORRECT, LEAVE, SEARCH }

    /// Those whose likely sheet says more than their reason.
    private static final Set<Reason> ONE_SLIP = Set.of(Reason.ONLY_ENTRY, Reason.ONLY_EXIT, Reason.UNKNOWN_CODE);

    /// Those that one click may settle come first.
    static List<UnpairedLine> all(PairedSheets sheets) {
        return sheets.waiting().stream().map(each -> of(each, sheets))
                .sorted(Comparator.comparing(UnpairedLine::remedy)).toList();
    }

    static UnpairedLine of(UnpairedSheet unpaired, PairedSheets sheets) {
        Optional<Bearer> bearer = sheets.bearer(unpaired.sheet());
        return new UnpairedLine(unpaired, title(unpaired, bearer), detail(unpaired, bearer),
                remedy(unpaired, bearer));
    }

    private static String title(UnpairedSheet unpaired, Optional<Bearer> bearer) {
        return bearer.map(Bearer::name).filter(name -> !name.isBlank()).orElseGet(() -> switch (unpaired.reason()) {
            case ONLY_ENTRY, ONLY_EXIT -> Texts.get("evaluation.unpaired.nameless");
            default -> Texts.get(unpaired.reason().textKey());
        });
    }

    private static String detail(UnpairedSheet unpaired, Optional<Bearer> bearer) {
        AnswerSheet sheet = unpaired.sheet();
        String code = sheet.participantCode() == null
                ? Texts.get("evaluation.sheet.row", sheet.sheetRow()) : shownCode(sheet.participantCode());
        return code + " · " + reason(unpaired, bearer);
    }

    private static String reason(UnpairedSheet unpaired, Optional<Bearer> bearer) {
        String moment = unpaired.sheet().moment();
        if (!unpaired.likelySheets().isEmpty() && ONE_SLIP.contains(unpaired.reason())) {
            return Texts.get("evaluation.unpaired.like." + other(moment),
                    shownCode(unpaired.likelySheets().getFirst().participantCode()));
        }
        return switch (unpaired.reason()) {
            case NO_CODE -> Texts.get("evaluation.unpaired.noCode");
            case INVALID_CODE -> Texts.get("evaluation.unpaired.fails");
            case DUPLICATE_CODE -> Texts.get("evaluation.unpaired.twice." + moment);
            case UNKNOWN_CODE -> Texts.get("evaluation.unpaired.unknown");
            case NO_FORM -> Texts.get("evaluation.unpaired.noForm");
            case ONLY_ENTRY, ONLY_EXIT -> bearer.map(Bearer::departure)
                    .map(time -> Texts.get("evaluation.unpaired.left", Formats.time(time)))
                    .orElseGet(() -> Texts.get("evaluation.unpaired.none." + other(moment)));
        };
    }

    private static Remedy remedy(UnpairedSheet unpaired, Optional<Bearer> bearer) {
        if (!unpaired.repeats().isEmpty()) {
            return Remedy.CHOOSE;
        }
        if (unpaired.reason() == Reason.NO_FORM) {
            return Remedy.FORM;
        }
        if (!unpaired.likelySheets().isEmpty() && unpaired.reason() != Reason.DUPLICATE_CODE) {
            return Remedy.PAIR;
        }
        if (!unpaired.likelyCodes().isEmpty()) {
            return Remedy.CORRECT;
        }
        return bearer.map(Bearer::departure).isPresent() ? Remedy.LEAVE : Remedy.SEARCH;
    }

    /// "7K9-I" also for a code that fails, so that it can be compared with the paper.
    static String shownCode(String code) {
        if (code == null) {
            return Texts.get("evaluation.code.none");
        }
        String plain = code.strip();
        return ParticipantCode.read(code).map(ParticipantCode::shown).orElse(
                plain.matches("[\\p{L}\\d]{4}") ? plain.substring(0, 3) + "-" + plain.charAt(3) : plain);
    }

    static String other(String moment) {
        return EvaluationCodes.ENTRY.equals(moment) ? EvaluationCodes.EXIT : EvaluationCodes.ENTRY;
    }

    AnswerSheet sheet() {
        return unpaired.sheet();
    }

    /// The word of its chip: which half it is, or that its code is there twice.
    String half() {
        if (unpaired.reason() == Reason.DUPLICATE_CODE) {
            return Texts.get(unpaired.reason().textKey());
        }
        return Texts.get(EvaluationCodes.ENTRY.equals(sheet().moment()) ? Reason.ONLY_ENTRY.textKey()
                : Reason.ONLY_EXIT.textKey());
    }
}
