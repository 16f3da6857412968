package org.bitacora.evaluation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoringTest {

    private static Mark mark(Item item, String answer) {
        Map<String, String> answers = answer == null ? Map.of() : Map.of(item.code(), answer);
        return Scoring.mark(item, new AnswerSheet(new UUID(3, 1), Sheets.TRAINING, "ENTRY", "X", 1, answers, null));
    }

    @Test
    void oneAnswerIsRightOrWrong() {
        Item item = Sheets.single(1, null);
        assertThat(mark(item, "a")).isEqualTo(Mark.RIGHT);
        assertThat(mark(item, "b")).isEqualTo(Mark.WRONG);
        assertThat(mark(item, "a+b")).isEqualTo(Mark.WRONG);
        assertThat(mark(item, "z")).isEqualTo(Mark.WRONG);
        assertThat(mark(item, null)).isEqualTo(Mark.BLANK);
    }

    @Test
    void severalAnswersAreRightTogetherOrNotAtAll() {
        Item item = Sheets.item(1, EvaluationCodes.MULTIPLE, null, Set.of("a", "c"));
        assertThat(mark(item, "a+c")).isEqualTo(Mark.RIGHT);
        assertThat(mark(item, "a")).isEqualTo(Mark.WRONG);
        assertThat(mark(item, "a+b+c")).isEqualTo(Mark.WRONG);
    }

    @Test
    void scalesOpenQuestionsAndItemsWithoutKeyHaveNoScore() { // B13
        assertThat(mark(Sheets.item(1, EvaluationCodes.LIKERT, null, Set.of("5")), "5")).isEqualTo(Mark.UNSCORED);
        assertThat(mark(Sheets.item(1, EvaluationCodes.OPEN, null, Set.of("a")), "a")).isEqualTo(Mark.UNSCORED);
        assertThat(mark(Sheets.item(1, EvaluationCodes.SINGLE, null, Set.of()), "a")).isEqualTo(Mark.UNSCORED);
        assertThat(mark(Sheets.item(1, EvaluationCodes.TRUE_FALSE, null, Set.of("v")), "v")).isEqualTo(Mark.RIGHT);
        assertThat(mark(Sheets.item(1, null, null, Set.of("v")), "v")).isEqualTo(Mark.UNSCORED);
    }

    @Test
    void aBlankAnswerIsWrongButCountedApart() {
        assertThat(Scoring.score(Sheets.eight(), Sheets.entry(1, "X", "110-0--0"))).isEqualTo(new SheetScore(2, 8, 3));
    }

    @Test
    void sixtyPercentIsComparedInIntegers() {
        assertThat(new SheetScore(3, 5, 0).passed()).isTrue();
        assertThat(new SheetScore(4, 7, 0).passed()).isFalse();
        assertThat(new SheetScore(0, 0, 0).passed()).isFalse();
    }

    @Test
    void percentagesAreRoundedHalfUp() { // requirements G2: 29/32 = 90.63 %
        assertThat(new Share(29, 32).percent(2)).isEqualTo(new BigDecimal("90.63"));
        assertThat(new Share(1, 32).percent(2)).isEqualTo(new BigDecimal("3.13"));
        assertThat(new Share(-1, 8).percent(0)).isEqualTo(new BigDecimal("-13"));
        assertThat(new Share(0, 0).isDefined()).isFalse();
    }

    @Test
    void answersAreTypedWithFewKeys() {
        Item single = Sheets.single(1, null);
        Item several = Sheets.item(2, EvaluationCodes.MULTIPLE, null, Set.of("a", "c"));
        Item scale = Sheets.item(3, EvaluationCodes.LIKERT, null, Set.of());
        Item truth = new Item(new UUID(2, 4), null, "q04", 4, "¿…?", EvaluationCodes.TRUE_FALSE, null, null,
                null, null);
        assertThat(Answers.typed(single, " B ")).contains("b");
        assertThat(Answers.typed(single, "x")).isEmpty();
        assertThat(Answers.typed(single, "ab")).isEmpty();
        assertThat(Answers.typed(several, "CA")).contains("a+c");
        assertThat(Answers.typed(several, "c, a")).contains("a+c");
        assertThat(Answers.typed(several, "a+c")).contains("a+c");
        assertThat(Answers.typed(several, "b")).contains("b");
        assertThat(Answers.typed(several, "ax")).isEmpty();
        assertThat(Answers.typed(scale, "4")).contains("4");
        assertThat(Answers.typed(scale, "6")).isEmpty();
        assertThat(Answers.typed(truth, "V")).contains("v");
        assertThat(Answers.typed(truth, " ")).contains("");
        assertThat(Answers.shown("a+c")).isEqualTo("A C");
        assertThat(Answers.shown(null)).isEmpty();
    }

    @Test
    void itemsAndSheetsAreLookedAt() {
        Item good = Sheets.single(1, null);
        assertThat(QuestionnaireRules.check(good)).isEmpty();
        assertThat(QuestionnaireRules.check(Sheets.item(1, EvaluationCodes.SINGLE, null, Set.of("z")))).hasSize(1);
        assertThat(QuestionnaireRules.check(Sheets.item(1, EvaluationCodes.SINGLE, null, Set.of("a", "b")))).hasSize(1);
        assertThat(QuestionnaireRules.check(Sheets.item(1, EvaluationCodes.SINGLE, null, Set.of()))).hasSize(1);
        assertThat(QuestionnaireRules.checkTogether(List.of(good, Sheets.single(1, null))).values().iterator().next())
                .hasSize(4);
        AnswerSheet odd = new AnswerSheet(new UUID(3, 1), null, "ENTRY", "X", 1, Map.of("q01", "z"), null);
        assertThat(QuestionnaireRules.check(odd, List.of(good))).extracting("field").containsExactly("answers/q01");
    }
}
