package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.exchange.HandIn;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.Person;
import org.bitacora.shell.preferences.Checkup;
import org.bitacora.shell.preferences.FileFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCareTest {

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock("2026-03-19T15:42:00Z");
    private SettingsFile settings;
    private Services services;
    private WorkspaceCare care;
    private int told;

    @BeforeEach
    void open() {
        Path file = folder.resolve("cucuta.bitacora");
        Services.create(file, new Identity("Marcela Cardenas", "Equipo Cucuta", false));
        services = Services.open(file, clock);
        settings = new SettingsFile(folder.resolve("p.json"));
        care = new WorkspaceCare(services.workspace(), new SecondCopy(settings), () -> told++);
    }

    @AfterEach
    void close() {
        services.workspace().close(false);
    }

    @Test
    void aNewNameIsThatOfLaterChangesAndOfTheNextBundle() {
        Institution made = services.directory().institutions().create("ESE Imsalud");
        clock.move(Duration.ofMinutes(5));
        care.rename(new Person("Marcela Cárdenas", "Equipo Norte"));
        services.directory().institutions().save(made, named(made, "ESE Imsalud, Cúcuta"));
        assertThat(authors(made.id())).containsExactly("Marcela Cárdenas", "Marcela Cardenas");
        assertThat(care.facts().person()).isEqualTo(new Person("Marcela Cárdenas", "Equipo Norte"));
        assertThat(told).isEqualTo(1);
        Path bundle = services.exchange().handIn(HandIn.into(folder.resolve("usb"))).files().getFirst();
        assertThat(bundle.getFileName().toString()).contains("norte");
        assertThat(care.verify().faults()).isEmpty();
    }

    private static Institution named(Institution one, String name) {
        return new Institution(one.id(), name, one.shortName(), one.type(), one.nit(), one.nitCheckDigit(),
                one.parent(), one.municipality(), null, null, null, null, null);
    }

    private List<String> authors(UUID id) {
        return new HistoryInWords(services.workspace(), services.kinds(), services.words())
                .of(List.of(InstitutionKind.KIND.ref(id))).stream().map(HistoryLine::author).toList();
    }

    @Test
    void aNameSurvivesTheNextOpening() {
        care.rename(new Person("Nelly Bautista", "Equipo Norte"));
        services.workspace().close(false);
        services = Services.open(folder.resolve("cucuta.bitacora"), clock);
        assertThat(services.workspace().identity()).isEqualTo(new Identity("Nelly Bautista", "Equipo Norte", false));
    }

    @Test
    void aCopyIsMadeBesideTheFileAndASecondOneWhereThePersonWants() {
        assertThat(care.facts().copies()).isEmpty();
        settings.change(now -> now.withBackupFolder(folder.resolve("usb")));
        assertThat(care.copy()).isEmpty();
        assertThat(folder.resolve("usb").toFile().list()).singleElement().asString()
                .matches("cucuta-\\d{8}-\\d{6}\\.bitacora");
        assertThat(care.facts().copies()).singleElement().extracting(FileFacts.Copy::size)
                .satisfies(size -> assertThat((long) size).isPositive());
    }

    @Test
    void aSecondCopyThatCannotBeMadeDoesNotSpoilTheFirst() {
        settings.change(now -> now.withBackupFolder(blocked()));
        assertThat(care.copy()).get().extracting(Problem::code).isEqualTo("E-63");
        assertThat(care.facts().copies()).hasSize(1);
    }

    /// A file where the folder should be.
    private Path blocked() {
        try {
            return Files.writeString(folder.resolve("memoria"), "no es una carpeta");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCopyIsRestoredBesideTheFileUnderAnIdentityOfItsOwn() {
        services.directory().institutions().create("ESE Imsalud");
        Checkup then = care.verify();
        care.copy();
        services.directory().institutions().create("Hospital Erasmo Meoz");
        Path restored = care.restore(care.facts().copies().getFirst().file());
        assertThat(restored).isEqualTo(folder.resolve("cucuta-copia.bitacora"));
        try (Services other = Services.open(restored, clock)) {
            assertThat(other.workspace().verify().fingerprint()).isEqualTo(then.fingerprint());
            assertThat(other.workspace().incarnation()).isNotEqualTo(services.workspace().incarnation());
            assertThat(other.directory().institutions().list()).hasSize(1);
            other.workspace().close(false);
        }
        assertThat(services.directory().institutions().list()).as("the present file stays as it is").hasSize(2);
        assertThat(care.restore(care.facts().copies().getFirst().file()))
                .isEqualTo(folder.resolve("cucuta-copia-2.bitacora"));
    }

    @Test
    void theCopiesOfARestoredFileAreNotThoseOfTheFirst() {
        care.copy();
        try (Services other = Services.open(care.restore(care.facts().copies().getFirst().file()), clock)) {
            other.workspace().backUp();
            other.workspace().close(false);
        }
        assertThat(care.facts().copies()).hasSize(1);
    }

    @Test
    void aCopyThatIsDamagedIsRefusedAndNothingIsLeftBehind() throws IOException {
        care.copy();
        Path copy = care.facts().copies().getFirst().file();
        Files.write(copy, new byte[4096]);
        assertThatThrownBy(() -> care.restore(copy)).isInstanceOf(Problem.class);
        assertThat(folder.resolve("cucuta-copia.bitacora")).doesNotExist();
    }
}
