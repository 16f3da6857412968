package org.bitacora.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.AnswerSheetKind;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.PairingRules;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.SheetPairing;
import org.bitacora.evaluation.model.SheetPairingKind;
import org.bitacora.evaluation.store.SheetStore;
import org.bitacora.training.TrainingService;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;

/// Answer sheets of trainings: typed in, paired by participant code, scored (A17, A23). Nothing is computed ahead: what
/// is shown follows the sheets, the key and the attendance as they are now. Blocks the calling thread.
public final class EvaluationService {

    private final Workspace ws;
    private final Function<UUID, List<Bearer>> attendance;
    private final Function<UUID, List<Bearer>> unnamed;
    private final Function<UUID, List<UUID>> records;
    private final QuestionnaireService questionnaires;
    private final SheetDrafts drafts;
    private final SheetStore store = new SheetStore();

    public EvaluationService(Workspace ws, TrainingService trainings) {
        this(ws, new Bearers(ws, trainings)::of, new Bearers(ws, trainings)::unnamed,
                training -> trainings.records(training).stream().map(Training::id).toList());
    }

    /// @param attendance who bears which code in a training
    public EvaluationService(Workspace ws, Function<UUID, List<Bearer>> attendance) {
        this(ws, attendance, attendance, List::of);
    }

    private EvaluationService(Workspace ws, Function<UUID, List<Bearer>> attendance,
            Function<UUID, List<Bearer>> unnamed, Function<UUID, List<UUID>> records) {
        this.ws = ws;
        this.records = records;
        this.attendance = attendance;
        this.unnamed = unnamed;
        questionnaires = new QuestionnaireService(ws);
        drafts = new SheetDrafts(ws);
    }

    /// Where somebody was typing.
    public SheetDrafts drafts() {
        return drafts;
    }

    public QuestionnaireService questionnaires() {
        return questionnaires;
    }

    /// Who bears which code in a training, in the order of the attendance.
    public List<Bearer> bearers(UUID training) {
        return attendance.apply(training);
    }

    /// The sheets of a training at one moment, those typed under its joined records among them, in the order of the pile
    /// of paper.
    public List<AnswerSheet> sheets(UUID training, String moment) {
        List<UUID> members = records.apply(training);
        return ws.read(reading -> {
            List<AnswerSheet> own = store.sheets(reading, training, moment);
            return Stream.concat(own.stream(), sheets(reading, alike(reading, training, members), moment).stream()
                    .filter(sheet -> !sheet.training().equals(training))
                    .filter(sheet -> own.stream().noneMatch(sheet::isTwinOf))).toList();
        });
    }

    private List<AnswerSheet> sheets(Reading reading, List<UUID> members, String moment) {
        return members.stream().flatMap(member -> store.sheets(reading, member, moment).stream()).toList();
    }

    /// Of the records of one event those that ask the same as this one: only their sheets can be scored together.
    private static List<UUID> alike(Reading reading, UUID training, List<UUID> members) {
        if (members.size() < 2) {
            return List.of(training);
        }
        UUID asked = questionnaire(reading, training);
        return members.stream().filter(member -> Objects.equals(asked, questionnaire(reading, member))).toList();
    }

    private static UUID questionnaire(Reading reading, UUID training) {
        return reading.find(TrainingKind.KIND, training).map(Training::questionnaire).orElse(null);
    }

    public Optional<AnswerSheet> sheet(UUID id) {
        return ws.read(reading -> reading.find(AnswerSheetKind.KIND, id));
    }

    /// Adds a sheet below those of its moment and gives it as it was saved.
    public AnswerSheet enterSheet(UUID training, String moment, SheetEntry typed) {
        return enterSheets(training, moment, List.of(typed)).getFirst();
    }

    /// Adds sheets in their order, all or none.
    public List<AnswerSheet> enterSheets(UUID training, String moment, List<SheetEntry> typed) {
        List<AnswerSheet> entered = new ArrayList<>();
        ws.write(Operation.of("evaluation.op.sheet"), tx -> {
            int row = store.nextRow(tx, training, moment);
            for (SheetEntry entry : typed) {
                AnswerSheet sheet = new AnswerSheet(
                        idOf(training, moment, entry.code(), id -> tx.find(AnswerSheetKind.KIND, id).isPresent()),
                        training, moment, written(entry.code()), row++, entry.answers(), entry.openAnswers(),
                        entry.form());
                tx.save(AnswerSheetKind.KIND, sheet);
                entered.add(sheet);
            }
        });
        return entered;
    }

    /// An empty sheet below the present ones, for a row that is being typed. Nothing is saved yet.
    public AnswerSheet draft(UUID training, String moment, String code, Collection<AnswerSheet> present) {
        int row = present.stream().map(AnswerSheet::sheetRow).filter(Objects::nonNull).max(Integer::compare).orElse(0);
        UUID id = idOf(training, moment, code, each -> present.stream().anyMatch(sheet -> sheet.id().equals(each)));
        return new AnswerSheet(id, training, moment, written(code), row + 1, Map.of(), Map.of());
    }

    /// One paper typed on two laptops is one sheet: the code that checks makes its id. A second paper with the same code
    /// on the same laptop, or one whose code says nothing, gets an id of its own and waits among the unpaired.
    private UUID idOf(UUID training, String moment, String code, Predicate<UUID> taken) {
        return ParticipantCode.read(code).map(read -> Ids.natural("answerSheet", training, moment, read.value()))
                .filter(taken.negate()).orElseGet(() -> Ids.next(ws.clock()));
    }

    /// A code that checks is kept without hyphen and with its misread letters put right; another as it was typed.
    public static String written(String code) {
        return ParticipantCode.read(code).map(ParticipantCode::value).orElse(TextForm.clean(code));
    }

    /// Saves the cells that were changed, answers or code; what somebody else changed meanwhile stays.
    ///
    /// @param before the sheet as it was read; `null` for one that was drafted here
    public void save(AnswerSheet before, AnswerSheet after) {
        List<UUID> members = records.apply(after.training());
        ws.write(Operation.of("evaluation.op.sheet"), tx -> {
            if (before != null) {
                twins(tx, before, members).forEach(twin -> tx.save(AnswerSheetKind.KIND, twin,
                        twin.answered(after.answers(), after.openAnswers()).onForm(after.form()).coded(
                                after.participantCode())));
                tx.save(AnswerSheetKind.KIND, before, after);
            } else if (tx.find(AnswerSheetKind.KIND, after.id()).isPresent()) {
                // The same paper has arrived from another laptop meanwhile: only what was typed here is added.
                tx.save(AnswerSheetKind.KIND, blank(after.id()), after);
            } else {
                tx.save(AnswerSheetKind.KIND, after);
            }
        });
    }

    /// The same paper under a joined record of the training, which is not seen beside this one.
    private List<AnswerSheet> twins(Reading reading, AnswerSheet sheet, List<UUID> members) {
        return members.size() < 2 ? List.of() : sheets(reading, members, sheet.moment()).stream()
                .filter(sheet::isTwinOf)
                .filter(twin -> !twin.training().equals(sheet.training())).toList();
    }

    private static AnswerSheet blank(UUID id) {
        return new AnswerSheet(id, null, null, null, null, Map.of(), Map.of());
    }

    /// Says which of two forms a sheet is; its answers keep their numbers.
    public void form(UUID sheet, String form) {
        ws.write(Operation.of("evaluation.op.form"), tx -> tx.find(AnswerSheetKind.KIND, sheet).ifPresent(found ->
                tx.save(AnswerSheetKind.KIND, found, SheetEdits.formed(found, forms(tx, found.training()), form))));
    }

    public void delete(UUID sheet) {
        delete(List.of(sheet));
    }

    /// Deletes sheets in one step.
    public void delete(Collection<UUID> sheets) {
        ws.write(Operation.of("evaluation.op.deleteSheet"),
                tx -> sheets.forEach(sheet -> tx.delete(AnswerSheetKind.KIND.ref(sheet))));
    }

    /// Which sheets belong together, which wait and why.
    public PairedSheets pairing(UUID training) {
        List<Bearer> bearers = bearers(training);
        List<UUID> members = records.apply(training);
        return ws.read(reading -> pairing(reading, alike(reading, training, members), bearers,
                forms(reading, training)));
    }

    private PairedSheets pairing(Reading reading, List<UUID> members, List<Bearer> bearers, Forms forms) {
        Map<String, Bearer> byCode = new LinkedHashMap<>();
        bearers.forEach(each -> byCode.putIfAbsent(each.plainCode(), each));
        List<AnswerSheet> sheets = Stream.of(EvaluationCodes.ENTRY, EvaluationCodes.EXIT)
                .flatMap(moment -> sheets(reading, members, moment).stream()).toList();
        List<SheetPairing> decisions = members.stream()
                .flatMap(member -> store.pairings(reading, member).stream()).distinct().toList();
        Set<UUID> alone = new HashSet<>();
        decisions.stream().filter(SheetPairings::leavesAlone).forEach(each -> alone.add(SheetPairings.lone(each)));
        return new PairedSheets(
                PairingRules.pair(sheets.stream().filter(sheet -> !alone.contains(sheet.id())).toList(),
                        byCode.keySet(), decisions, forms),
                sheets.stream().filter(sheet -> alone.contains(sheet.id())).toList(), byCode);
    }

    private Forms forms(Reading reading, UUID training) {
        return questionnaires.of(reading, training).map(Instrument::forms).orElseGet(() -> Forms.one(List.of()));
    }

    /// Decides that an entry and an exit sheet are of one participant, in the place of what was decided about either.
    ///
    /// @throws Problem if they are not an entry and an exit of one training
    public void pair(UUID entry, UUID exit) {
        List<UUID> event = sheet(entry).map(found -> records.apply(found.training())).orElse(List.of());
        ws.write(Operation.of("evaluation.op.pair"), tx -> {
            requireHalves(tx, entry, exit, event);
            forget(tx, entry);
            forget(tx, exit);
            tx.save(SheetPairingKind.KIND, SheetPairing.of(entry, exit));
        });
    }

    private static void requireHalves(Reading reading, UUID entry, UUID exit, List<UUID> event) {
        Optional<AnswerSheet> first = reading.find(AnswerSheetKind.KIND, entry);
        Optional<AnswerSheet> second = reading.find(AnswerSheetKind.KIND, exit);
        boolean halves = first.isPresent() && second.isPresent()
                && EvaluationCodes.ENTRY.equals(first.get().moment())
                && EvaluationCodes.EXIT.equals(second.get().moment())
                && event.contains(second.get().training());
        if (!halves) {
            throw new Problem("E-31", "evaluation.problem.notHalves");
        }
    }

    /// Parts two sheets. If only their equal codes had paired them, both are left without pair until somebody decides.
    public void unpair(SheetPair pair) {
        ws.write(Operation.of("evaluation.op.unpair"), tx -> {
            forget(tx, pair.entry().id());
            forget(tx, pair.exit().id());
            if (!pair.manual()) {
                tx.save(SheetPairingKind.KIND, SheetPairings.alone(pair.entry()));
                tx.save(SheetPairingKind.KIND, SheetPairings.alone(pair.exit()));
            }
        });
    }

    /// Decides that a sheet has no other half: the person left early, or never came in the morning.
    public void leaveAlone(UUID sheet) {
        ws.write(Operation.of("evaluation.op.alone"), tx -> tx.find(AnswerSheetKind.KIND, sheet).ifPresent(found -> {
            forget(tx, sheet);
            tx.save(SheetPairingKind.KIND, SheetPairings.alone(found));
        }));
    }

    /// Takes back whatever was decided about a sheet; its code speaks again.
    public void reconsider(UUID sheet) {
        ws.write(Operation.of("evaluation.op.reconsider"), tx -> forget(tx, sheet));
    }

    private void forget(Tx tx, UUID sheet) {
        store.pairingsOf(tx, sheet).forEach(pairing -> tx.delete(SheetPairingKind.KIND.ref(pairing.id())));
    }

    /// What a training changed: pairs, figures by total, construct and item, and the rows behind them.
    public TrainingResults results(UUID training) {
        return results(training, bearers(training));
    }

    /// The same without the names of those who bear the codes, for counting many trainings.
    public TrainingResults counted(UUID training) {
        return results(training, unnamed.apply(training));
    }

    private TrainingResults results(UUID training, List<Bearer> bearers) {
        List<UUID> members = records.apply(training);
        return ws.read(reading -> {
            Forms forms = forms(reading, training);
            return TrainingResults.of(training, forms,
                    pairing(reading, alike(reading, training, members), bearers, forms));
        });
    }

    /// One result for each questionnaire that the records of an event ask: their sheets are counted together.
    public List<TrainingResults> counted(List<UUID> members) {
        if (members.size() < 2) {
            return members.stream().map(this::counted).toList();
        }
        Map<Optional<UUID>, UUID> asked = new LinkedHashMap<>();
        ws.read(reading -> {
            members.forEach(member -> asked.putIfAbsent(Optional.ofNullable(questionnaire(reading, member)), member));
            return asked;
        });
        return asked.values().stream().map(this::counted).toList();
    }

    /// Several trainings together, without names.
    public Results results(List<UUID> trainings) {
        return new Results(trainings.stream().map(this::counted).toList());
    }

    /// Decides which of several sheets of one code holds: the others are of the same paper and get its answers, so that
    /// all are one from here on. What they said stays in their history.
    public void keep(AnswerSheet chosen, Collection<AnswerSheet> others) {
        ws.write(Operation.of("evaluation.op.keepSheet"), tx -> others.forEach(other ->
                tx.save(AnswerSheetKind.KIND, other,
                        other.answered(chosen.answers(), chosen.openAnswers()).onForm(chosen.form()))));
    }

    /// Decides that sheets of one code are papers of several people: none pairs until its own other half is found.
    public void leaveAlone(Collection<AnswerSheet> sheets) {
        ws.write(Operation.of("evaluation.op.alone"), tx -> sheets.forEach(sheet -> {
            forget(tx, sheet.id());
            tx.save(SheetPairingKind.KIND, SheetPairings.alone(sheet));
        }));
    }
}
