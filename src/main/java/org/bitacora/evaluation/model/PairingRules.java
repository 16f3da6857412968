package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.evaluation.model.UnpairedSheet.Reason;
import org.bitacora.training.model.ParticipantCode;

/// Finds the entry and the exit of each participant of one training: first what somebody decided, then equal codes, and
/// never by name or document. A code pairs only if it can be trusted and is borne once at each moment; everything else
/// is listed with its reason, so that no two people are ever paired in silence (requirements §2).
public final class PairingRules {

    private static final Comparator<AnswerSheet> ORDER = Comparator
            .comparing((AnswerSheet sheet) -> ParticipantCode.plain(sheet.participantCode()))
            .thenComparing(AnswerSheet::id, Ids::compare);

    private final List<AnswerSheet> sheets;
    private final Set<String> attendance;
    private final Map<String, Long> bearers;
    private final Forms forms;
    private final Set<UUID> paired = new HashSet<>();
    private final List<SheetPair> pairs = new ArrayList<>();

    private PairingRules(Collection<AnswerSheet> sheets, Collection<String> attendanceCodes, Forms forms) {
        this.forms = forms;
        this.sheets = once(sheets);
        this.attendance = attendanceCodes.stream().map(ParticipantCode::plain).collect(Collectors.toSet());
        this.bearers = this.sheets.stream().collect(Collectors.groupingBy(PairingRules::place, Collectors.counting()));
    }

    /// The sheets of a questionnaire with one form.
    public static Pairing pair(Collection<AnswerSheet> sheets, Collection<String> attendanceCodes,
            Collection<SheetPairing> decisions) {
        return pair(sheets, attendanceCodes, decisions, Forms.one(List.of()));
    }

    /// @param sheets of one training
    /// @param attendanceCodes the participant codes of its attendance
    /// @param decisions manual pairings; the first by id wins where two claim one sheet
    /// @param forms a sheet of two forms that does not say which has no score, and so no pair
    public static Pairing pair(Collection<AnswerSheet> sheets, Collection<String> attendanceCodes,
            Collection<SheetPairing> decisions, Forms forms) {
        PairingRules rules = new PairingRules(sheets, attendanceCodes, forms);
        rules.pairAsDecided(decisions);
        rules.pairByCode();
        List<UnpairedSheet> unpaired = rules.unpaired();
        return new Pairing(List.copyOf(rules.pairs), unpaired, rules.count(EvaluationCodes.ENTRY, unpaired),
                rules.count(EvaluationCodes.EXIT, unpaired));
    }

    /// The same paper typed twice with the same answers, on two laptops or two records of one training, is one sheet:
    /// that with the smallest id stands.
    private static List<AnswerSheet> once(Collection<AnswerSheet> sheets) {
        record Content(String place, Map<String, String> answers, Map<String, String> open, String form) {
        }
        Set<Content> known = new HashSet<>();
        return sheets.stream().sorted(ORDER).filter(sheet -> code(sheet).isEmpty() || known.add(new Content(
                place(sheet), sheet.answers(), sheet.openAnswers(), sheet.form()))).toList();
    }

    private static String place(AnswerSheet sheet) {
        return sheet.moment() + " " + code(sheet);
    }

    private static String code(AnswerSheet sheet) {
        return ParticipantCode.plain(sheet.participantCode());
    }

    private void pairAsDecided(Collection<SheetPairing> decisions) {
        Map<UUID, AnswerSheet> byId = new HashMap<>();
        sheets.forEach(sheet -> byId.put(sheet.id(), sheet));
        decisions.stream().sorted(Comparator.comparing(SheetPairing::id, Ids::compare)).forEach(decision -> {
            AnswerSheet entry = byId.get(decision.entry());
            AnswerSheet exit = byId.get(decision.exit());
            if (isFree(entry, EvaluationCodes.ENTRY) && isFree(exit, EvaluationCodes.EXIT)) {
                add(new SheetPair(entry, exit, true));
            }
        });
    }

    private boolean isFree(AnswerSheet sheet, String moment) {
        return sheet != null && moment.equals(sheet.moment()) && forms.knows(sheet) && !paired.contains(sheet.id());
    }

    private void pairByCode() {
        Map<String, AnswerSheet> exits = new HashMap<>();
        sheets.stream().filter(sheet -> isFree(sheet, EvaluationCodes.EXIT) && mayPair(sheet))
                .forEach(sheet -> exits.put(code(sheet), sheet));
        for (AnswerSheet sheet : sheets) {
            AnswerSheet exit = exits.get(code(sheet));
            if (exit != null && isFree(sheet, EvaluationCodes.ENTRY) && mayPair(sheet)) {
                add(new SheetPair(sheet, exit, false));
            }
        }
    }

    private boolean mayPair(AnswerSheet sheet) {
        return isTrusted(code(sheet)) && bearers.get(place(sheet)) == 1;
    }

    /// A printed code checks; one of another make is trusted if the attendance knows it.
    private boolean isTrusted(String code) {
        return !code.isEmpty() && (attendance.contains(code) || ParticipantCode.read(code).isPresent());
    }

    private void add(SheetPair pair) {
        pairs.add(pair);
        paired.add(pair.entry().id());
        paired.add(pair.exit().id());
    }

    private List<UnpairedSheet> unpaired() {
        List<AnswerSheet> alone = sheets.stream().filter(sheet -> !paired.contains(sheet.id())).toList();
        return alone.stream().filter(sheet -> !isRepeat(sheet, alone))
                .map(sheet -> new UnpairedSheet(sheet, reason(sheet), likelySheets(sheet, alone), likelyCodes(sheet),
                        alone.stream().filter(other -> repeats(other, sheet)).toList()))
                .toList();
    }

    /// Sheets of one code with different answers wait as one, until somebody says which holds.
    private boolean isRepeat(AnswerSheet sheet, List<AnswerSheet> alone) {
        return alone.stream().takeWhile(other -> other != sheet).anyMatch(other -> repeats(sheet, other));
    }

    private boolean repeats(AnswerSheet sheet, AnswerSheet other) {
        return sheet != other && reason(sheet) == Reason.DUPLICATE_CODE && place(sheet).equals(place(other));
    }

    private Reason reason(AnswerSheet sheet) {
        String code = code(sheet);
        if (code.isEmpty()) {
            return Reason.NO_CODE;
        }
        if (!isTrusted(code)) {
            return Reason.INVALID_CODE;
        }
        if (bearers.get(place(sheet)) > 1) {
            return Reason.DUPLICATE_CODE;
        }
        if (!attendance.isEmpty() && !attendance.contains(code)) {
            return Reason.UNKNOWN_CODE;
        }
        if (!forms.knows(sheet)) {
            return Reason.NO_FORM;
        }
        return EvaluationCodes.ENTRY.equals(sheet.moment()) ? Reason.ONLY_ENTRY : Reason.ONLY_EXIT;
    }

    private List<AnswerSheet> likelySheets(AnswerSheet sheet, List<AnswerSheet> alone) {
        String code = code(sheet);
        return code.isEmpty() ? List.of() : alone.stream()
                .filter(other -> other.moment() != null && !other.moment().equals(sheet.moment()))
                .filter(other -> code.equals(code(other)) || !ParticipantCode.oneSlipAway(code, List.of(code(other)))
                        .isEmpty())
                .toList();
    }

    private List<String> likelyCodes(AnswerSheet sheet) {
        List<String> missing = attendance.stream()
                .filter(code -> !bearers.containsKey(sheet.moment() + " " + code)).toList();
        return code(sheet).isEmpty() ? List.of() : ParticipantCode.oneSlipAway(code(sheet), missing);
    }

    private int count(String moment, List<UnpairedSheet> unpaired) {
        return pairs.size() + (int) unpaired.stream().filter(one -> moment.equals(one.sheet().moment())).count();
    }
}
