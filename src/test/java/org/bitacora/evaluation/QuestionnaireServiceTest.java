package org.bitacora.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Questionnaire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionnaireServiceTest {

    private static final ItemDraft DRAFT = new ItemDraft("¿…?", EvaluationCodes.SINGLE, "HUMAN_RIGHTS",
            Map.of("a", "Sí", "b", "No"), Set.of("a"), null);

    @TempDir
    private Path folder;
    private TheDay day;
    private QuestionnaireService service;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        service = day.service.questionnaires();
    }

    @AfterEach
    void close() {
        day.close();
    }

    private List<String> codes(UUID questionnaire) {
        return service.find(questionnaire).orElseThrow().items().stream().map(Item::code).toList();
    }

    @Test
    void itemsAreCodedInTheirOrder() { // A23
        Instrument made = service.create("Entrada y salida", "1", List.of(DRAFT, DRAFT));
        assertThat(codes(made.id())).containsExactly("q01", "q02");
        assertThat(made.items()).extracting(Item::position).containsExactly(1, 2);
        assertThat(made.numberOf("q02")).isEqualTo(2);
    }

    @Test
    void theCodeOfADeletedItemIsNotGivenAgain() {
        Instrument made = service.create("Entrada y salida", "1", List.of(DRAFT, DRAFT));
        service.delete(made.items().get(1).id());
        assertThat(service.add(made.id(), List.of(DRAFT)).getFirst().code()).isEqualTo("q03");
        assertThat(codes(made.id())).containsExactly("q01", "q03");
        day.ws.undo();
        day.ws.undo();
        assertThat(codes(made.id())).containsExactly("q01", "q02");
    }

    @Test
    void itemsChangeTheirPlaceButNotTheirCode() {
        Instrument made = service.create("Entrada y salida", "1", List.of(DRAFT, DRAFT, DRAFT));
        List<Item> turned = new ArrayList<>(made.items());
        Collections.reverse(turned);
        service.order(turned);
        assertThat(codes(made.id())).containsExactly("q03", "q02", "q01");
    }

    @Test
    void aNewVersionHasTheSameCodesAndLeavesTheOldOneAlone() {
        Instrument old = service.create("Entrada y salida", "1", List.of(DRAFT, DRAFT));
        Instrument copy = service.copy(old.id());
        assertThat(copy.questionnaire().version()).isEqualTo("2");
        assertThat(codes(copy.id())).isEqualTo(codes(old.id()));
        Item item = copy.items().getFirst();
        service.save(item, DRAFT.withKey(Set.of("b")).placed(item.id(), copy.id(), item.code(), 1));
        assertThat(service.find(old.id())).contains(old);
        assertThat(service.copy(old.id()).questionnaire().version()).isEqualTo("3");
    }

    @Test
    void aTrainingUsesOneQuestionnaireAndTheListCountsIt() {
        assertThat(service.of(day.training)).isEmpty();
        Instrument made = day.chooseQuestionnaire();
        assertThat(service.of(day.training)).contains(made);
        assertThat(service.list()).containsExactly(new QuestionnaireLine(made.questionnaire(), 12, 1));
        service.use(day.training, null);
        assertThat(service.of(day.training)).isEmpty();
    }

    @Test
    void aQuestionnaireNeedsAName() {
        assertThatThrownBy(() -> service.create(" ", "1", List.of())).isInstanceOf(Problem.class);
        Questionnaire made = service.create("Entrada", "1", List.of()).questionnaire();
        assertThatThrownBy(() -> service.save(made, new Questionnaire(made.id(), null, "1", null, true)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anItemAddedOnTwoLaptopsIsOneItemWithADifferenceToDecide() {
        Instrument made = service.create("Entrada y salida", "1", List.of(DRAFT));
        try (TheDay other = new TheDay(folder, "dos")) {
            other.receive(day);
            service.add(made.id(), List.of(DRAFT));
            other.service.questionnaires().add(made.id(), List.of(new ItemDraft("Otra", DRAFT.type(),
                    DRAFT.construct(), DRAFT.options(), DRAFT.answerKey(), null)));
            other.receive(day);
            assertThat(other.service.questionnaires().find(made.id()).orElseThrow().items()).hasSize(2);
            assertThat(other.conflicts()).hasSize(1);
        }
    }
}
