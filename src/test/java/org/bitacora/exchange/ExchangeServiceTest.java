package org.bitacora.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.exchange.model.Notice;
import org.bitacora.exchange.model.Passage;
import org.bitacora.exchange.model.Trust;
import org.bitacora.record.Kinds;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeServiceTest {

    @TempDir
    private Path folder;
    private Desk cucuta;
    private Desk cali;
    private Desk coordination;

    @BeforeEach
    void threeLaptops() {
        cucuta = new Desk(folder, "Cúcuta");
        cali = new Desk(folder, "Cali");
        coordination = new Desk(folder, "Coordinación");
    }

    @AfterEach
    void closeAll() {
        List.of(cucuta, cali, coordination).forEach(Desk::close);
    }

    @Test
    void whatIsHandedInArrivesWhole() {
        Visit visit = Visit.full(cucuta.newId());
        cucuta.save(visit);
        Arrival.Read read = (Arrival.Read) coordination.receive(cucuta.bundle()).getFirst();
        assertThat(coordination.visit(visit.id())).isEqualTo(visit);
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
        assertThat(read.created()).isEqualTo(Map.of("visit", 1));
        assertThat(read.sender().author()).isEqualTo("Persona de Cúcuta");
        assertThat(read.trust()).isEqualTo(Trust.FIRST_TIME);
    }

    @Test
    void eitherOrderAndTwiceGiveTheSameState() {
        UUID shared = cucuta.newId();
        cucuta.save(Visit.full(shared));
        cali.receive(cucuta.bundle());
        cali.save(cali.visit(shared).withPages(9), Visit.titled(cali.newId(), "De Cali"));
        cucuta.save(cucuta.visit(shared).withTitle("Corregida"));
        cucuta.delete(shared);
        Path one = cucuta.bundle();
        Path two = cali.bundle();
        coordination.receive(one, two);
        Desk other = new Desk(folder, "Otra");
        other.receive(two, one, two, one);
        assertThat(other.fingerprint()).isEqualTo(coordination.fingerprint());
        other.close();
    }

    @Test
    void theSecondBundleOfATeamIsOfAKnownKeyAndAnOldOneIsKnownWithItsDay() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        Path first = cucuta.bundle();
        coordination.receive(first);
        cucuta.save(Visit.titled(cucuta.newId(), "Dos"));
        Arrival.Read second = (Arrival.Read) coordination.preview(cucuta.bundle());
        assertThat(second.trust()).isEqualTo(Trust.KNOWN);
        assertThat(second).extracting(Arrival.Read::fresh, Arrival.Read::known).containsExactly(1, 1);
        Arrival.Read again = (Arrival.Read) coordination.preview(first);
        assertThat(again.bringsNothing()).isTrue();
        assertThat(again.notices()).containsExactly(
                new Notice("E-12", "Ya se había recibido el 19 de marzo de 2026; no hay nada nuevo."));
    }

    @Test
    void aPreviewTellsAndKeepsNothing() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        String before = coordination.fingerprint();
        Arrival.Read told = (Arrival.Read) coordination.preview(cucuta.bundle());
        assertThat(told.fresh()).isEqualTo(1);
        assertThat(coordination.fingerprint()).isEqualTo(before);
        assertThat(coordination.service().history()).isEmpty();
    }

    @Test
    void oneBadFileNeverStopsTheOthers() throws IOException {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        cali.save(Visit.titled(cali.newId(), "Dos"));
        Path bad = Files.writeString(folder.resolve("malo.bitpack"), "{}");
        List<Arrival> arrivals = coordination.receive(cucuta.bundle(), bad, cali.bundle());
        assertThat(arrivals).hasSize(3);
        assertThat(arrivals.get(1)).isInstanceOfSatisfying(Arrival.Refused.class,
                refused -> assertThat(refused.problem().code()).isEqualTo("E-28"));
        List<Visit> visits = coordination.workspace().read(reading -> reading.list(Visit.VISIT, ""));
        assertThat(visits).hasSize(2);
    }

    @Test
    void receivingManyIsUndoneInOneStep() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        cali.save(Visit.titled(cali.newId(), "Dos"));
        String before = coordination.fingerprint();
        coordination.receive(cucuta.bundle(), cali.bundle());
        coordination.workspace().undo();
        assertThat(coordination.fingerprint()).isEqualTo(before);
        assertThat(coordination.service().history()).allMatch(Passage::undone);
    }

    @Test
    void cancellingStopsBeforeTheNextFileAndKeepsWholeOnes() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        cali.save(Visit.titled(cali.newId(), "Dos"));
        boolean[] pressed = {false};
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                pressed[0] = true;
            }

            @Override
            public boolean cancelled() {
                return pressed[0];
            }
        };
        List<Arrival> arrivals = coordination.service().receive(List.of(cucuta.bundle(), cali.bundle()), progress);
        assertThat(arrivals).hasSize(1);
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void kindsAndFieldsOfANewerVersionPassThroughAnOlderLaptop() {
        Desk old = new Desk(folder, "Vieja", new Kinds(List.of()), false);
        cucuta.save(Visit.full(cucuta.newId()));
        Arrival.Read read = (Arrival.Read) old.receive(cucuta.bundle()).getFirst();
        assertThat(read.notices()).map(Notice::code).containsExactly("E-11");
        coordination.receive(old.bundle());
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
        old.close();
    }

    @Test
    void sampleAndRealDataDoNotMeet() {
        Desk sample = new Desk(folder, "Ejemplo", Visit.KINDS, true);
        sample.save(Visit.titled(sample.newId(), "Inventada"));
        cucuta.save(Visit.titled(cucuta.newId(), "Real"));
        assertRefused(coordination.preview(sample.bundle()), "E-09");
        assertRefused(sample.preview(cucuta.bundle()), "E-09");
        sample.close();
    }

    @Test
    void aMissingBundleInBetweenIsAGapThatIsFilledLater() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        Path first = cucuta.bundle();
        cali.receive(first);
        cali.save(Visit.titled(cali.newId(), "De Cali"));
        cucuta.receive(cali.bundle());
        cucuta.save(Visit.titled(cucuta.newId(), "Dos"));
        Path delta = cucuta.service().handIn(HandIn.into(folder.resolve("delta"))
                .to(cali.workspace().incarnation())).files().getFirst();
        coordination.receive(delta);
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void anEncryptedBundleOpensOnlyWhereItsKeyLies() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        String key = coordination.service().receivingKey();
        HandedIn handed = cucuta.service().handIn(HandIn.into(folder.resolve("usb")).closedFor(key));
        Path file = handed.files().getFirst();
        assertThat(file.toString()).endsWith(".bitpack.age");
        assertRefused(cali.preview(file), "E-07");
        Arrival.Read read = (Arrival.Read) coordination.receive(file).getFirst();
        assertThat(read.closed()).isTrue();
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void handingInIsRefusedWithoutDataWithoutKeyAndIntoAReadOnlyFolder() throws IOException {
        assertThatThrownBy(() -> cucuta.bundle()).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("E-29"));
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"));
        assertThatThrownBy(() -> cucuta.service().handIn(HandIn.into(folder).closedFor("age1quefalta")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("E-07"));
        Path notFolder = Files.writeString(folder.resolve("archivo"), "x");
        assertThatThrownBy(() -> cucuta.service().handIn(HandIn.into(notFolder)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("E-63"));
        assertThat(cucuta.service().outstanding().changes()).isEqualTo(1);
        assertThat(cucuta.service().history()).isEmpty();
    }

    @Test
    void afterHandingInNothingIsOutstanding() {
        cucuta.save(Visit.titled(cucuta.newId(), "Uno"), Visit.titled(cucuta.newId(), "Dos"));
        assertThat(cucuta.service().outstanding().kinds()).isEqualTo(Map.of("visit", 2));
        Path file = cucuta.bundle();
        assertThat(file.getFileName().toString()).matches("paquete-bitacora-cucuta-2-[0-9a-f]{8}\\.bitpack");
        assertThat(cucuta.service().outstanding().changes()).isZero();
        assertThat(file.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void manyDeletionsAreToldBeforehand() {
        List<Visit> visits = Stream.generate(() -> Visit.titled(cucuta.newId(), "V")).limit(12)
                .toList();
        cucuta.save(visits.toArray(Visit[]::new));
        coordination.receive(cucuta.bundle());
        visits.forEach(visit -> cucuta.delete(visit.id()));
        Arrival.Read read = (Arrival.Read) coordination.preview(cucuta.bundle());
        assertThat(read.notices()).map(Notice::code).containsExactly("E-16");
        assertThat(read.deletions()).hasSize(12);
    }

    @Test
    void aClockInTheFutureIsToldAndTheDataAreKept() {
        cucuta.clock().move(Duration.ofDays(4_000));
        cucuta.save(Visit.titled(cucuta.newId(), "Del futuro"));
        Arrival.Read read = (Arrival.Read) coordination.receive(cucuta.bundle()).getFirst();
        assertThat(read.notices()).map(Notice::code).containsExactly("E-15");
        assertThat(coordination.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void aDifferenceIsToldInWordsAndDecided() {
        UUID id = cucuta.newId();
        cucuta.save(Visit.titled(id, "Sesión 2").withDay(LocalDate.of(2026, 3, 12)));
        cali.receive(cucuta.bundle());
        cucuta.save(cucuta.visit(id).withDay(LocalDate.of(2026, 3, 13)));
        cali.clock().move(Duration.ofHours(1));
        cali.save(cali.visit(id).withDay(LocalDate.of(2026, 3, 14)));
        cucuta.receive(cali.bundle());
        OpenDifference difference = cucuta.service().differences().getFirst();
        assertThat(difference.before()).isEqualTo("Jueves 12 de marzo de 2026");
        assertThat(difference.options()).map(OpenDifference.Option::words)
                .containsExactly("Viernes 13 de marzo de 2026", "Sábado 14 de marzo de 2026");
        assertThat(difference.options()).map(OpenDifference.Option::own).containsExactly(true, false);
        assertThat(difference.options().getLast().when()).isEqualTo("2026-03-19T09:00:00");
        assertThat(difference.options().getLast().team()).isEqualTo("Equipo Cali");
        cucuta.service().decide(difference.conflict(), difference.options().getFirst().value());
        cali.receive(cucuta.bundle());
        assertThat(cali.visit(id).day()).isEqualTo("2026-03-13");
        assertThat(cali.service().differences()).isEmpty();
        assertThat(cali.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void deletingWhatAnotherEditedAsksWhetherToKeepIt() {
        UUID id = cucuta.newId();
        cucuta.save(Visit.titled(id, "Base"));
        cali.receive(cucuta.bundle());
        cali.save(cali.visit(id).withTitle("Editada"));
        cucuta.delete(id);
        cucuta.receive(cali.bundle());
        OpenDifference difference = cucuta.service().differences().getFirst();
        assertThat(difference.options()).map(OpenDifference.Option::words)
                .containsExactly("Conservarlo", "Eliminarlo");
        assertThat(difference.unseen()).hasSize(1);
        cucuta.service().decide(difference.conflict(), difference.options().getFirst().value());
        assertThat(cucuta.visit(id).title()).isEqualTo("Editada");
        assertThat(cucuta.service().differences()).isEmpty();
    }

    @Test
    void twoVersionsOfALongTextAreOfferedTogether() {
        UUID id = cucuta.newId();
        cucuta.save(Visit.titled(id, "Acta").withNotes("Uno.\nDos.\nTres."));
        cali.receive(cucuta.bundle());
        cucuta.save(cucuta.visit(id).withNotes("Uno, corregido.\nDos.\nTres."));
        cali.save(cali.visit(id).withNotes("Uno.\nDos.\nTres.\nCuatro."));
        cucuta.receive(cali.bundle());
        OpenDifference difference = cucuta.service().differences().getFirst();
        assertThat(difference.joined().orElseThrow().text()).isEqualTo("Uno, corregido.\nDos.\nTres.\nCuatro.");
        assertThat(difference.joined().orElseThrow().overlaps()).isZero();
    }

    private static void assertRefused(Arrival arrival, String code) {
        assertThat(arrival).isInstanceOfSatisfying(Arrival.Refused.class,
                refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
