package org.bitacora.document.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.document.compare.DifferencePart.Changed;
import org.bitacora.document.compare.DifferencePart.OnlyLeft;
import org.bitacora.document.compare.DifferencePart.OnlyRight;
import org.bitacora.document.compare.DifferencePart.Same;
import org.bitacora.document.compare.DifferencePart.Stretch;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Says what somebody changed in a text, and nothing of what Word changed by itself.
class TextDifferenceTest {

    @Test
    void aChangedWordIsMarkedOnBothSides() {
        assertThat(TextDifference.between("Se aprueba el plan de acción.", "Se aplaza el plan de acción."))
                .containsExactly(new Changed(
                        List.of(plain("Se "), marked("aprueba "), plain("el plan de acción.")),
                        List.of(plain("Se "), marked("aplaza "), plain("el plan de acción."))));
    }

    @Test
    void addedAndRemovedParagraphsStandWhereTheyBelong() {
        assertThat(TextDifference.between("Quórum\nSe lee el acta anterior\nCierre",
                "Quórum\nIntervienen los invitados\nCierre\nAnexos"))
                .containsExactly(new Same("Quórum"), new OnlyLeft("Se lee el acta anterior"),
                        new OnlyRight("Intervienen los invitados"), new Same("Cierre"), new OnlyRight("Anexos"));
    }

    @Test
    void aChangedParagraphIsFoundAmongNewOnes() {
        assertThat(TextDifference.between("La mesa pide el informe del trimestre.",
                "Toma la palabra otra persona.\nLa mesa pide el informe del semestre.\nNada más."))
                .hasSize(3).satisfies(parts -> {
                    assertThat(parts.get(0)).isInstanceOf(OnlyRight.class);
                    assertThat(parts.get(1)).isInstanceOf(Changed.class);
                    assertThat(parts.get(2)).isInstanceOf(OnlyRight.class);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "el 90 % de la mesa | el 90\u00a0% de  la\u202fmesa",
        "dijo \"sí\" y 'no' | dijo \u201csí\u201d y \u2018no\u2019",
        "dijo \"sí\" | dijo \u00absí\u00bb",
        "ma\u00f1ana | man\u0303ana",
        "entrada-salida -- etc... | entrada\u2011salida \u2013 etc\u2026",
        "plan . | plan.",
        "aten\u00adción | atención"})
    void whatWordChangesByItselfIsNoDifference(String typed, String returned) {
        assertThat(TextDifference.isSame(TextDifference.between(typed, returned))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5 de 12, 6 de 12", "Peña, Pena", "no asistió, asistió", "acta, Acta", "sí., sí?", "2.500, 25.00"})
    void whatAPersonChangesIsADifference(String left, String right) {
        assertThat(TextDifference.isSame(TextDifference.between(left, right))).isFalse();
    }

    @Test
    void blankParagraphsAndEmptyTextsAreNoDifference() {
        assertThat(TextDifference.between("uno\n\n \u00a0\ndos", "uno\ndos\n")).containsExactly(new Same("uno"),
                new Same("dos"));
        assertThat(TextDifference.between("", "\n")).isEmpty();
        assertThat(TextDifference.between("", "uno")).containsExactly(new OnlyRight("uno"));
    }

    @RepeatedTest(60)
    void theSidesCanBeReadFromTheParts(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> left = paragraphs(random);
        List<String> right = new ArrayList<>(left);
        Collections.rotate(right, random.nextInt(3));
        right.replaceAll(text -> random.nextInt(3) == 0 ? text + " nuevo" : text);
        List<DifferencePart> parts = TextDifference.between(left, right);
        assertThat(side(parts, true)).isEqualTo(left);
        assertThat(side(parts, false)).isEqualTo(right);
    }

    @Test
    void longTextsThatHaveNothingInCommonAreCompared() {
        String left = IntStream.range(0, 3_000).mapToObj(i -> "izquierda " + i).collect(Collectors.joining("\n"));
        String right = IntStream.range(0, 3_000).mapToObj(i -> "derecha" + i).collect(Collectors.joining("\n"));
        assertThat(TextDifference.between(left, right)).hasSize(6_000);
        String words = IntStream.range(0, 8_000).mapToObj(i -> "palabra" + i).collect(Collectors.joining(" "));
        assertThat(TextDifference.between(words, words.replaceAll("palabra([0-9]*[13579]) ", "otra$1 "))).hasSize(1);
    }

    @Test
    void textsWithoutEndAreRefused() {
        assertThatThrownBy(() -> TextDifference.between("a\n".repeat(10_001), "b"))
                .isInstanceOfSatisfying(Problem.class, problem ->
                        assertThat(Texts.of(problem)).contains("más de 10.000 párrafos"));
    }

    private static List<String> paragraphs(Random random) {
        return random.ints(12, 0, 6).mapToObj(seed -> "Punto " + seed + ": la mesa acuerda revisar el avance.")
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> side(List<DifferencePart> parts, boolean left) {
        return parts.stream().flatMap(part -> switch (part) {
            case Same same -> Stream.of(same.text());
            case OnlyLeft one -> left ? Stream.of(one.text()) : Stream.<String>empty();
            case OnlyRight one -> left ? Stream.<String>empty() : Stream.of(one.text());
            case Changed both -> Stream.of((left ? both.left() : both.right()).stream().map(Stretch::text)
                    .collect(Collectors.joining()));
        }).toList();
    }

    private static Stretch plain(String text) {
        return new Stretch(text, false);
    }

    private static Stretch marked(String text) {
        return new Stretch(text, true);
    }
}
