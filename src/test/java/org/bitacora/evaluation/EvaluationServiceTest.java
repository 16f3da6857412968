package org.bitacora.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.Oracle;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.GainSentences;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvaluationServiceTest {

    @TempDir
    private Path folder;
    private TheDay day;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
    }

    @AfterEach
    void close() {
        day.close();
    }

    private PairedSheets pairing() {
        return day.service.pairing(day.training);
    }

    private AnswerSheet enter(String moment, String code, Map<String, String> answers) {
        return day.service.enterSheet(day.training, moment, new SheetEntry(code, answers));
    }

    @Test
    void theDayHas32PairsAndFourSheetsWithoutPair() { // A23, issue "The day"
        day.chooseQuestionnaire();
        day.typeBothPiles();
        PairedSheets sheets = pairing();
        assertThat(List.of(sheets.entries(), sheets.exits(), sheets.pairs().size(), sheets.unpaired()))
                .containsExactly(35, 33, 32, 4);
        assertThat(sheets.waiting().stream().map(UnpairedSheet::reason)).containsExactlyInAnyOrder(
                UnpairedSheet.Reason.ONLY_ENTRY, UnpairedSheet.Reason.ONLY_ENTRY, UnpairedSheet.Reason.ONLY_ENTRY,
                UnpairedSheet.Reason.INVALID_CODE);
        assertThat(sheets.rate().percent(0)).isEqualByComparingTo("94");
        assertThat(GainSentences.headline(day.service.results(day.training).analysis()).text())
                .matches("De 50.% a 73.% de respuestas correctas");
    }

    @Test
    void aWrongCodeIsOfferedTheSheetThatIsOneSlipAway() {
        day.typeBothPiles();
        UnpairedSheet wrong = waiting(UnpairedSheet.Reason.INVALID_CODE);
        assertThat(wrong.likelySheets()).map(AnswerSheet::participantCode).contains(day.code(0));
        AnswerSheet entry = wrong.likelySheets().stream()
                .filter(sheet -> sheet.participantCode().equals(day.code(0))).findFirst().orElseThrow();
        day.service.pair(entry.id(), wrong.sheet().id());
        assertThat(pairing().pairs()).hasSize(33).anyMatch(SheetPair::manual);
        day.ws.undo();
        assertThat(pairing().pairs()).hasSize(32);
    }

    private UnpairedSheet waiting(UnpairedSheet.Reason reason) {
        return pairing().waiting().stream().filter(each -> each.reason() == reason).findFirst().orElseThrow();
    }

    @Test
    void correctingTheCodePairsTheSheet() {
        day.typeBothPiles();
        AnswerSheet wrong = waiting(UnpairedSheet.Reason.INVALID_CODE).sheet();
        day.service.save(wrong, new AnswerSheet(wrong.id(), wrong.training(), wrong.moment(), day.code(0),
                wrong.sheetRow(), wrong.answers(), wrong.openAnswers()));
        assertThat(pairing().pairs()).hasSize(33);
    }

    @Test
    void aSheetLeftWithoutPairStopsWaitingButStaysCounted() {
        day.typeBothPiles();
        AnswerSheet left = day.service.sheets(day.training, EvaluationCodes.ENTRY).get(1);
        day.service.leaveAlone(left.id());
        assertThat(pairing().settled()).containsExactly(left);
        assertThat(pairing().waiting()).hasSize(3);
        assertThat(List.of(pairing().entries(), pairing().unpaired())).containsExactly(35, 4);
        day.service.reconsider(left.id());
        assertThat(pairing().waiting()).hasSize(4);
        day.service.leaveAlone(left.id());
        assertThat(pairing().settled()).hasSize(1);
    }

    @Test
    void sheetsOfEqualCodesCanBePartedAndJoinedAgain() {
        day.typeBothPiles();
        SheetPair pair = pairing().pairs().getFirst();
        day.service.unpair(pair);
        assertThat(pairing().pairs()).hasSize(31);
        assertThat(pairing().settled()).hasSize(2);
        day.service.pair(pair.entry().id(), pair.exit().id());
        assertThat(pairing().pairs()).hasSize(32);
        day.service.unpair(pairing().pairs().stream().filter(SheetPair::manual).findFirst().orElseThrow());
        assertThat(pairing().pairs()).as("their codes agree, so they are a pair again").hasSize(32);
    }

    @Test
    void twoEntriesAreNoPair() {
        AnswerSheet one = enter(EvaluationCodes.ENTRY, day.code(0), Map.of());
        AnswerSheet two = enter(EvaluationCodes.ENTRY, day.code(1), Map.of());
        assertThatThrownBy(() -> day.service.pair(one.id(), two.id())).isInstanceOf(Problem.class);
        assertThat(pairing().pairs()).isEmpty();
    }

    @Test
    void aSecondPaperWithTheSameCodeIsASheetOfItsOwn() {
        AnswerSheet one = enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "a"));
        AnswerSheet two = enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "b"));
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(pairing().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.reason()).isEqualTo(UnpairedSheet.Reason.DUPLICATE_CODE);
            assertThat(waiting.repeats()).hasSize(1);
        });
    }

    @Test
    void ofTwoSheetsOfOneCodeTheChosenOneHoldsAndItCanBeTakenBack() {
        AnswerSheet one = enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "a"));
        AnswerSheet two = enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "b"));
        enter(EvaluationCodes.EXIT, day.code(0), Map.of("q01", "b"));
        day.service.keep(two, List.of(one));
        assertThat(pairing().pairs()).singleElement()
                .satisfies(pair -> assertThat(pair.entry().answers()).isEqualTo(two.answers()));
        assertThat(pairing().entries()).isEqualTo(1);
        day.ws.undo();
        assertThat(pairing().pairs()).isEmpty();
        day.service.leaveAlone(List.of(one, two));
        assertThat(pairing().settled()).hasSize(2);
    }

    @Test
    void sheetsStayInTheOrderOfThePile() {
        for (int person : new int[] {9, 4, 7}) {
            enter(EvaluationCodes.EXIT, day.code(person), Map.of());
        }
        assertThat(day.service.sheets(day.training, EvaluationCodes.EXIT)).extracting(AnswerSheet::participantCode)
                .containsExactly(day.code(9), day.code(4), day.code(7));
    }

    @Test
    void aCodeIsKeptAsItIsReadAndAWrongOneAsItWasTyped() {
        String shown = day.code(0).substring(0, 3).toLowerCase() + "-" + day.code(0).charAt(3);
        assertThat(enter(EvaluationCodes.ENTRY, shown, Map.of()).participantCode()).isEqualTo(day.code(0));
        assertThat(enter(EvaluationCodes.ENTRY, " zz-9 ", Map.of()).participantCode()).isEqualTo("zz-9");
        assertThat(enter(EvaluationCodes.ENTRY, " ", Map.of()).participantCode()).isNull();
    }

    @Test
    void aDeletedSheetComesBackWithItsAnswers() {
        AnswerSheet sheet = enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "b"));
        day.service.delete(sheet.id());
        assertThat(day.service.sheets(day.training, EvaluationCodes.ENTRY)).isEmpty();
        day.ws.undo();
        assertThat(day.service.sheet(sheet.id())).contains(sheet);
    }

    @Test
    void aCorrectedKeyChangesEveryFigure() {
        Instrument made = day.chooseQuestionnaire();
        day.typeBothPiles();
        Gain before = day.service.results(day.training).analysis().total();
        Item first = made.items().getFirst();
        day.service.questionnaires().save(first, ItemDraft.of(first).withKey(Set.of("c"))
                .placed(first.id(), first.questionnaire(), first.code(), first.position()));
        Gain after = day.service.results(day.training).analysis().total();
        assertThat(after.sumPre() - before.sumPre()).isEqualTo(32 - 2 * Piles.RIGHT_PRE[0]);
    }

    @Test
    void theRowsBehindEachFigureAddUpToIt() {
        Instrument made = day.chooseQuestionnaire();
        day.typeBothPiles();
        TrainingResults results = day.service.results(day.training);
        assertSums(results.analysis().total(), results.rows());
        results.analysis().constructs()
                .forEach(each -> assertSums(each.gain(), results.rowsOfConstruct(each.construct())));
        made.items().forEach(item -> assertThat(results.rowsOfItem(item.code()).stream()
                .mapToInt(row -> row.score().exit()).sum()).isEqualTo(Piles.RIGHT_POST[item.position() - 1]));
    }

    private static void assertSums(Gain gain, List<ResultRow> rows) {
        assertThat(rows).hasSize(gain.pairs());
        assertThat(rows.stream().mapToLong(row -> row.score().entry()).sum()).isEqualTo(gain.sumPre());
        assertThat(rows.stream().mapToLong(row -> row.score().exit()).sum()).isEqualTo(gain.sumPost());
    }

    @Test
    void trainingsTogetherAddUp() { // A17
        day.chooseQuestionnaire();
        day.typeBothPiles();
        Results one = day.service.results(List.of(day.training));
        Results twice = day.service.results(List.of(day.training, day.training));
        assertThat(twice.pairs()).isEqualTo(64);
        assertThat(twice.constructs()).hasSameSizeAs(one.constructs());
        assertThat(twice.constructs().getFirst().items()).isEqualTo(3);
        assertThat(twice.constructs().getFirst().gain().sumPost())
                .isEqualTo(2 * one.constructs().getFirst().gain().sumPost());
        twice.constructs().forEach(each -> assertSums(each.gain(), twice.rowsOfConstruct(each)));
        assertThat(twice.analysis().orElseThrow().items()).hasSize(12);
        assertThat(day.service.results(List.of()).total()).isEmpty();
    }

    @Test
    void theFiguresAreThoseOfTheOracle() { // domain.md §8
        JsonNode oracle = Oracle.of("evaluation");
        day.bearers.clear();
        List<ItemDraft> items = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            items.add(new ItemDraft("Ítem " + i, EvaluationCodes.SINGLE, i <= 4 ? "GENDER_EQUALITY" : "HUMAN_RIGHTS",
                    Map.of("a", "Sí", "b", "No"), Set.of("a"), null));
        }
        Instrument made = day.service.questionnaires().create("Oráculo", "1", items);
        day.service.questionnaires().use(day.training, made.id());
        for (String list : List.of("pairs", "unpaired")) {
            oracle.get(list).forEach(this::enterRow);
        }
        Gain total = day.service.results(day.training).analysis().total();
        JsonNode expected = oracle.get("expected");
        assertThat(List.of(total.pairs(), total.improved(), total.same(), total.worse()))
                .containsExactly(10, 8, 1, 1);
        assertThat(total.meanPre().orElseThrow()).isEqualTo(expected.get("meanPre").asDouble());
        assertThat(total.meanPost().orElseThrow()).isEqualTo(expected.get("meanPost").asDouble());
        assertThat(total.groupGain().value()).isEqualTo(expected.get("groupGain").asDouble());
        assertThat(total.pre().percent(2)).isEqualByComparingTo("51.25");
        assertThat(pairing().unpaired()).isEqualTo(2);
    }

    @Test
    void oneSheetTypedOnTwoLaptopsIsOneSheet() {
        try (TheDay other = new TheDay(folder, "dos")) {
            enter(EvaluationCodes.ENTRY, day.code(0), Map.of("q01", "a", "q02", "b"));
            other.service.enterSheet(day.training, EvaluationCodes.ENTRY,
                    new SheetEntry(day.code(0), Map.of("q02", "b", "q03", "c")));
            day.receive(other);
            other.receive(day);
            AnswerSheet joined = day.service.sheets(day.training, EvaluationCodes.ENTRY).getFirst();
            assertThat(joined.answers()).isEqualTo(Map.of("q01", "a", "q02", "b", "q03", "c"));
            assertThat(other.service.sheets(day.training, EvaluationCodes.ENTRY)).containsExactly(joined);
            assertThat(day.conflicts()).isEmpty();
        }
    }

    private void enterRow(JsonNode row) {
        String code = row.get("id").asString();
        day.bearers.add(new Bearer(code, UUID.randomUUID(), "Persona " + code, "HEALTH", "F", "", null));
        enterMarks(EvaluationCodes.ENTRY, code, row.get("pre"));
        enterMarks(EvaluationCodes.EXIT, code, row.get("post"));
    }

    private void enterMarks(String moment, String code, JsonNode marks) {
        if (!marks.isNull()) {
            Map<String, String> answers = new TreeMap<>();
            String text = marks.asString();
            for (int i = 0; i < text.length(); i++) {
                answers.put("q%02d".formatted(i + 1), text.charAt(i) == '1' ? "a" : "b");
            }
            enter(moment, code, answers);
        }
    }
}
