package org.bitacora.directory.model;

import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.base.Finding;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentRulesTest {

    private static String findings(String type, String number, Integer age) {
        return DocumentRules.check(type, number, age).stream()
                .map(f -> f.severity().name().charAt(0) + ":" + f.key().substring("document.problem.".length()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachTypeHasItsForm() { // domain.md §2; E06: the PPT is a valid document
        String table = """
                CC | 1090447218      | -
                CC | 52001           | -
                CC | 123456789       | W:unusual
                CC | 2090447218      | W:unusual
                CC | 12345678901     | E:tooLong
                CC | 58A1230         | E:digitsOnly
                TI | 1090447218      | -
                TI | 123             | W:unusual
                RC | 1090447218      | -
                RC | A1              | W:unusual
                CN | 12345678        | E:tooShort
                CN | 123456789       | -
                CE | 123456          | -
                CE | 1234567         | W:unusual
                CE | 12345678901234  | W:unusual
                PT | 5812347         | -
                PT | 581234799       | W:unusual
                PT | 58A1230         | E:digitsOnly
                PE | 981234567890123 | -
                PE | 98123           | W:unusual
                PA | AB123456        | -
                PA | A1              | E:tooShort
                PA | AB-123/456      | E:lettersAndDigits
                DE | V12345678       | -
                AS |                 | -
                MS |                 | -
                SI |                 | -
                CC |                 | W:noNumber
                NI | 807008824       | W:nitIsForOrganisations
                ZZ | whatever        | -""";
        table.lines().map(line -> line.split("\\|")).forEach(row -> {
            String expected = row[2].strip().equals("-") ? "" : row[2].strip();
            assertThat(findings(row[0].strip(), row[1], null)).as(row[0] + row[1]).isEqualTo(expected);
        });
    }

    @Test
    void theAgeOnTheDayOfTheEventRaisesDoubtsOnly() {
        assertThat(findings("TI", "1090447218", 6)).isEqualTo("W:ageOfCard");
        assertThat(findings("TI", "1090447218", 7)).isEmpty();
        assertThat(findings("TI", "1090447218", 17)).isEmpty();
        assertThat(findings("TI", "1090447218", 18)).isEqualTo("W:ageOfCard");
        assertThat(findings("RC", "1090447218", 6)).isEmpty();
        assertThat(findings("RC", "1090447218", 7)).isEqualTo("W:ageOfBirthRecord");
    }

    @Test
    void noDocumentAtAllIsFine() {
        assertThat(DocumentRules.check(null, null, 30)).isEmpty();
        assertThat(DocumentRules.check(null, "123456", null)).extracting(Finding::blocks).containsExactly(false);
    }

    @Test
    void aNumberIsNormalisedBeforeItIsCompared() {
        assertThat(DocumentRules.normalised(" 1.090.447-218 ")).isEqualTo("1090447218");
        assertThat(DocumentRules.normalised("00123")).isEqualTo("00123");
        assertThat(DocumentRules.normalised("ab 12")).isEqualTo("AB12");
        assertThat(DocumentRules.normalised(" . ")).isNull();
        assertThat(DocumentRules.key("CC", "1.090.447.218")).isEqualTo(DocumentRules.key("CC", "1090447218"))
                .isNotEqualTo(DocumentRules.key("TI", "1090447218"));
    }

    @Test
    void aDocumentIsShownAsPeopleWriteIt() {
        assertThat(DocumentRules.shown("CC", "1090447218")).isEqualTo("CC 1.090.447.218");
        assertThat(DocumentRules.shown("PT", "5812347")).isEqualTo("PPT 5.812.347");
        assertThat(DocumentRules.shown("PE", "981234567890123")).isEqualTo("PEP 981234567890123");
        assertThat(DocumentRules.shown("PA", "ab123")).isEqualTo("Pasaporte AB123");
        assertThat(DocumentRules.shown("CC", "58A")).isEqualTo("CC 58A");
        assertThat(DocumentRules.shown("SI", null)).isEqualTo("SI");
        assertThat(DocumentRules.shown(null, "123")).isEqualTo("123");
    }

    @Test
    void aListShowsOnlyTheEndOfANumber() {
        assertThat(DocumentRules.masked("PT", "12345678")).isEqualTo("PPT ••••5678");
        assertThat(DocumentRules.masked("CC", "123")).isEqualTo("CC ••••3");
        assertThat(DocumentRules.masked("CC", null)).isEqualTo("CC");
    }

    @Test
    void everyFindingHasItsSentence() {
        List<Finding> some = DocumentRules.check("PT", "58A1230", null);
        assertThat(some).singleElement().satisfies(f -> assertThat(Texts.get(f.key(), f.args().toArray()))
                .isEqualTo("PPT lleva solo números; se escribió «58A1230»."));
    }
}
