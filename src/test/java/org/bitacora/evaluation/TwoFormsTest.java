package org.bitacora.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.FormsDetail;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Two forms from writing them to the results (requirements §3.4), in a real file.
class TwoFormsTest {

    @TempDir
    private Path folder;
    private TheDay day;
    private QuestionnaireService service;
    private UUID id;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        service = day.service.questionnaires();
        id = service.addFormB(day.chooseQuestionnaire().id());
    }

    @AfterEach
    void close() {
        day.close();
    }

    private Forms forms() {
        return service.find(id).orElseThrow().forms();
    }

    private AnswerSheet enter(String moment, int person, String form, Map<String, String> answers) {
        return day.service.enterSheet(day.training, moment,
                new SheetEntry(day.code(person), answers, Map.of(), form));
    }

    @Test
    void aNewFormBAsksTheSameInTheSameOrderUntilSomebodyTurnsIt() {
        assertThat(forms().on("B")).isEqualTo(forms().on("A")).hasSize(12);
        service.orderB(forms().turned());
        assertThat(forms().on("B").getFirst().code()).isEqualTo("q07");
        assertThat(forms().on("A").getFirst().code()).isEqualTo("q01");
        day.ws.undo();
        assertThat(forms().on("B").getFirst().code()).isEqualTo("q01");
    }

    @Test
    void anAnsweredQuestionnaireGetsItsFormBInTheNextVersion() {
        UUID plain = service.create("Una forma", "1", Piles.drafts()).id();
        service.use(day.training, plain);
        day.typeBothPiles();
        UUID made = service.addFormB(plain);
        assertThat(made).isNotEqualTo(plain);
        assertThat(service.find(plain).orElseThrow().questionnaire().hasTwoForms()).isFalse();
        assertThat(service.find(made).orElseThrow().questionnaire().version()).isEqualTo("2");
        assertThat(day.service.results(day.training).technical().forms()).isEmpty();
    }

    @Test
    void aParallelQuestionTakesOnePlaceOnFormBAndGoesWithItsItem() {
        Item third = forms().items().get(2);
        service.add(QuestionnaireService.parallel(third).asking("¿Y en la fila?", third.type(), third.construct()));
        assertThat(forms().on("B").get(2).text()).isEqualTo("¿Y en la fila?");
        assertThat(forms().on("B")).hasSize(12);
        assertThat(service.list().getFirst().items()).isEqualTo(12);
        assertThat(service.find(service.copy(id).id()).orElseThrow().forms().on("B").get(2).code()).isEqualTo("q03b");
        service.delete(third.id());
        assertThat(forms().on("B")).hasSize(11).noneMatch(item -> item.code().equals("q03b"));
        day.ws.undo();
        assertThat(forms().areParallel()).isTrue();
    }

    @Test
    void formBGoesAwayOnlyWhileNobodyAnsweredIt() {
        service.dropFormB(id);
        assertThat(forms().two()).isFalse();
        day.ws.undo();
        enter(EvaluationCodes.ENTRY, 0, "A", Map.of());
        assertThatThrownBy(() -> service.dropFormB(id)).isInstanceOf(Problem.class);
        assertThat(forms().two()).isTrue();
    }

    @Test
    void crossedHalvesAreToldAndASheetWithoutFormWaits() {
        for (int i = 0; i < 12; i++) {
            enter(EvaluationCodes.ENTRY, i, i % 2 == 0 ? "A" : "B", Map.of("q01", "b"));
            enter(EvaluationCodes.EXIT, i, i % 2 == 0 ? "B" : "A", Map.of("q01", "b", "q02", "b"));
        }
        enter(EvaluationCodes.ENTRY, 12, null, Map.of("q01", "b"));
        TrainingResults results = day.service.results(day.training);
        FormsDetail found = results.technical().forms().orElseThrow();
        assertThat(found.halves()).extracting(half -> half.pairs()).containsExactly(6, 6);
        assertThat(results.analysis().total().sumPost()).isEqualTo(24);
        assertThat(results.sheets().waiting()).singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(UnpairedSheet.Reason.NO_FORM));
    }

    @Test
    void theFormIsSaidLaterAndTheAnswersKeepTheirNumbers() {
        service.orderB(forms().turned());
        AnswerSheet sheet = enter(EvaluationCodes.ENTRY, 0, null, Map.of("q01", "a", "q02", "b"));
        day.service.form(sheet.id(), "B");
        AnswerSheet told = day.service.sheet(sheet.id()).orElseThrow();
        assertThat(told.form()).isEqualTo("B");
        assertThat(told.answers()).isEqualTo(Map.of("q07", "a", "q08", "b"));
        assertThat(SheetEdits.formed(told, forms(), "a").answers()).isEqualTo(sheet.answers());
    }

    @Test
    void twoLaptopsThatWriteTheSameParallelQuestionMeanOneItem() {
        try (TheDay other = new TheDay(folder, "dos")) {
            other.receive(day);
            Item third = forms().items().get(2);
            service.add(QuestionnaireService.parallel(third));
            other.service.questionnaires().add(QuestionnaireService.parallel(third));
            day.receive(other);
            assertThat(forms().on("B")).hasSize(12);
            assertThat(day.conflicts()).isEmpty();
        }
    }

    @Test
    void thePowerCutKeepsTheForm() {
        AnswerSheet sheet = enter(EvaluationCodes.ENTRY, 0, "B", Map.of("q01", "a"));
        day.service.drafts().keep(new SheetDraft(day.training, EvaluationCodes.ENTRY, "", "code", null, 1, 1,
                Instant.EPOCH, List.of(sheet)));
        assertThat(day.service.drafts().find(day.training).orElseThrow().unsaved()).containsExactly(sheet);
    }
}
