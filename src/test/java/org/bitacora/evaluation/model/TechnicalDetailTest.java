package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Oracle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The whole detail of the worked example, from answer sheets on (A17, A23).
class TechnicalDetailTest {

    private static TechnicalDetail oracle() {
        List<SheetPair> pairs = new ArrayList<>();
        for (JsonNode row : Oracle.of("evaluation").get("pairs")) {
            String code = row.get("id").asString();
            int number = Integer.parseInt(code.substring(1));
            pairs.add(new SheetPair(Sheets.entry(number, code, row.get("pre").asString()),
                    Sheets.exit(100 + number, code, row.get("post").asString()), false));
        }
        return detail(pairs);
    }

    private static TechnicalDetail detail(List<SheetPair> pairs) {
        return TechnicalDetail.of(GainAnalysis.of(Sheets.eight(), pairs, 2),
                MarkedPairs.of(Forms.one(Sheets.eight()), pairs),
                pair -> pair.entry().participantCode().compareTo("P06") < 0 ? "Salud" : "Comunidad", pair -> "Sede 1");
    }

    @Test
    void theTotalIsThatOfTheOracle() {
        Cut total = oracle().total();
        assertThat(total.pairs()).isEqualTo(10);
        assertThat(total.entryMean().percent(2)).isEqualByComparingTo("51.25");
        assertThat(total.exitMean().percent(2)).isEqualByComparingTo("72.5");
        assertThat(total.meanChange().percent(2)).isEqualByComparingTo("21.25");
        assertThat(total.percent(total.change().t().low()).value()).isCloseTo(0.6309462331 / 8 * 100, within(1e-6));
        assertThat(total.groupGain().value()).isCloseTo(0.4358974359, within(1e-9));
        assertThat(total.meanNormalisedChange().value()).isCloseTo(0.4477380952, within(1e-9));
        assertThat(oracle().unpaired()).isEqualTo(2);
    }

    @Test
    void constructsAndGroupsPartTheTotal() {
        TechnicalDetail detail = oracle();
        assertThat(detail.constructs()).extracting(Cut::label).containsExactly("Igualdad de género", "Derechos humanos");
        assertThat(detail.constructs()).extracting(cut -> cut.gain().sumPre()).containsExactly(28L, 13L);
        assertThat(detail.groups()).extracting(Cut::label).containsExactly("Comunidad", "Salud");
        assertThat(detail.groups().stream().mapToLong(cut -> cut.gain().sumPost()).sum()).isEqualTo(58);
        assertThat(detail.places()).hasSize(1);
    }

    @Test
    void itemsCarryTheirTestsAndTheCorrectionOverAll() {
        ItemDetails items = oracle().items();
        ItemDetail fourth = items.items().get(3);
        assertThat(fourth.mcNemar().gained()).isEqualTo(5);
        assertThat(fourth.mcNemar().lost()).isZero();
        assertThat(fourth.mcNemar().p()).isCloseTo(0.0625, within(1e-12));
        assertThat(fourth.corrected()).isCloseTo(0.5, within(1e-12));
        ItemDetail eighth = items.items().get(7);
        assertThat(List.of(eighth.mcNemar().gained(), eighth.mcNemar().lost())).containsExactly(2, 1);
        assertThat(eighth.corrected()).isEqualTo(1);
        assertThat(items.entryAlpha().value()).isCloseTo(0.7376877401, within(5e-7));
        assertThat(items.exitAlpha().value()).isCloseTo(0.7453416149, within(5e-7));
    }

    @Test
    void doubtfulItemsAreToldInPlainSentences() {
        assertThat(doubts(oracle())).isEqualTo("Ítem 1: más del 90\u00a0% ya acertaba a la entrada; casi no puede mostrar "
                + "un cambio. Con 10 pares (menos de 30) las cifras por ítem cambian mucho de un grupo a otro: léalas con "
                + "cautela.");
    }

    @Test
    void anItemThatTheBestFailIsToldToo() {
        List<SheetPair> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String exit = i < 3 ? "01111111" : "10000000";
            pairs.add(new SheetPair(Sheets.entry(i, "A" + i, "11000000"), Sheets.exit(100 + i, "A" + i, exit), false));
        }
        assertThat(doubts(detail(pairs))).contains("Ítem 1: a la salida lo fallan más quienes mejor responden el resto")
                .contains("Ítems 1, 2: más personas pasaron de acertar a fallar que al revés");
    }

    @Test
    void fewPairsTellNothingOfItems() {
        TechnicalDetail four = detail(List.of(
                new SheetPair(Sheets.entry(1, "A1", "10000000"), Sheets.exit(2, "A1", "11000000"), false)));
        assertThat(four.items().isEnough()).isFalse();
        assertThat(ItemDoubts.of(four.items())).isEmpty();
        assertThat(detail(List.of()).total().pairs()).isZero();
    }

    private static String doubts(TechnicalDetail detail) {
        return ItemDoubts.of(detail.items()).stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
