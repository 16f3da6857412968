package org.bitacora.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.ListRule;
import org.bitacora.directory.model.Localities;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists are data with code, words and days (`domain.md`, opening): institution types are an open list (A20).
class ListServiceTest {

    private static final Catalogue OCCUPATIONS = DirectoryCatalogues.OCCUPATIONS;
    private static final ListRule OCCUPATION = ListRule.open(OCCUPATIONS).dividedBy("group");
    private static final ListRule TYPE = ListRule.open(DirectoryCatalogues.INSTITUTION_TYPES);

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private ListService lists;

    @BeforeEach
    void aLaptop() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        lists = laptop.directory().lists();
        lists.show();
    }

    @AfterEach
    void close() {
        lists.close();
        laptop.close();
    }

    private static ListEntry value(ListRule rule, String label, Map<String, String> more) {
        ListEntry blank = ListEntry.blank(rule.name(), rule.codeOf(label,
                rule.parent() == null ? null : more.get(rule.parent())));
        return new ListEntry(blank.id(), blank.list(), blank.code(), label, null, null, more, null, null, null);
    }

    private static ListEntry named(ListEntry entry, String label) {
        return new ListEntry(entry.id(), entry.list(), entry.code(), label, entry.shortLabel(), entry.aliases(),
                entry.more(), entry.position(), entry.validFrom(), entry.validTo());
    }

    private ListEntry shown(ListRule rule, String code) {
        return lists.entry(rule, rule.catalogue().find(code).orElseThrow());
    }

    private static void addOccupation(DirectoryLaptop to, String label) {
        to.directory().lists().add(OCCUPATION, value(OCCUPATION, label, Map.of("group", "HEALTH_PROFESSIONAL")));
    }

    @Test
    void anAddedOccupationStandsBeforeTheLastOneAndIsUnderstoodWhenTyped() {
        addOccupation(laptop, "Odontología");
        assertThat(OCCUPATIONS.codes()).endsWith("ODONTOLOGIA", "OTHER");
        assertThat(OCCUPATIONS.codeOf("odontologia")).contains("ODONTOLOGIA");
        assertThat(OCCUPATIONS.where("group", "HEALTH_PROFESSIONAL")).extracting(CatalogueEntry::label)
                .contains("Odontología");
        laptop.workspace().undo();
        assertThat(OCCUPATIONS.find("ODONTOLOGIA")).isEmpty();
    }

    @Test
    void twoLaptopsThatAddTheSameValueHaveOneAndDecideWhatTheySayDifferently() { // G12
        try (DirectoryLaptop other = new DirectoryLaptop(folder, "cali")) {
            addOccupation(laptop, "Odontología");
            other.directory().lists().show();
            addOccupation(other, "ODONTOLOGÍA");
            other.directory().lists().close();
            laptop.receive(other);
            assertThat(OCCUPATIONS.codes().stream().filter("ODONTOLOGIA"::equals)).hasSize(1);
            assertThat(laptop.workspace().<List<String>>read(reading -> reading.conflicts().stream()
                    .map(conflict -> conflict.field()).toList())).containsExactly("label");
        }
    }

    @Test
    void aRenamedValueIsStillFoundUnderTheNameItShippedWith() {
        ListEntry before = shown(OCCUPATION, "PHYSICIAN");
        lists.change(OCCUPATION, before, named(before, "Medicina general"));
        assertThat(OCCUPATIONS.label("PHYSICIAN")).isEqualTo("Medicina general");
        assertThat(OCCUPATIONS.codeOf("Medicina")).contains("PHYSICIAN");
        assertThat(OCCUPATIONS.codeOf("médico")).contains("PHYSICIAN");
        assertThat(DirectoryCatalogues.staffKind("PHYSICIAN")).as("what was left alone is as shipped")
                .isEqualTo("CARE");
    }

    @Test
    void aValueThatIsSwitchedOffIsNotOfferedAndKeepsItsName() {
        LocalDate yesterday = laptop.directory().today().minusDays(1);
        lists.offer(TYPE, shown(TYPE, "SISBEN"), yesterday);
        assertThat(TYPE.catalogue().offered()).extracting(CatalogueEntry::code)
                .doesNotContain("SISBEN");
        assertThat(TYPE.catalogue().label("SISBEN")).isEqualTo("Sisbén");
        lists.offer(TYPE, shown(TYPE, "SISBEN"), null);
        assertThat(TYPE.catalogue().offered()).extracting(CatalogueEntry::code).contains("SISBEN");
    }

    @Test
    void valuesAreMovedAmongThoseOfTheirPartAndMostMovesWriteOneRecord() {
        lists.move(OCCUPATION, "NURSE", -1);
        assertThat(OCCUPATIONS.codes()).startsWith("NURSE", "PHYSICIAN", "NURSING_ASSISTANT");
        lists.move(OCCUPATION, "NURSE", -1);
        assertThat(OCCUPATIONS.codes()).as("the first stays the first").startsWith("NURSE", "PHYSICIAN");
        for (int i = 0; i < 12; i++) {
            lists.move(OCCUPATION, "NURSE", i % 2 == 0 ? 1 : -1);
        }
        assertThat(OCCUPATIONS.codes()).startsWith("NURSE", "PHYSICIAN", "NURSING_ASSISTANT");
        lists.move(OCCUPATION, "BILLING", -1);
        lists.move(OCCUPATION, "BILLING", -1);
        assertThat(OCCUPATIONS.where("group", "ADMINISTRATIVE_STAFF").getFirst().code()).isEqualTo("BILLING");
    }

    @Test
    void whatWouldMakeAListAmbiguousIsRefusedWithItsSentence() {
        refused(() -> addOccupation(laptop, "Psicología"), "Ya hay un valor que se llama «Psicología»");
        refused(() -> lists.add(OCCUPATION, value(OCCUPATION, "Odontología", Map.of())), "Elija el grupo");
        refused(() -> lists.add(TYPE, value(TYPE, "IPS", Map.of())), "Ese código ya es de «Institución prestadora");
        ListEntry sisben = shown(TYPE, "SISBEN");
        refused(() -> lists.change(TYPE, sisben, named(sisben, null)), "Escriba el nombre");
        refused(() -> lists.change(TYPE, sisben, new ListEntry(sisben.id(), sisben.list(), sisben.code(),
                sisben.label(), null, null, Map.of(), null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1))),
                "El último día es anterior al primero");
        ListRule documents = ListRule.dates(DirectoryCatalogues.DOCUMENT_TYPES);
        ListEntry pep = shown(documents, "PE");
        refused(() -> lists.change(documents, pep, named(pep, "Otro permiso")), "solo se pueden cambiar las fechas");
        lists.offer(documents, pep, LocalDate.of(2023, 12, 31));
        refused(() -> lists.move(ListRule.fixed(DirectoryCatalogues.GENDERS), "MALE", 1), "no se puede cambiar");
    }

    private static void refused(Runnable act, String words) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).contains(words));
    }

    @Test
    void comunasAndLocalitiesBelongToTheirMunicipality() { // D04, E12
        assertThat(Localities.of("76001")).extracting(CatalogueEntry::label).hasSize(22)
                .contains("Comuna 8", "Comuna 9", "Comuna 10", "Comuna 11", "Comuna 12");
        assertThat(Localities.of("11001")).hasSize(20);
        assertThat(Localities.of("54001")).isEmpty();
        ListRule rule = ListRule.open(Localities.LIST).dividedBy(Localities.MUNICIPALITY);
        lists.add(rule, value(rule, "Comuna 8", Map.of(Localities.MUNICIPALITY, "54001")));
        assertThat(Localities.of("54001")).extracting(CatalogueEntry::code).containsExactly("54001-COMUNA_8");
        assertThat(Localities.of("76001")).hasSize(22);
        assertThat(Localities.label("54001-COMUNA_8", "54001"))
                .isEqualTo("Comuna 8, San José de Cúcuta (Norte de Santander)");
    }

    /// Decision 0018: exactly one workspace's lists are on show, and two never mix.
    @Test
    void ofTwoOpenWorkspacesOnlyTheOneShownLastSpeaks() {
        addOccupation(laptop, "Odontología");
        try (DirectoryLaptop other = new DirectoryLaptop(folder, "cali")) {
            other.directory().lists().show();
            assertThat(OCCUPATIONS.find("ODONTOLOGIA")).as("hers are not his").isEmpty();
            addOccupation(other, "Fisioterapia");
            assertThat(OCCUPATIONS.find("FISIOTERAPIA")).isPresent();
            assertThatThrownBy(() -> addOccupation(laptop, "Optometría")).isInstanceOf(IllegalStateException.class);
            laptop.workspace().undo();
            assertThat(OCCUPATIONS.find("FISIOTERAPIA")).as("what changes behind is not shown").isPresent();
            laptop.workspace().redo();
            lists.show();
            addOccupation(laptop, "Optometría");
            assertThat(OCCUPATIONS.find("OPTOMETRIA")).isPresent();
            assertThat(OCCUPATIONS.find("FISIOTERAPIA")).isEmpty();
            lists.close();
            assertThat(OCCUPATIONS.find("FISIOTERAPIA")).as("the one before speaks again").isPresent();
            other.directory().lists().close();
        }
        assertThat(OCCUPATIONS.codes()).hasSize(20);
    }
}
