package org.bitacora.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Conflict;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.TypedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `domain.md` §7.4: three states, of which forgetting a tick is one.
class ConsentServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private ConsentService consents;
    private UUID session;
    private UUID ana;
    private UUID luz;
    private UUID jose;

    @BeforeEach
    void threePeople() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        consents = laptop.directory().consents();
        session = laptop.directory().newId();
        ana = person("Ana Torres", "CC 52111222");
        luz = person("Luz Peña", "");
        jose = person("José Gómez", "PPT 5812347");
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private UUID person(String name, String document) {
        return laptop.directory().people().create(PersonEntry.named(name).withGender("FEMALE").withGroup("COMMUNITY")
                .withDocument(TypedDocument.read(document)), DAY);
    }

    private PersonCard card(UUID id) {
        return laptop.directory().people().card(id).orElseThrow();
    }

    @Test
    void everybodySignedExceptOne() {
        consents.record(session, DAY, List.of(ana, luz), Set.of(luz));
        assertThat(consents.states(List.of(ana, luz, jose))).containsExactlyInAnyOrderEntriesOf(Map.of(
                ana, ConsentState.AUTHORIZES, luz, ConsentState.DECLINES, jose, ConsentState.UNRECORDED));
        assertThat(consents.withoutConsent(List.of(ana, luz, jose))).containsExactly(jose);
        assertThat(consents.unrecorded()).extracting(PersonLine::id).containsExactly(jose);
        assertThat(consents.tally(List.of(ana, luz, jose))).containsEntry(ConsentState.UNRECORDED, 1L);
    }

    @Test
    void recordingAgainReplacesTheDecisionOfTheSession() {
        consents.record(session, DAY, List.of(ana), Set.of(ana));
        consents.record(session, DAY, List.of(ana), Set.of());
        assertThat(card(ana).consents()).singleElement().extracting("state").isEqualTo(ConsentCodes.AUTHORIZES);
        laptop.workspace().write(Operation.of("directory.op.consents"),
                tx -> consents.record(tx, session, DAY, ana, null, null));
        assertThat(card(ana).consentOn(DAY)).isEqualTo(ConsentState.UNRECORDED);
    }

    @Test
    void decliningRemovesNothingByItself() {
        consents.record(session, DAY, List.of(ana), Set.of(ana));
        assertThat(card(ana).names().full()).isEqualTo("Ana Torres");
        assertThat(consents.declinedButHeld()).extracting(PersonLine::id).containsExactly(ana);
    }

    @Test
    void withholdingKeepsOnlyWhatLetsHerBeCountedAndCanBeUndone() {
        consents.record(session, DAY, List.of(ana, luz), Set.of(ana));
        PersonCard before = card(ana);
        consents.withhold(List.of(ana, luz));
        assertThat(card(ana).holdsPersonalFields()).isFalse();
        assertThat(card(ana).person().gender()).isEqualTo("FEMALE");
        assertThat(card(ana).person().profileGroup()).isEqualTo("COMMUNITY");
        assertThat(card(ana).consents()).as("the proof stays").hasSize(1);
        assertThat(card(luz).names().full()).isEqualTo("Luz Peña");
        assertThat(consents.declinedButHeld()).isEmpty();
        laptop.workspace().undo();
        assertThat(card(ana)).isEqualTo(before);
    }

    @Test
    void twoLaptopsThatRecordTheSameDecisionMakeOneRecord() {
        try (DirectoryLaptop cali = new DirectoryLaptop(folder, "cali")) {
            cali.receive(laptop);
            cali.directory().consents().record(session, DAY, List.of(ana), Set.of());
            consents.record(session, DAY, List.of(ana), Set.of());
            cali.receive(laptop);
            assertThat(cali.directory().people().card(ana).orElseThrow().consents()).hasSize(1);
            List<Conflict> conflicts = cali.workspace().read(Reading::conflicts);
            assertThat(conflicts).isEmpty();
        }
    }
}
