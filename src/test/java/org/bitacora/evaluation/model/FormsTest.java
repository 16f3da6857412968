package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Oracle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Two forms of one questionnaire, crossed between two halves (requirements §3.4, domain.md §8).
class FormsTest {

    private static final Questionnaire TWO =
            new Questionnaire(new UUID(2, 0), "Dos formas", "1", null, true, Forms.CROSSED);

    private static Item parallel(int position, Set<String> key) {
        return new Item(new UUID(4, position), new UUID(2, 0), Sheets.code(position) + "b", null, "¿Otra?",
                EvaluationCodes.SINGLE, null, Map.of("a", "Sí", "b", "No"), key, null, Sheets.code(position), null);
    }

    /// The eight items, with others in the place of some on form B; their right answer is b instead of a.
    private static Forms withParallels(int... positions) {
        List<Item> items = new ArrayList<>(Sheets.eight());
        for (int position : positions) {
            items.add(parallel(position, Set.of("b")));
        }
        return Forms.of(TWO, items);
    }

    /// The sheet that marks the same questions right on another form.
    private static AnswerSheet on(String form, Forms forms, AnswerSheet sheet) {
        Map<String, String> answers = new HashMap<>();
        for (Item item : forms.items()) {
            Item asked = forms.asked(item, form);
            boolean right = "a".equals(sheet.answers().get(item.code()));
            answers.put(asked.code(), right == asked.answerKey().contains("a") ? "a" : "b");
        }
        return sheet.answered(answers, Map.of()).onForm(form);
    }

    private static MarkedPairs oracle(Forms forms) {
        List<SheetPair> pairs = new ArrayList<>();
        for (JsonNode row : Oracle.of("evaluation").get("pairs")) {
            String code = row.get("id").asString();
            int number = Integer.parseInt(code.substring(1));
            String form = number % 2 == 0 ? "A" : "B";
            pairs.add(new SheetPair(on(form, forms, Sheets.entry(number, code, row.get("pre").asString())),
                    on(Forms.other(form), forms, Sheets.exit(100 + number, code, row.get("post").asString())), false));
        }
        return MarkedPairs.of(forms, pairs);
    }

    private static TechnicalDetail detail(MarkedPairs pairs) {
        return TechnicalDetail.of(GainAnalysis.of(pairs, 0), pairs, pair -> "Salud", pair -> "Sede 1");
    }

    private static String said(FormsDetail forms) {
        return forms.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    @Test
    void totalAndConstructsAreThoseOfTheOracleOnWhateverForm() {
        for (Forms forms : List.of(withParallels(), withParallels(1, 5), withParallels(1, 2, 3, 4, 5, 6, 7, 8))) {
            GainAnalysis analysis = GainAnalysis.of(oracle(forms), 0);
            assertThat(List.of(analysis.total().sumPre(), analysis.total().sumPost())).containsExactly(41L, 58L);
            assertThat(analysis.constructs()).extracting(each -> each.gain().sumPost()).containsExactly(38L, 20L);
            assertThat(analysis.constructs()).extracting(ConstructGain::items).containsExactly(4, 4);
        }
    }

    @Test
    void sameQuestionsInAnotherOrderCompareItemByItem() {
        TechnicalDetail detail = detail(oracle(withParallels()));
        assertThat(detail.items().items()).hasSize(8);
        assertThat(detail.items().items().get(3).mcNemar().gained()).isEqualTo(5);
        assertThat(said(detail.forms().orElseThrow())).contains("hacen las mismas preguntas en otro orden");
    }

    @Test
    void differentQuestionsAreNeverComparedItemByItem() {
        TechnicalDetail detail = detail(oracle(withParallels(1, 5)));
        assertThat(detail.items().items()).extracting(ItemDetail::number).containsExactly("2", "3", "4", "6", "7", "8");
        assertThat(GainAnalysis.of(oracle(withParallels(1, 5)), 0).items()).hasSize(6);
        assertThat(said(detail.forms().orElseThrow())).contains("no se compararon ítem a ítem");
    }

    @Test
    void eachHalfHasItsGainAndTheirPeopleAddUp() {
        FormsDetail forms = detail(oracle(withParallels(1))).forms().orElseThrow();
        assertThat(forms.halves()).extracting(Cut::pairs).containsExactly(5, 5);
        assertThat(forms.halves().stream().mapToLong(half -> half.gain().sumPre()).sum()).isEqualTo(41);
        assertThat(forms.halves().stream().mapToLong(half -> half.gain().sumPost()).sum()).isEqualTo(58);
        assertThat(said(forms)).startsWith("A a la entrada y B a la salida: 5 pares. "
                + "B a la entrada y A a la salida: 5 pares. A a la entrada, B a la salida: de 63\u00a0% a 78\u00a0%");
    }

    @Test
    void unequalFormsAreToldWithTheirNumbersAndNoTest() {
        FormsDetail forms = detail(oracle(withParallels(1))).forms().orElseThrow();
        assertThat(forms.isUneven()).isTrue();
        assertThat(forms.difficulty().text()).startsWith("A la entrada, 5 personas con la forma A acertaron el 63\u00a0%"
                + " y 5 con la forma B el 40\u00a0%: 23 puntos de diferencia.").contains("no es una prueba estadística");
    }

    @Test
    void fewPeopleInAHalfGiveNoPercentages() {
        MarkedPairs all = oracle(withParallels(1));
        FormsDetail forms = detail(MarkedPairs.of(all.forms(), all.pairs().subList(0, 7))).forms().orElseThrow();
        assertThat(forms.isUneven()).isFalse();
        assertThat(forms.difficulty().text()).contains("no se compara la dificultad");
        assertThat(said(forms)).contains("con menos de 5 no se dan porcentajes");
        assertThat(forms.items().getFirst().lines().getFirst().entry().right()).isEmpty();
    }

    @Test
    void whoHadOneFormTwiceIsInTheTotalAndInNoHalf() {
        Forms forms = withParallels();
        List<SheetPair> pairs = new ArrayList<>(oracle(forms).pairs());
        SheetPair first = pairs.getFirst();
        pairs.set(0, new SheetPair(first.entry(), first.exit().onForm(first.entry().form()), false));
        FormsDetail found = detail(MarkedPairs.of(forms, pairs)).forms().orElseThrow();
        assertThat(found.halves().stream().mapToInt(Cut::pairs).sum()).isEqualTo(9);
        assertThat(found.repeated()).isEqualTo(1);
        assertThat(said(found)).contains("1 par tuvo la misma forma dos veces");
    }

    @Test
    void eachFormHasItsOwnDifficultyAtEachMoment() {
        FormsDetail forms = detail(oracle(withParallels(1))).forms().orElseThrow();
        FormItems b = forms.items().getLast();
        assertThat(List.of(b.entry().people(), b.exit().people())).containsExactly(5, 5);
        assertThat(b.lines().getFirst().item().code()).isEqualTo("q01b");
        assertThat(b.lines().getFirst().entry().right()).contains(new Share(5, 5));
    }

    @Test
    void formBHasItsOwnOrderAndItsNumbers() {
        List<Item> turned = withParallels(2).turned();
        List<Item> placed = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            placed.add(turned.get(i).atOfB(i + 1));
        }
        Sheets.eight().stream().filter(item -> item.position() == 2).forEach(placed::add);
        Forms forms = Forms.of(TWO, placed);
        assertThat(forms.on("B")).extracting(Item::code)
                .containsExactly("q05", "q06", "q07", "q08", "q01", "q02b", "q03", "q04");
        assertThat(forms.on("A")).extracting(Item::code)
                .containsExactly("q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08");
    }

    @Test
    void anItemWhoseCounterpartIsGoneIsAskedOnBothForms() {
        List<Item> items = new ArrayList<>(Sheets.eight().subList(1, 8));
        items.add(parallel(1, Set.of("a")));
        assertThat(Forms.of(TWO, items).on("A")).extracting(Item::code).hasSize(8).contains("q01b");
        assertThat(Forms.of(TWO, items).areParallel()).isFalse();
    }

    @Test
    void aPlaceWithoutKeyOnOneFormCountsOnNone() {
        List<Item> items = new ArrayList<>(Sheets.eight());
        items.add(parallel(1, Set.of()));
        assertThat(Forms.of(TWO, items).scored()).hasSize(7);
    }

    @Test
    void withoutAFormASheetHasNoPair() {
        AnswerSheet entry = Sheets.entry(1, "A1", "11110000").onForm("A");
        AnswerSheet exit = Sheets.exit(2, "A1", "11110000");
        Pairing pairing = PairingRules.pair(List.of(entry, exit), Set.of("A1"), List.of(), withParallels());
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.unpaired(UnpairedSheet.Reason.NO_FORM)).hasSize(1);
        assertThat(PairingRules.pair(List.of(entry, exit), Set.of("A1"), List.of()).pairs()).hasSize(1);
    }
}
