package org.bitacora.directory;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.Institution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

// A02
class InstitutionServiceTest {

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private InstitutionService institutions;

    @BeforeEach
    void open() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        institutions = laptop.directory().institutions();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private Institution institution(String name, String nit, UUID parent, String municipality) {
        Institution made = new Institution(laptop.directory().newId(), name, null, "IPS", nit, null, parent,
                municipality, null, null, null, null, null);
        institutions.save(null, made);
        return made;
    }

    private List<String> found(String typed) {
        return institutions.search(typed).stream().map(Institution::name).toList();
    }

    @Test
    void anInstitutionIsFoundByNameTypeNitAndPlace() {
        institution("ESE Imsalud", "807004352", null, "54001");
        institution("Hospital Érasmo Meoz", "800014918", null, "54001");
        institution("Clínica del Café", "890001000", null, "63001");
        assertThat(found("erasmo")).containsExactly("Hospital Érasmo Meoz");
        assertThat(found("cucuta")).containsExactly("ESE Imsalud", "Hospital Érasmo Meoz");
        assertThat(found("807.004")).containsExactly("ESE Imsalud");
        assertThat(found("armenia clinica")).containsExactly("Clínica del Café");
        assertThat(found("")).hasSize(3);
    }

    @Test
    void anEseAndItsSedesShareANitWithoutAWord() {
        Institution ese = institution("ESE Imsalud", "807004352", null, "54001");
        Institution sede = institution("Puesto de salud Comuneros", "807004352", ese.id(), "54001");
        assertThat(institutions.check(sede)).extracting(Finding::key).doesNotContain("institution.problem.nitShared");
        assertThat(institutions.partsOf(ese.id())).containsExactly(sede);
        Institution stranger = institution("Otra IPS", "807004352", null, null);
        assertThat(institutions.check(stranger)).extracting(Finding::key).contains("institution.problem.nitShared");
    }

    @Test
    void anInstitutionMayNotBePartOfItself() {
        Institution ese = institution("ESE Imsalud", null, null, null);
        Institution sede = institution("Sede Norte", null, ese.id(), null);
        Institution turned = new Institution(ese.id(), ese.name(), null, "IPS", null, null, sede.id(), null, null, null,
                null, null, null);
        assertThatThrownBy(() -> institutions.save(ese, turned)).isInstanceOf(Problem.class);
        assertThat(institutions.find(ese.id())).contains(ese);
    }

    @Test
    void aNameNamesAnInstitutionOnlyIfNoOtherBearsIt() {
        Institution one = institution("Hospital San José", null, null, "54001");
        assertThat(institutions.named("hospital san jose")).contains(one);
        institution("Hospital San José", null, null, "76001");
        assertThat(institutions.named("Hospital San José")).isEmpty();
    }

    @Test
    void deletingIsUndone() {
        Institution one = institutions.create("Fundación Puentes");
        institutions.delete(one.id());
        assertThat(institutions.list()).isEmpty();
        assertThat(institutions.name(one.id())).isEmpty();
        laptop.workspace().undo();
        assertThat(institutions.list()).containsExactly(one);
    }

    // A01
    @Test
    void projectsAreListedByName() {
        ProjectService projects = laptop.directory().projects();
        projects.create("Redes saludables");
        projects.create("Álamos");
        assertThat(projects.list()).extracting("name").containsExactly("Álamos", "Redes saludables");
    }
}
