package org.bitacora.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemKind;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.evaluation.model.QuestionnaireKind;
import org.bitacora.evaluation.store.QuestionnaireStore;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;

/// Makes, corrects and copies questionnaires, and says which one a training uses (A23). A corrected key needs nothing
/// else: scores are computed from the sheets whenever they are read. Blocks the calling thread until the file has it.
public final class QuestionnaireService {

    private final Workspace ws;
    private final QuestionnaireStore store = new QuestionnaireStore();

    public QuestionnaireService(Workspace ws) {
        this.ws = ws;
    }

    public List<QuestionnaireLine> list() {
        return ws.read(reading -> {
            Map<UUID, QuestionnaireStore.Use> uses = store.uses(reading).stream()
                    .collect(Collectors.toMap(QuestionnaireStore.Use::questionnaire, Function.identity()));
            return store.all(reading).stream().map(each -> line(each, uses.get(each.id()))).toList();
        });
    }

    private static QuestionnaireLine line(Questionnaire questionnaire, QuestionnaireStore.Use use) {
        return new QuestionnaireLine(questionnaire, use.items(), use.trainings());
    }

    public Optional<Instrument> find(UUID questionnaire) {
        return ws.read(reading -> find(reading, questionnaire));
    }

    Optional<Instrument> find(Reading reading, UUID questionnaire) {
        return store.find(reading, questionnaire)
                .map(found -> new Instrument(found, store.items(reading, questionnaire)));
    }

    /// The questionnaire with all that hangs on it, for its editor.
    public Optional<QuestionnaireUse> use(UUID questionnaire) {
        return ws.read(reading -> find(reading, questionnaire).map(found -> new QuestionnaireUse(found,
                Set.copyOf(store.codesEver(reading, questionnaire)), store.trainings(reading, questionnaire),
                store.sheets(reading, questionnaire))));
    }

    /// The questionnaire that a training uses; empty until one is chosen.
    public Optional<Instrument> of(UUID training) {
        return ws.read(reading -> of(reading, training));
    }

    Optional<Instrument> of(Reading reading, UUID training) {
        return reading.find(TrainingKind.KIND, training).map(Training::questionnaire)
                .flatMap(questionnaire -> find(reading, questionnaire));
    }

    /// Makes a questionnaire with these items, coded q01, q02 … in their order.
    ///
    /// @throws Problem if it has no name
    public Instrument create(String name, String version, List<ItemDraft> items) {
        Questionnaire made = new Questionnaire(Ids.next(ws.clock()), TextForm.clean(name), TextForm.clean(version),
                null, true);
        requireName(made);
        ws.write(Operation.of("evaluation.op.questionnaire"), tx -> {
            tx.save(QuestionnaireKind.KIND, made);
            append(tx, made.id(), items);
        });
        return find(made.id()).orElseThrow();
    }

    public void save(Questionnaire before, Questionnaire after) {
        requireName(after);
        ws.write(Operation.of("evaluation.op.questionnaire"),
                tx -> tx.save(QuestionnaireKind.KIND, before, after));
    }

    private static void requireName(Questionnaire questionnaire) {
        if (questionnaire.name() == null || questionnaire.name().isBlank()) {
            throw new Problem("E-30", "questionnaire.problem.noName");
        }
    }

    /// Adds items at the end and gives them as they were saved.
    public List<Item> add(UUID questionnaire, List<ItemDraft> drafts) {
        List<Item> added = new ArrayList<>();
        ws.write(Operation.of("evaluation.op.addItems"), tx -> added.addAll(append(tx, questionnaire, drafts)));
        return added;
    }

    private List<Item> append(Tx tx, UUID questionnaire, List<ItemDraft> drafts) {
        List<Item> added = new ArrayList<>();
        int number = store.codesEver(tx, questionnaire).stream().mapToInt(QuestionnaireService::number).max()
                .orElse(0);
        int position = store.items(tx, questionnaire).stream().map(Item::position).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).max().orElse(0);
        for (ItemDraft draft : drafts) {
            String code = "q%02d".formatted(++number);
            Item item = draft.placed(idOf(questionnaire, code), questionnaire, code, ++position);
            tx.save(ItemKind.KIND, item);
            added.add(item);
        }
        return added;
    }

    /// Two laptops that add an item number nine mean one item, since answers know it by its code alone; what differs
    /// becomes a difference to decide.
    private static UUID idOf(UUID questionnaire, String code) {
        return Ids.natural("item", questionnaire, code);
    }

    private static int number(String code) {
        String digits = code == null ? "" : code.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /// An empty item below the present ones, for a row that is being typed. Nothing is saved yet.
    ///
    /// @param codesEver those that items of the questionnaire have or had
    public static Item draft(UUID questionnaire, Collection<Item> present, Collection<String> codesEver) {
        int number = Stream.concat(codesEver.stream(), present.stream().map(Item::code))
                .mapToInt(QuestionnaireService::number).max().orElse(0) + 1;
        int position = present.stream().map(Item::position).filter(Objects::nonNull).max(Integer::compare).orElse(0);
        String code = "q%02d".formatted(number);
        return new ItemDraft(null, EvaluationCodes.SINGLE, null, Map.of(), Set.of(), null)
                .placed(idOf(questionnaire, code), questionnaire, code, position + 1);
    }

    /// Saves a drafted item for the first time.
    public void add(Item item) {
        ws.write(Operation.of("evaluation.op.addItems"), tx -> tx.save(ItemKind.KIND, item));
    }

    /// Saves what was changed in an item: text, type, construct, options or key. Its code stays.
    public void save(Item before, Item after) {
        ws.write(Operation.of("evaluation.op.item"), tx -> tx.save(ItemKind.KIND, before, after));
    }

    /// Takes an item out, on form B too; the answers to it stay on their sheets, and undoing brings it back with them.
    public void delete(UUID item) {
        delete(List.of(item));
    }

    public void delete(Collection<UUID> items) {
        ws.write(Operation.of("evaluation.op.deleteItem"), tx -> items.forEach(item -> {
            tx.find(ItemKind.KIND, item).ifPresent(gone -> store.parallels(tx, gone)
                    .forEach(twin -> tx.delete(ItemKind.KIND.ref(twin.id()))));
            tx.delete(ItemKind.KIND.ref(item));
        }));
    }

    /// Puts the items in this order.
    public void order(List<Item> items) {
        ws.write(Operation.of("evaluation.op.order"), tx -> {
            for (int i = 0; i < items.size(); i++) {
                tx.save(ItemKind.KIND, items.get(i), items.get(i).at(i + 1));
            }
        });
    }

    /// Puts the items of form B in this order; A keeps its own.
    public void orderB(List<Item> items) {
        ws.write(Operation.of("evaluation.op.order"), tx -> {
            for (int i = 0; i < items.size(); i++) {
                tx.save(ItemKind.KIND, items.get(i), items.get(i).atOfB(i + 1));
            }
        });
    }

    /// Gives a questionnaire a form B, which at first asks the same as A. One that is answered already keeps its form:
    /// its next version gets both, so that nothing typed is read as something else.
    ///
    /// @return the questionnaire with both forms
    public UUID addFormB(UUID questionnaire) {
        QuestionnaireUse use = use(questionnaire).orElseThrow();
        Instrument target = use.sheets() == 0 ? use.instrument() : copy(questionnaire);
        Questionnaire before = target.questionnaire();
        ws.write(Operation.of("evaluation.op.addFormB"),
                tx -> tx.save(QuestionnaireKind.KIND, before, before.in(Forms.CROSSED)));
        return before.id();
    }

    /// Takes form B away as long as nobody answered it; its items stay in the file and come back with it.
    ///
    /// @throws Problem if there are answer sheets
    public void dropFormB(UUID questionnaire) {
        QuestionnaireUse use = use(questionnaire).orElseThrow();
        if (use.sheets() > 0) {
            throw new Problem("E-32", "questionnaire.problem.answered");
        }
        save(use.instrument().questionnaire(), use.instrument().questionnaire().in(null));
    }

    /// The item that form B asks in the place of this one, to begin with in the same words. Nothing is saved yet. Two
    /// laptops that write it mean one item.
    public static Item parallel(Item item) {
        String code = item.code() + "b";
        return new Item(idOf(item.questionnaire(), code), item.questionnaire(), code, null, item.text(), item.type(),
                item.construct(), item.options(), item.answerKey(), item.scaleMax(), item.code(), item.positionB());
    }

    /// A new version with the same items under the same codes, for a change after which results must not be mixed.
    public Instrument copy(UUID questionnaire) {
        Instrument old = find(questionnaire).orElseThrow();
        Questionnaire made = new Questionnaire(Ids.next(ws.clock()), old.questionnaire().name(),
                nextVersion(old.questionnaire()), old.questionnaire().description(), true,
                old.questionnaire().forms());
        ws.write(Operation.of("evaluation.op.copy"), tx -> {
            tx.save(QuestionnaireKind.KIND, made);
            old.items().forEach(item -> tx.save(ItemKind.KIND, item.in(made.id(), idOf(made.id(), item.code()))));
        });
        return find(made.id()).orElseThrow();
    }

    private String nextVersion(Questionnaire old) {
        return String.valueOf(1 + list().stream().map(QuestionnaireLine::questionnaire)
                .filter(each -> old.name().equals(each.name())).mapToInt(each -> Math.max(1, number(each.version())))
                .max().orElse(1));
    }

    /// Says which questionnaire a training uses; `null` for none.
    public void use(UUID training, UUID questionnaire) {
        ws.write(Operation.of("evaluation.op.use"), tx -> tx.find(TrainingKind.KIND, training)
                .ifPresent(before -> tx.save(TrainingKind.KIND, before, before.within(before.project(), questionnaire))));
    }
}
