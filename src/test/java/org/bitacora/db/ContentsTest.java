package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files by their content (decision 0025; issue "attachments").
class ContentsTest {

    private static final byte[] WORDS = "Firma de Nelly Johanna Bautista, cédula 1090".repeat(50)
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Laptop one;

    @BeforeEach
    void open() {
        one = new Laptop(folder, "uno", Scan.KINDS);
    }

    @AfterEach
    void close() {
        one.close();
    }

    private String keep(UUID id, byte[] bytes) {
        String[] sha256 = new String[1];
        one.workspace().write(Laptop.SAVE, tx -> {
            sha256[0] = tx.keep(bytes);
            tx.save(Scan.SCAN, new Scan(id, "Lista", sha256[0]));
        });
        return sha256[0];
    }

    private byte[] content(String sha256) {
        return one.workspace().read(reading -> reading.content(sha256)).orElseThrow();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private int rows(String table) {
        return one.workspace().read(reading -> (int) reading.count("SELECT count(*) FROM " + table));
    }

    @Test
    void aFileOfTwentyMegabytesComesBackWholeAndOneByteMoreIsRefused() {
        byte[] most = noise(Contents.MAX);
        assertThat(content(keep(one.newId(), most))).isEqualTo(most);
        assertThatThrownBy(() -> keep(one.newId(), noise(Contents.MAX + 1))).isInstanceOf(Problem.class);
        assertThat(rows("content")).isEqualTo(1);
        assertThat(rows("content_part")).isEqualTo(20);
        assertThat(one.workspace().verify().faults()).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnce() {
        String first = keep(one.newId(), WORDS);
        assertThat(keep(one.newId(), WORDS)).isEqualTo(first);
        assertThat(rows("content")).isEqualTo(1);
    }

    @Test
    void whatWasDeletedIsFoundAgainByUndoing() {
        UUID id = one.newId();
        String sha256 = keep(id, WORDS);
        one.workspace().write(Operation.of("test.delete"), tx -> tx.delete(Scan.SCAN.ref(id)));
        assertThat(content(sha256)).isEqualTo(WORDS);
        one.workspace().undo();
        assertThat(one.workspace().read(reading -> reading.find(Scan.SCAN, id)).orElseThrow().sha256())
                .isEqualTo(sha256);
        assertThat(content(sha256)).isEqualTo(WORDS);
    }

    @Test
    void contentsAreNoPartOfTheFingerprint() {
        keep(one.newId(), WORDS);
        String before = one.fingerprint();
        one.workspace().write(Laptop.SAVE, tx -> tx.keep(noise(100)));
        assertThat(one.fingerprint()).isEqualTo(before);
    }

    @Test
    void contentsLieSealedInTheFileAndItsCopies() throws IOException {
        keep(one.newId(), WORDS);
        Path copy = one.workspace().backUp();
        one.close();
        for (Path file : new Path[] {folder.resolve("uno.bitacora"), copy}) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("Bautista");
        }
    }

    @Test
    void aRestoredCopyHoldsTheFiles() {
        String sha256 = keep(one.newId(), WORDS);
        Path copy = one.workspace().backUp();
        WorkspaceFile.restore(copy, folder.resolve("recuperado.bitacora"));
        try (Laptop restored = new Laptop(folder, "recuperado", Scan.KINDS)) {
            assertThat(restored.workspace().read(reading -> reading.content(sha256)).orElseThrow()).isEqualTo(WORDS);
            assertThat(restored.workspace().verify().faults()).isEmpty();
        }
    }

    @Test
    void theCheckFindsAContentThatWasChangedMovedOrCut() {
        String whole = keep(one.newId(), noise(Contents.PART + 1));
        for (String damage : new String[] {"UPDATE content_part SET sealed = zeroblob(40) WHERE no = 1",
                "DELETE FROM content_part WHERE no = 0", "DELETE FROM content_part WHERE no = 1",
                "UPDATE content_part SET no = 1 - no + 10", "UPDATE content SET size = size - 1"}) {
            Path copy = folder.resolve("dañado.bitacora");
            one.workspace().backUpTo(copy);
            try (Sql sql = Connections.writer(copy)) {
                sql.run(damage);
            }
            try (Laptop damaged = new Laptop(folder, "dañado", Scan.KINDS)) {
                assertThat(damaged.workspace().verify().faults()).as(damage).containsExactly(
                        new Verification.Fault("verify.content", List.of(whole.substring(0, 8))));
                assertThatThrownBy(() -> damaged.workspace().read(reading -> reading.content(whole)))
                        .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code()).isEqualTo("E-67"));
            }
        }
    }

    @Test
    void aFileOfAnEarlierVersionTakesContents() {
        one.close();
        try (Sql sql = Connections.writer(folder.resolve("uno.bitacora"))) {
            sql.script("DROP TABLE content;\nDROP TABLE content_part");
        }
        assertThat(Backups.of(folder.resolve("uno.bitacora")).all()).isEmpty();
        one = new Laptop(folder, "uno", Scan.KINDS);
        assertThat(content(keep(one.newId(), WORDS))).isEqualTo(WORDS);
    }
}
