package org.bitacora.directory.model;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CataloguesTest {

    private static Map<String, Catalogue> catalogues() throws IllegalAccessException {
        Map<String, Catalogue> all = new HashMap<>();
        for (Class<?> home : List.of(DirectoryCatalogues.class, TrainingCatalogues.class, EvaluationCatalogues.class)) {
            for (Field field : home.getFields()) {
                all.put(home.getSimpleName() + "." + field.getName(), (Catalogue) field.get(null));
            }
        }
        return all;
    }

    @Test
    void everyWordMeansOneEntryOnly() throws IllegalAccessException {
        catalogues().forEach((name, catalogue) -> {
            Map<String, String> meaning = new HashMap<>();
            for (CatalogueEntry entry : catalogue.entries()) {
                Stream.concat(Stream.of(entry.code(), entry.label(), entry.shortLabel()), entry.aliases().stream())
                        .map(Catalogue::spoken).distinct()
                        .forEach(word -> assertThat(meaning.put(word, entry.code())).as(name + " " + word).isNull());
            }
        });
    }

    @Test
    void theCodesThatRulesSpeakOfAreInTheLists() throws IllegalAccessException {
        List<String> known = catalogues().values().stream().flatMap(list -> list.codes().stream()).toList();
        for (Class<?> codes : List.of(GenderCodes.class, GroupCodes.class, ConsentCodes.class, DocumentCodes.class,
                TrainingCodes.class, EvaluationCodes.class)) {
            assertThat(known).as(codes.getSimpleName()).containsAll(
                    Arrays.stream(codes.getFields()).map(CataloguesTest::constant).toList());
        }
    }

    private static String constant(Field field) {
        try {
            return Objects.toString(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anUnknownCodeIsShownAsItIs() {
        assertThat(DirectoryCatalogues.GENDERS.label("FROM_THE_FUTURE")).isEqualTo("FROM_THE_FUTURE");
        assertThat(DirectoryCatalogues.GENDERS.label(null)).isEmpty();
    }

    @Test
    void whatPeopleTypeIsUnderstood() {
        String typed = """
                h MALE
                HOMBRE MALE
                Masculino MALE
                m FEMALE
                f FEMALE
                Femenino FEMALE
                o OTHER
                n NO_ANSWER
                No_responde NO_ANSWER""";
        typed.lines().map(line -> line.split(" ")).forEach(pair ->
                assertThat(DirectoryCatalogues.GENDERS.codeOf(pair[0])).as(pair[0]).contains(pair[1]));
        assertThat(DirectoryCatalogues.GENDERS.codeOf("?")).isEmpty();
        assertThat(DirectoryCatalogues.DOCUMENT_TYPES.codeOf("PPT")).contains("PT");
        assertThat(DirectoryCatalogues.DOCUMENT_TYPES.codeOf("nit")).contains("NI");
        assertThat(DirectoryCatalogues.OCCUPATIONS.codeOf("Aux. de Enfermería")).contains("NURSING_ASSISTANT");
    }

    @Test
    void theSixSixAndThreeProfilesOfTheSeedAreThere() { // A34, A35, A37
        assertThat(DirectoryCatalogues.OCCUPATIONS.where("group", GroupCodes.HEALTH_PROFESSIONAL)).hasSize(6);
        assertThat(DirectoryCatalogues.OCCUPATIONS.where("group", GroupCodes.ADMINISTRATIVE_STAFF)).hasSize(7);
        assertThat(DirectoryCatalogues.OCCUPATIONS.where("group", GroupCodes.COMMUNITY)).hasSize(3);
    }

    @Test
    void everyOccupationBelongsToAGroupAndMayHaveAStaffKind() { // A42
        DirectoryCatalogues.OCCUPATIONS.entries().forEach(entry -> {
            assertThat(DirectoryCatalogues.PROFILE_GROUPS.find(entry.more("group"))).isPresent();
            String kind = entry.more("staff_kind");
            assertThat(kind.isEmpty() || DirectoryCatalogues.STAFF_KINDS.find(kind).isPresent()).isTrue();
        });
        assertThat(DirectoryCatalogues.staffKind("PHARMACY_ASSISTANT")).isEqualTo("TECHNICAL");
    }

    @Test
    void theFinerMigrationTermsAreOffUnlessAskedFor() {
        assertThat(DirectoryCatalogues.MIGRATION_RELATIONS.where("detail", "BASIC")).extracting(CatalogueEntry::code)
                .containsExactly("MIGRANTE", "REFUGIADO", "RETORNADO", "COMUNIDAD_ACOGIDA", "NO_RESPONDE");
    }

    @Test
    void anEntryIsOfferedOnlyWhileItIsValid() {
        var retired = new CatalogueEntry("X", "X", "X", List.of(), LocalDate.of(2018, 1, 1),
                LocalDate.of(2023, 2, 28), Map.of());
        assertThat(retired.validOn(LocalDate.of(2023, 2, 28))).isTrue();
        assertThat(retired.validOn(LocalDate.of(2023, 3, 1))).isFalse();
        assertThat(retired.validOn(LocalDate.of(2017, 12, 31))).isFalse();
    }
}
