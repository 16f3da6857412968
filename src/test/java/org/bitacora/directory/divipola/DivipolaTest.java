package org.bitacora.directory.divipola;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.PlaceListService;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DanePlacesKind;
import org.bitacora.directory.model.PlaceTypes;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `domain.md` §5: 1,122 units of 33 departments, whoever publishes them in whatever form.
class DivipolaTest {

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private PlaceListService places;

    @BeforeEach
    void aLaptop() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        places = laptop.directory().places();
        laptop.directory().lists().show();
    }

    @AfterEach
    void close() {
        laptop.directory().lists().close();
        laptop.close();
    }

    private DivipolaPlan take(Path file) {
        DivipolaPlan plan = places.plan(file);
        places.take(plan);
        return plan;
    }

    private static List<String> found(String typed) {
        return Territories.search(typed).stream().map(CatalogueEntry::code).toList();
    }

    private static String told(DivipolaPlan plan) {
        return String.join("\n", DivipolaWords.of(plan).stream()
                .map(line -> line.headline() + ": " + line.consequence()).toList());
    }

    @Test
    void theWholeListIsReadAndToldBeforeAnythingIsKept() {
        DivipolaPlan plan = places.plan(DaneFile.path());
        Divipola list = plan.list();
        assertThat(list.places()).hasSize(1_122);
        assertThat(list.departments()).hasSize(33);
        assertThat(list.count(PlaceTypes.MUNICIPALITY)).isEqualTo(1_103);
        assertThat(list.count(PlaceTypes.NOT_MUNICIPALISED)).isEqualTo(18);
        assertThat(list.count(PlaceTypes.ISLAND)).isEqualTo(1);
        assertThat(told(plan)).contains("1.122 lugares en 33 departamentos", "1.103 municipios, 18 áreas",
                "1.089 nuevos").doesNotContain("otro nombre", "retirado");
        assertThat(Territories.municipalities()).hasSize(33);
    }

    @Test
    void onceTakenInEveryMunicipalityIsFoundAsPeopleCallIt() {
        take(DaneFile.path());
        assertThat(Territories.municipalities()).hasSize(1_122);
        assertThat(found("cali").getFirst()).isEqualTo("76001");
        assertThat(found("cucuta").getFirst()).isEqualTo("54001");
        assertThat(found("bogota").getFirst()).isEqualTo("11001");
        assertThat(found("union narino")).containsExactly("52399");
        assertThat(found("la union")).hasSizeGreaterThanOrEqualTo(4).startsWith("05400", "52399", "70400", "76400");
        assertThat(Territories.label("52399")).isEqualTo("La Unión (Nariño)");
        assertThat(Territories.departmentOf("91263")).isEqualTo("91");
    }

    /// 66 names occur more than once [computed]: alone they name no place.
    @Test
    void aNameThatSeveralBearNamesNoneUnlessItsDepartmentIsSaid() {
        take(DaneFile.path());
        long repeated = Territories.municipalities().stream().collect(Collectors.groupingBy(
                CatalogueEntry::label, Collectors.counting())).values().stream()
                .filter(count -> count > 1).count();
        assertThat(repeated).isEqualTo(66);
        assertThat(Territories.codeOf("La Unión")).isEmpty();
        assertThat(Territories.codeOf("la union (nariño)")).contains("52399");
        assertThat(Territories.codeOf("Cúcuta")).contains("54001");
    }

    @Test
    void everyFormOfTheListSaysTheSame() {
        List<DanePlace> expected = Divipola.read(DaneFile.path()).places();
        DaneFile file = DaneFile.whole();
        List<Path> forms = List.of(file.csv(folder.resolve("comas.csv")),
                file.csv(folder.resolve("excel.csv"), ";", Charset.forName("windows-1252")),
                file.csv(folder.resolve("tabs.txt"), "\t", StandardCharsets.UTF_8),
                file.xlsx(folder.resolve("DIVIPOLA_Municipios.xlsx")));
        for (Path form : forms) {
            assertThat(Divipola.read(form).places()).as(form.getFileName().toString())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row", "name", "departmentName")
                    .isEqualTo(expected);
        }
        assertThat(Divipola.read(forms.get(1)).places()).extracting(DanePlace::name)
                .isEqualTo(expected.stream().map(DanePlace::name).toList());
        DivipolaPlan shouted = places.plan(forms.getLast());
        assertThat(shouted.renamed()).as("capitals are no other name of a municipality that ships").isEmpty();
    }

    @Test
    void codesThatExcelTurnedIntoNumbersAreReadAsTheyAre() {
        DaneFile file = DaneFile.whole().changed("05001", 0, "5001").changed("05002", 0, "5.002")
                .changed("05001", 3, "5");
        assertThat(Divipola.read(file.csv(folder.resolve("numeros.csv"))).places()).extracting(DanePlace::code)
                .contains("05001", "05002").hasSize(1_122);
    }

    @Test
    void theWholeListIsThirtyThreeRecordsAndOneActThatCanBeUndone() {
        take(DaneFile.path());
        assertThat(laptop.workspace().<Integer>read(reading -> reading.list(DanePlacesKind.KIND, "").size()))
                .isEqualTo(33);
        laptop.workspace().undo();
        assertThat(Territories.municipalities()).hasSize(33);
        assertThat(found("union narino")).isEmpty();
        laptop.workspace().redo();
        assertThat(Territories.municipalities()).hasSize(1_122);
        DivipolaPlan again = places.plan(DaneFile.path());
        assertThat(again.changesNothing()).isTrue();
        assertThat(places.take(again).isEmpty()).isTrue();
    }

    /// Mapiripana retired, Barrancominas and Nuevo Belén de Bajirá added (`domain.md` §5).
    @Test
    void aNewerListRetiresCodesWhichKeepTheirNames() {
        take(DaneFile.whole().without("94343").with("94663", "Mapiripana", "Guainía")
                .changed("54001", 1, "Cúcuta").csv(folder.resolve("2018.csv")));
        assertThat(found("mapiripana")).containsExactly("94663");
        DivipolaPlan plan = take(DaneFile.path());
        assertThat(plan.fresh()).containsExactly("94343");
        assertThat(plan.retired()).containsExactly("94663");
        assertThat(told(plan)).contains("1 nuevo:", "1 con otro nombre o tipo: San José de Cúcuta: antes Cúcuta",
                "1 retirado: Dejan de ofrecerse; lo que los nombra los conserva: Mapiripana (Guainía).");
        assertThat(Territories.label("94663")).isEqualTo("Mapiripana (Guainía)");
        assertThat(Territories.offered("mapiripana")).isEmpty();
        assertThat(take(DaneFile.whole().with("94663", "Mapiripana", "Guainía").csv(folder.resolve("otra.csv")))
                .back()).containsExactly("94663");
    }

    @Test
    void twoLaptopsThatTakeTheSameListHaveNothingToDecide() {
        try (DirectoryLaptop other = new DirectoryLaptop(folder, "cali")) {
            take(DaneFile.path());
            other.directory().places().take(other.directory().places().plan(DaneFile.path()));
            laptop.receive(other);
            assertThat(laptop.workspace().<Integer>read(reading -> reading.conflicts().size())).isZero();
            assertThat(laptop.workspace().<Integer>read(reading -> reading.list(DanePlacesKind.KIND, "").size()))
                    .isEqualTo(33);
        }
    }

    @Test
    void whatIsNotTheListIsRefusedAndSaysWhatToDo() throws IOException {
        Path other = Files.writeString(folder.resolve("asistencia.csv"), "nombre;documento\nAna;1090447218\n");
        refused(other, "no es la lista de municipios del DANE");
        refused(DaneFile.whole().first(600).csv(folder.resolve("mitad.csv")), "trae solo una parte", "faltan");
        refused(DaneFile.whole().without("05002", "05004", "05021", "05030", "05031", "05034", "05036", "05038",
                "05040", "05042", "05044", "05045", "05051", "05055", "05059", "05079", "05086", "05088", "05091",
                "05093", "05101", "05107", "05113", "05120", "05125").csv(folder.resolve("filtrada.csv")),
                "trae 1.097 municipios");
        refused(DaneFile.whole().changed("05002", 0, "O5002").csv(folder.resolve("letra.csv")), "fila 3",
                "«O5002» no es un código de municipio (Abejorral)", "No se cambió nada");
        refused(DaneFile.whole().with("05002", "Otra cosa", "Antioquia").csv(folder.resolve("dos.csv")),
                "el código 05002 está dos veces con nombres distintos: «Abejorral» en la fila 3 y «Otra cosa» en la "
                        + "fila 1.124");
        refused(DaneFile.whole().changed("05002", 1, "").csv(folder.resolve("sinnombre.csv")), "falta el nombre");
        refused(DaneFile.whole().changed("05002", 3, "08").csv(folder.resolve("departamento.csv")),
                "el código 05002 no es del departamento «08»");
        refused(folder.resolve("noexiste.csv"), "noexiste.csv");
    }

    private void refused(Path file, String... words) {
        assertThatThrownBy(() -> places.plan(file)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).contains(words));
        assertThat(Territories.municipalities()).hasSize(33);
    }

    @Test
    void aFileCutInTheMiddleOfARowIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(DaneFile.path());
        for (int cut : new int[] {whole.length - 20, whole.length / 2, 400, 0}) {
            Path file = Files.write(folder.resolve("cortado.csv"), Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> places.plan(file)).as("cut at " + cut).isInstanceOf(Problem.class);
        }
    }
}
