package org.bitacora.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.Encounters;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.Repeat;
import org.bitacora.directory.model.TypedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatServiceTest {

    private static final String PERSON = PersonKind.KIND.name();

    @TempDir
    private Path folder;
    private DirectoryLaptop cucuta;
    private DirectoryLaptop cali;
    private RepeatService atCucuta;
    private RepeatService atCali;

    @BeforeEach
    void openLaptops() {
        cucuta = new DirectoryLaptop(folder, "cucuta");
        cali = new DirectoryLaptop(folder, "cali");
        atCucuta = repeats(cucuta);
        atCali = repeats(cali);
    }

    @AfterEach
    void closeLaptops() {
        cucuta.close();
        cali.close();
    }

    private static RepeatService repeats(DirectoryLaptop laptop) {
        DirectoryService directory = laptop.directory();
        return new RepeatService(laptop.workspace(), directory.joins(), List.of(
                new PeopleRepeats(directory, Encounters.NONE), new InstitutionRepeats(directory.institutions())));
    }

    private static UUID person(DirectoryLaptop laptop, String name, String document) {
        return laptop.directory().people().create(PersonEntry.named(name).withDocument(TypedDocument.read(document)),
                LocalDate.of(2026, 3, 13));
    }

    private void exchange() {
        cucuta.receive(cali);
        cali.receive(cucuta);
    }

    /// Each laptop registered the same person; both then know of two records.
    private Repeat registeredTwice() {
        person(cucuta, "José Luis Peña Gómez", "CC 88123456");
        cali.pause();
        person(cali, "Jose L. Pena Gomez", "CC 88.123.456");
        exchange();
        return atCucuta.waiting(PERSON).getFirst();
    }

    @Test
    void whatTwoLaptopsRegisteredIsProposedTheSameOnBoth() {
        Repeat repeat = registeredTwice();
        assertThat(atCali.waiting()).isEqualTo(atCucuta.waiting()).containsExactly(repeat);
        atCucuta.same(repeat);
        assertThat(atCucuta.waiting()).isEmpty();
        assertThat(cucuta.directory().people().count()).isEqualTo(1);
        cucuta.workspace().undo();
        assertThat(atCucuta.waiting()).containsExactly(repeat);
        assertThat(cucuta.directory().people().count()).isEqualTo(2);
    }

    @Test
    void whatSomebodyKeptApartIsAskedOnNoLaptopAgain() {
        Repeat repeat = registeredTwice();
        atCucuta.different(repeat);
        assertThat(atCucuta.waiting()).isEmpty();
        exchange();
        assertThat(atCali.waiting()).isEmpty();
        cucuta.workspace().undo();
        exchange();
        assertThat(atCali.waiting()).as("taken back").containsExactly(repeat);
    }

    @Test
    void whoSaysOtherwiseLaterTakesTheEarlierDecisionBackAndUndoBringsItAgain() {
        Repeat repeat = registeredTwice();
        atCucuta.different(repeat);
        cucuta.pause();
        atCucuta.same(repeat);
        assertThat(cucuta.directory().joins().apart(PERSON)).isEmpty();
        assertThat(cucuta.directory().people().count()).isEqualTo(1);
        cucuta.workspace().undo();
        assertThat(cucuta.directory().joins().apart(PERSON)).containsExactly(repeat.pair());
        assertThat(cucuta.directory().people().count()).isEqualTo(2);
        cucuta.pause();
        atCucuta.same(repeat);
        cucuta.pause();
        atCucuta.different(repeat);
        assertThat(cucuta.directory().people().count()).isEqualTo(2);
        assertThat(cucuta.directory().joins().decisions(repeat.pair().first())).hasSize(2);
    }

    /// Joined on one laptop, kept apart on the other, both offline.
    @Test
    void twoAnswersAreShownOnBothAndCountAsOneUntilSomebodyDecides() {
        Repeat repeat = registeredTwice();
        atCucuta.same(repeat);
        atCali.different(repeat);
        exchange();
        assertThat(atCucuta.waiting()).singleElement().matches(Repeat::contested)
                .extracting(Repeat::pair).isEqualTo(repeat.pair());
        assertThat(atCali.waiting()).isEqualTo(atCucuta.waiting());
        assertThat(cali.directory().people().count()).isEqualTo(cucuta.directory().people().count()).isEqualTo(1);
        assertThat(cali.workspace().verify().fingerprint()).isEqualTo(cucuta.workspace().verify().fingerprint());
        cali.pause();
        atCali.different(atCali.waiting().getFirst());
        exchange();
        assertThat(atCucuta.waiting()).isEmpty();
        assertThat(cucuta.directory().people().count()).isEqualTo(2);
    }

    @Test
    void threeWhoAreOneThroughEachOtherCanStillBeToldApart() {
        UUID one = person(cucuta, "Ana Torres", "CC 52111222");
        cucuta.pause();
        UUID two = person(cucuta, "Ana Torres", "CC 52111222");
        cucuta.pause();
        UUID three = person(cucuta, "Ana Torres", "CC 52111222");
        assertThat(atCucuta.waiting(PERSON)).hasSize(3);
        cucuta.directory().joins().join(PERSON, one, two);
        assertThat(atCucuta.waiting(PERSON)).as("of joined records the surest pair").hasSize(1);
        cucuta.directory().joins().join(PERSON, two, three);
        cucuta.directory().joins().keepApart(PERSON, one, three);
        assertThat(cucuta.directory().joins().representative(PersonKind.KIND, three)).isEqualTo(three);
        assertThat(cucuta.directory().joins().representative(PersonKind.KIND, two)).isEqualTo(one);
        assertThat(atCucuta.waiting(PERSON)).isEmpty();
    }

    /// Requirements §3.3: never lose a surname.
    @Test
    void bothRecordsStandSideBySideWithWhatDiffers() {
        Comparison comparison = atCucuta.compare(registeredTwice());
        assertThat(comparison.rows()).filteredOn(Comparison.Row::differs).extracting(Comparison.Row::label)
                .containsExactly("Nombres", "Apellidos");
        assertThat(comparison.rows()).contains(new Comparison.Row("Apellidos", "Peña Gómez", "Pena Gomez"));
    }

    @Test
    void institutionsRegisteredTwiceAreProposedToo() {
        cucuta.directory().institutions().create("ESE Imsalud");
        cali.pause();
        cali.directory().institutions().create("E.S.E. IMSALUD");
        exchange();
        assertThat(atCali.waiting("institution")).hasSize(1);
        assertThat(atCali.waiting(PERSON)).isEmpty();
    }
}
