package org.bitacora.evaluation.model.statistics;

import java.util.List;
import java.util.function.ToLongFunction;
import org.assertj.core.data.Offset;
import org.bitacora.directory.model.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The worked example of `domain.md` §8: ten pairs over eight items.
final class Pretest {

    private static final Offset<Double> SIX_DECIMALS = Offset.offset(0.0000005);
    private static final List<JsonNode> PAIRS = Oracle.of("evaluation").get("pairs").valueStream().toList();
    static final JsonNode EXPECTED = Oracle.of("evaluation").get("expected");

    private Pretest() {
    }

    static PairedChange change() {
        return PairedChange.of(longs(row -> score(row, "pre")), longs(row -> score(row, "post")));
    }

    private static long[] longs(ToLongFunction<JsonNode> value) {
        return PAIRS.stream().mapToLong(value).toArray();
    }

    private static long score(JsonNode row, String moment) {
        return row.get(moment).asString().chars().filter(mark -> mark == '1').count();
    }

    static PointTable table(String moment) {
        return new PointTable(8, PAIRS.stream().map(row -> new PointTable.Row(row.get("id").asString(),
                row.get(moment).asString().chars().map(mark -> mark - '0').toArray())).toList());
    }

    static long[] differences() {
        return longs(row -> score(row, "post") - score(row, "pre"));
    }

    static void agrees(Estimate figure, String name) {
        agrees(figure, EXPECTED.get(name));
    }

    static void agrees(Estimate figure, JsonNode expected) {
        assertThat(figure.isKnown()).as(figure.reason()).isTrue();
        assertThat(figure.value()).isCloseTo(expected.asDouble(), SIX_DECIMALS);
    }
}
