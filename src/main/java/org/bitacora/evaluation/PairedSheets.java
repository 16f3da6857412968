package org.bitacora.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Pairing;
import org.bitacora.evaluation.model.Share;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.training.model.ParticipantCode;

/// All sheets of a training: in pairs, waiting for their other half, or left without pair because somebody decided so.
/// Every sheet stands in exactly one of the three.
///
/// @param bearers those of the attendance by plain code
/// @param settled what was left without pair on purpose; its sheets are in no figure either
public record PairedSheets(Pairing pairing, List<AnswerSheet> settled, Map<String, Bearer> bearers) {

    public PairedSheets {
        settled = List.copyOf(settled);
        bearers = Map.copyOf(bearers);
    }

    public List<SheetPair> pairs() {
        return pairing.pairs();
    }

    /// Those that somebody should look at.
    public List<UnpairedSheet> waiting() {
        return pairing.unpaired();
    }

    public int unpaired() {
        return pairing.unpaired().size() + settled.size();
    }

    public int entries() {
        return pairing.entries() + settled(EvaluationCodes.ENTRY);
    }

    public int exits() {
        return pairing.exits() + settled(EvaluationCodes.EXIT);
    }

    private int settled(String moment) {
        return (int) settled.stream().filter(sheet -> moment.equals(sheet.moment())).count();
    }

    /// The sheets that found their other half, of all sheets.
    public Share rate() {
        return new Share(2L * pairs().size(), (long) entries() + exits());
    }

    /// The sheet of the other moment under the same code, paired or not.
    public Optional<AnswerSheet> other(AnswerSheet sheet) {
        String code = ParticipantCode.plain(sheet.participantCode());
        return code.isEmpty() ? Optional.empty() : all().filter(each -> !each.moment().equals(sheet.moment()))
                .filter(each -> code.equals(ParticipantCode.plain(each.participantCode()))).findFirst();
    }

    private Stream<AnswerSheet> all() {
        return Stream.of(pairs().stream().flatMap(pair -> Stream.of(pair.entry(), pair.exit())),
                waiting().stream().map(UnpairedSheet::sheet), settled.stream()).flatMap(each -> each);
    }

    public Optional<Bearer> bearer(AnswerSheet sheet) {
        return Optional.ofNullable(bearers.get(ParticipantCode.plain(sheet.participantCode())));
    }
}
