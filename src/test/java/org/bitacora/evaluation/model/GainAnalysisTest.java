package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.bitacora.directory.model.Oracle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class GainAnalysisTest {

    private static final Offset<Double> SIX_DECIMALS = Offset.offset(0.0000005);
    private static final JsonNode EXPECTED = Oracle.of("evaluation").get("expected");

    private static GainAnalysis oracle() {
        List<AnswerSheet> sheets = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String list : List.of("pairs", "unpaired")) {
            for (JsonNode row : Oracle.of("evaluation").get(list)) {
                String code = row.get("id").asString();
                codes.add(code);
                int number = Integer.parseInt(code.substring(1));
                if (!row.get("pre").isNull()) {
                    sheets.add(Sheets.entry(number, code, row.get("pre").asString()));
                }
                if (!row.get("post").isNull()) {
                    sheets.add(Sheets.exit(100 + number, code, row.get("post").asString()));
                }
            }
        }
        return GainAnalysis.of(Sheets.eight(), PairingRules.pair(sheets, codes, List.of()));
    }

    private static void assertFigure(OptionalDouble figure, String name) {
        assertThat(figure.orElseThrow()).isCloseTo(EXPECTED.get(name).asDouble(), SIX_DECIMALS);
    }

    @Test
    void theTotalAgreesWithTheOracle() { // domain.md §8
        Gain total = oracle().total();
        assertThat(total.pairs()).isEqualTo(EXPECTED.get("nPairs").asInt());
        assertThat(total.sumPre()).isEqualTo(41);
        assertThat(total.sumPost()).isEqualTo(58);
        assertFigure(total.meanPre(), "meanPre");
        assertFigure(total.meanPost(), "meanPost");
        assertFigure(total.meanChange(), "meanDiff");
        assertFigure(OptionalDouble.of(total.groupGain().value()), "groupGain");
        assertFigure(total.meanIndividualGain(), "meanIndividualGain_n9");
        assertFigure(total.meanNormalisedChange(), "meanNormalizedChange_n10");
        assertThat(total.gainCount()).isEqualTo(9);
        assertThat(total.changeCount()).isEqualTo(10);
        assertThat(List.of(total.improved(), total.same(), total.worse())).containsExactly(8, 1, 1);
        assertThat(List.of(total.passedPre(), total.passedPost())).containsExactly(4, 8);
        assertThat(total.pre().percent(2)).isEqualByComparingTo("51.25");
        assertThat(total.post().percent(2)).isEqualByComparingTo("72.5");
    }

    @Test
    void theItemsAgreeWithTheOracle() {
        List<ItemChange> items = oracle().items();
        for (int i = 0; i < 8; i++) {
            assertFigure(OptionalDouble.of(items.get(i).pre().value()), EXPECTED.get("itemPre").get(i));
            assertFigure(OptionalDouble.of(items.get(i).post().value()), EXPECTED.get("itemPost").get(i));
        }
    }

    private static void assertFigure(OptionalDouble figure, JsonNode expected) {
        assertThat(figure.orElseThrow()).isCloseTo(expected.asDouble(), SIX_DECIMALS);
    }

    @Test
    void constructsAddUpToTheTotal() { // A17
        GainAnalysis analysis = oracle();
        assertThat(analysis.constructs()).extracting(ConstructGain::label)
                .containsExactly("Igualdad de género", "Derechos humanos");
        assertThat(analysis.constructs()).extracting(construct -> construct.gain().sumPre()).containsExactly(28L, 13L);
        assertThat(analysis.constructs()).extracting(construct -> construct.gain().sumPost()).containsExactly(38L, 20L);
        assertThat(analysis.constructs()).extracting(ConstructGain::items).containsExactly(4, 4);
    }

    @Test
    void sheetsWithoutPairAreCountedBesideAndNeverInside() {
        assertThat(oracle().unpaired()).isEqualTo(2);
    }

    @Test
    void theResultIsSaidInPlainSentences() {
        GainAnalysis analysis = oracle();
        assertThat(GainSentences.headline(analysis).text())
                .isEqualTo("De 51\u00a0% a 73\u00a0% de respuestas correctas");
        assertThat(GainSentences.details(analysis).stream().map(Sentence::text).collect(Collectors.joining(" ")))
                .isEqualTo("10 pares de entrada y salida. El avance es de 22 puntos: se ganó el 44\u00a0% de lo que "
                        + "faltaba por aprender. Los ítems 5 y 8 siguen bajos. Hay 2 hojas sin pareja, que no "
                        + "entran en estas cifras.");
        assertThat(GainSentences.brief(analysis))
                .isEqualTo("10 pares; de 51\u00a0% a 73\u00a0%; los ítems 5 y 8 siguen bajos; 2 hojas sin pareja");
        assertThat(GainSentences.points(analysis.total())).isEqualTo("+22 puntos");
    }

    @Test
    void fewPairsGiveNoPercentages() {
        GainAnalysis four = analysis("11110000", "11111100", 4);
        assertThat(four.total().isEnough()).isFalse();
        assertThat(GainSentences.headline(four).text()).isEqualTo("De 16 a 24 aciertos, de 32 posibles");
        assertThat(GainSentences.brief(four)).isEqualTo("4 pares");
        assertThat(GainSentences.points(four.total())).isEmpty();
        assertThat(four.stillLow()).isEmpty();
        assertThat(GainSentences.headline(analysis("", "", 0)).text())
                .isEqualTo("Todavía no hay pares de entrada y salida");
    }

    @Test
    void noChangeAndALossAreSaidToo() {
        assertThat(GainSentences.details(analysis("11110000", "11110000", 5)).get(1).text())
                .isEqualTo("No hay cambio entre la entrada y la salida.");
        assertThat(GainSentences.details(analysis("11110000", "11100000", 5)).get(1).text())
                .isEqualTo("Bajó 12 puntos entre la entrada y la salida.");
        assertThat(GainSentences.brief(analysis("11110000", "11100000", 5))).contains("5 ítems siguen bajos");
        assertThat(GainSentences.points(analysis("11110000", "11100000", 5).total())).isEqualTo("−12 puntos");
    }

    @Test
    void whoHadNothingLeftToLearnIsLeftOutOfTheIndividualGain() {
        Gain ceiling = analysis("11111111", "11111111", 1).total();
        assertThat(ceiling.meanIndividualGain()).isEmpty();
        assertThat(ceiling.meanNormalisedChange()).isEmpty();
        assertThat(ceiling.groupGain().isDefined()).isFalse();
    }

    @Test
    void aQuestionnaireWithoutKeyHasNoScore() { // B13
        List<Item> scale = List.of(Sheets.item(1, EvaluationCodes.LIKERT, null, Set.of()));
        GainAnalysis analysis = GainAnalysis.of(scale, pairs("1", "1", 6), 0);
        assertThat(analysis.items()).isEmpty();
        assertThat(GainSentences.headline(analysis).text()).isEqualTo("El cuestionario no tiene clave: no hay puntaje");
        assertThat(GainSentences.brief(analysis)).isEqualTo("6 pares");
    }

    @Test
    void theItemThatWonMostIsFound() {
        assertThat(analysis("11110000", "11111000", 5).greatestChange().orElseThrow().item().position()).isEqualTo(5);
        assertThat(analysis("11110000", "11110000", 5).greatestChange()).isEmpty();
    }

    private static GainAnalysis analysis(String pre, String post, int pairs) {
        return GainAnalysis.of(Sheets.eight(), pairs(pre, post, pairs), 0);
    }

    private static List<SheetPair> pairs(String pre, String post, int count) {
        List<SheetPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new SheetPair(Sheets.entry(i, "A" + i, pre), Sheets.exit(100 + i, "A" + i, post), false));
        }
        return pairs;
    }
}
