package org.bitacora.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bitacora.db.Operation;
import org.bitacora.db.Outgoing;
import org.bitacora.db.Parcel;
import org.bitacora.db.Received;
import org.bitacora.db.Scan;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Attached files travel with the changes that mention them (decision 0025).
class AttachedFilesTest {

    private static final byte[] LIST = "lista firmada".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ACT = "acto administrativo".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Desk cucuta;
    private Desk cali;

    @BeforeEach
    void twoLaptops() {
        cucuta = new Desk(folder, "Cúcuta", Scan.KINDS, false);
        cali = new Desk(folder, "Cali", Scan.KINDS, false);
    }

    @AfterEach
    void closeAll() {
        cucuta.close();
        cali.close();
    }

    private static UUID attach(Desk desk, byte[] bytes) {
        UUID id = desk.newId();
        desk.workspace().write(Operation.of("test.attach." + id),
                tx -> tx.save(Scan.SCAN, new Scan(id, "Lista", tx.keep(bytes))));
        return id;
    }

    private static Optional<byte[]> content(Desk desk, UUID id) {
        return desk.workspace().read(reading -> reading.find(Scan.SCAN, id)
                .flatMap(scan -> reading.content(scan.sha256())));
    }

    private static boolean holds(Desk desk, String sha256) {
        return desk.workspace().read(reading -> reading.holds(sha256));
    }

    private static long rows(Desk desk, String table) {
        return desk.workspace().read(reading -> reading.count("SELECT count(*) FROM " + table));
    }

    private static byte[] noise(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Received.Files files(Arrival arrival) {
        return ((Arrival.Read) arrival).files();
    }

    private static void assertRefused(Arrival arrival, String code) {
        assertThat(arrival).isInstanceOfSatisfying(Arrival.Refused.class,
                refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    @Test
    void twoLaptopsExchangeInBothOrdersAndTwice() {
        UUID list = attach(cucuta, LIST);
        UUID act = attach(cali, ACT);
        Path one = cucuta.bundle();
        Path two = cali.bundle();
        cucuta.receive(two, one, two);
        cali.receive(one, two, one);
        for (Desk order : List.of(cucuta, cali)) {
            assertThat(content(order, list)).hasValue(LIST);
            assertThat(content(order, act)).hasValue(ACT);
        }
        assertThat(cali.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void thePreviewSaysHowManyFilesAndHowBigAndKeepsNothing() {
        attach(cucuta, noise(1, 1_200_000));
        attach(cucuta, noise(2, 900_000));
        Path bundle = cucuta.bundle();
        Arrival told = cali.preview(bundle);
        assertThat(files(told)).isEqualTo(new Received.Files(2, 2_100_000));
        assertThat(ArrivalWords.of((Arrival.Read) told)).map(ArrivalWords.Line::headline)
                .contains("2 archivos adjuntos, 2,1 MB");
        assertThat(rows(cali, "content")).isZero();
        cali.receive(bundle);
        assertThat(files(cali.preview(bundle)).count()).isZero();
    }

    @Test
    void whatIsHandedInSaysItsFiles() {
        attach(cucuta, LIST);
        attach(cucuta, LIST);
        HandedIn handed = cucuta.service().handIn(HandIn.into(folder.resolve("usb")));
        assertThat(handed.attached()).isEqualTo(1);
        assertThat(AttachedWords.included(handed.attached(), handed.attachedBytes()))
                .isEqualTo("Incluye 1 archivo adjunto, 1 KB.");
    }

    @Test
    void aRecordThatCameEarlierWithoutItsFileGetsItLater() {
        UUID list = attach(cucuta, LIST);
        String sha256 = cucuta.workspace().read(reading -> reading.find(Scan.SCAN, list)).orElseThrow().sha256();
        Path withFile = cucuta.bundle();
        cali.receive(withFile);
        Desk lost = without(cali, sha256);
        assertThat(content(lost, list)).isEmpty();
        Desk third = new Desk(folder, "Tercera", Scan.KINDS, false);
        third.receive(lost.bundle());
        assertThat(content(third, list)).isEmpty();
        Arrival.Read later = (Arrival.Read) third.preview(withFile);
        assertThat(later.fresh()).isZero();
        assertThat(later.bringsNothing()).isFalse();
        assertThat(later.notices()).isEmpty();
        third.receive(withFile);
        assertThat(content(third, list)).hasValue(LIST);
        assertThat(third.fingerprint()).isEqualTo(cucuta.fingerprint());
        third.close();
        lost.close();
    }

    /// A laptop that knows the change and not the file, as after a handing in that withheld it.
    private Desk without(Desk desk, String sha256) {
        Desk poorer = new Desk(folder, "Pobre", new Kinds(List.of()), false);
        poorer.workspace().receive(Operation.of("test.receive"), List.of(desk.workspace().handingOver(
                AttachedFilesTest::changes)));
        poorer.close();
        Desk reopened = new Desk(folder, "Pobre", Scan.KINDS, false);
        assertThat(holds(reopened, sha256)).isFalse();
        return reopened;
    }

    private static Parcel changes(Outgoing outgoing) {
        List<Parcel.Stretch> stretches = new ArrayList<>();
        for (Outgoing.Extent extent : outgoing.extents(null)) {
            List<Link> links = new ArrayList<>();
            outgoing.each(extent, links::add);
            stretches.add(new Parcel.Stretch(extent.incarnation(), extent.publicKey(), extent.team(),
                    extent.previous(), links, extent.tip()));
        }
        return new Parcel(new byte[32], outgoing.incarnation(), "Cali", "Persona de Cali", stretches);
    }

    @Test
    void undoingAReceptionLeavesTheFilesInPlace() {
        UUID list = attach(cucuta, LIST);
        String sha256 = cucuta.workspace().read(reading -> reading.find(Scan.SCAN, list)).orElseThrow().sha256();
        Path bundle = cucuta.bundle();
        cali.receive(bundle);
        cali.workspace().undo();
        assertThat(content(cali, list)).isEmpty();
        assertThat(holds(cali, sha256)).isTrue();
        cali.receive(bundle);
        assertThat(content(cali, list)).hasValue(LIST);
    }

    @Test
    void filesPassThroughALaptopThatDoesNotKnowTheirKind() {
        UUID list = attach(cucuta, LIST);
        Desk old = new Desk(folder, "Vieja", new Kinds(List.of()), false);
        old.receive(cucuta.bundle());
        cali.receive(old.bundle());
        assertThat(content(cali, list)).hasValue(LIST);
        old.close();
    }

    @Test
    void moreThanOneBundleShouldHoldIsHandedInAsSeveral() {
        List<UUID> ids = List.of(attach(cucuta, noise(1, 15 << 20)), attach(cucuta, noise(2, 15 << 20)),
                attach(cucuta, noise(3, 15 << 20)));
        HandedIn handed = cucuta.service().handIn(HandIn.into(folder.resolve("usb")));
        assertThat(handed.files()).hasSize(2);
        assertThat(handed.attached()).isEqualTo(3);
        cali.service().receive(handed.files().reversed(), Progress.NONE);
        ids.forEach(id -> assertThat(content(cali, id)).isPresent());
        assertThat(cali.fingerprint()).isEqualTo(cucuta.fingerprint());
    }

    @Test
    void anEncryptedBundleCarriesThemToo() {
        UUID list = attach(cucuta, LIST);
        String key = cali.service().receivingKey();
        HandedIn handed = cucuta.service().handIn(HandIn.into(folder.resolve("usb")).closedFor(key));
        cali.service().receive(handed.files(), Progress.NONE);
        assertThat(content(cali, list)).hasValue(LIST);
    }

    @Test
    void aBundleWithOneChangedByteOfAFileIsRefusedWhole() throws IOException {
        attach(cucuta, noise(5, 100_000));
        byte[] bytes = Files.readAllBytes(cucuta.bundle());
        bytes[bytes.length / 2] ^= 1;
        Path tampered = Files.write(folder.resolve("cambiado.bitpack"), bytes);
        assertRefused(cali.receive(tampered).getFirst(), "E-03");
        assertThat(rows(cali, "change")).isZero();
    }
}
