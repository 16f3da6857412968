package org.bitacora.directory.model;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TerritoriesTest {

    /// The eight municipalities of seed 000 l.173-179.
    private static final List<String> SITES = List.of("11001", "25754", "05001", "54001", "68001", "76001", "08001",
            "47001");

    @Test
    void thirtyThreeDepartmentsAndAllCapitalsAreThere() { // A32
        assertThat(Territories.departments()).hasSize(33);
        assertThat(Territories.municipalities()).hasSize(33);
        assertThat(Territories.municipalities()).extracting(entry -> Territories.departmentOf(entry.code()))
                .allMatch(code -> Territories.departments().stream().anyMatch(d -> d.code().equals(code)));
    }

    @Test
    void aMunicipalityIsShownWithItsDepartment() {
        assertThat(Territories.label("25754")).isEqualTo("Soacha (Cundinamarca)");
        assertThat(Territories.label("54001")).isEqualTo("San José de Cúcuta (Norte de Santander)");
        assertThat(Territories.label("11001")).isEqualTo("Bogotá, D.C.");
        assertThat(Territories.label("25001")).isEqualTo("25001 (Cundinamarca)");
        assertThat(Territories.label(null)).isEmpty();
    }

    @Test
    void searchIgnoresAccentsAndKnowsWhatPeopleCallAPlace() {
        String searches = """
                cali 76001
                cucuta 54001
                Bogota 11001
                CARTAGENA 13001
                soa 25754
                cund 25754
                47001 47001
                jose cucuta 54001
                arauca arauca 81001""";
        searches.lines().forEach(line -> {
            int blank = line.lastIndexOf(' ');
            assertThat(Territories.search(line.substring(0, blank))).as(line).extracting(CatalogueEntry::code)
                    .contains(line.substring(blank + 1));
        });
        assertThat(Territories.search("macondo")).isEmpty();
    }

    @Test
    void anImportedCellNamesAMunicipality() {
        for (String text : List.of("Soacha", "25754", "SOACHA (CUNDINAMARCA)", "soacha, cundinamarca")) {
            assertThat(Territories.codeOf(text)).as(text).contains("25754");
        }
        assertThat(Territories.codeOf("Macondo")).isEmpty();
    }

    @Test
    void bogotaIsCountedBesideTheDepartments() { // A32, X03
        assertThat(Territories.count(SITES)).isEqualTo(new TerritoryCount(8, 7, true));
        assertThat(Territories.count(SITES).sentence()).isEqualTo("8 municipios, 7 departamentos + Bogotá, D.C.");
    }

    @Test
    void oneMunicipalityIsSingularAndMissingOnesAreNotCounted() { // X08
        assertThat(Territories.count(Arrays.asList("05001", "05001", null, "")).sentence())
                .isEqualTo("1 municipio, 1 departamento");
        assertThat(Territories.count(List.of("11001")).sentence()).isEqualTo("1 municipio, Bogotá, D.C.");
    }
}
