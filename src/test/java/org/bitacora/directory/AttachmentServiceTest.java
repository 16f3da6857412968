package org.bitacora.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.Attachment;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.directory.model.FileNames;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that belong to records (decision 0025; issue "attachments").
class AttachmentServiceTest {

    private static final RecordRef TRAINING = new RecordRef("training",
            UUID.fromString("01999999-0000-7000-8000-000000000001"));
    private static final RecordRef OTHER = new RecordRef("institution",
            UUID.fromString("01999999-0000-7000-8000-000000000002"));
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private AttachmentService files;

    @BeforeEach
    void open() {
        laptop = new DirectoryLaptop(folder, "uno");
        files = laptop.directory().attachments();
    }

    @AfterEach
    void close() {
        files.close();
        laptop.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        bytes[0] = '%';
        return Files.write(folder.resolve(name), bytes);
    }

    private Attachment added(String name, String content) throws IOException {
        return files.add(TRAINING, AttachmentRoles.SIGNED_LIST, file(name, content));
    }

    private void refused(Path file, String sentence) {
        String before = laptop.workspace().fingerprint();
        assertThatThrownBy(() -> files.add(TRAINING, AttachmentRoles.EVIDENCE, file))
                .isInstanceOfSatisfying(Problem.class, told -> assertThat(Texts.of(told)).startsWith(sentence));
        assertThat(laptop.workspace().fingerprint()).isEqualTo(before);
        assertThat(contents()).isZero();
    }

    private long contents() {
        return laptop.workspace().read(reading -> reading.count("SELECT count(*) FROM content"));
    }

    @Test
    void thePhotoOfASignedListStaysWithItsTraining() throws IOException {
        Attachment photo = added("Lista firmada.jpg", "firmas");
        assertThat(files.of(TRAINING)).containsExactly(new AttachmentService.Kept(photo, true));
        assertThat(photo).extracting(Attachment::role, Attachment::name, Attachment::size, Attachment::mediaType)
                .containsExactly("SIGNED_LIST", "Lista firmada.jpg", 6, "image/jpeg");
        assertThat(files.of(OTHER)).isEmpty();
    }

    @Test
    void theSameFileIsOneContentAndStandsOnceInARecord() throws IOException {
        Attachment first = added("lista.jpg", "firmas");
        assertThat(added("otra vez.jpg", "firmas")).isEqualTo(first);
        files.add(OTHER, AttachmentRoles.EVIDENCE, folder.resolve("lista.jpg"));
        assertThat(files.of(TRAINING)).hasSize(1);
        assertThat(files.of(OTHER)).hasSize(1);
        assertThat(contents()).isEqualTo(1);
    }

    @Test
    void removingIsUndoneWithTheContent() throws IOException {
        Attachment photo = added("lista.jpg", "firmas");
        files.remove(photo.id());
        assertThat(files.of(TRAINING)).isEmpty();
        laptop.workspace().undo();
        assertThat(files.of(TRAINING)).containsExactly(new AttachmentService.Kept(photo, true));
        files.saveAs(photo.id(), folder.resolve("salvada.jpg"));
        assertThat(folder.resolve("salvada.jpg")).hasContent("firmas");
    }

    @Test
    void whatAFileIsCanBeSaidOtherwise() throws IOException {
        Attachment photo = added("acto.pdf", "resolución");
        files.change(photo.id(), AttachmentRoles.FORMAL_ACT);
        assertThat(files.find(photo.id()).orElseThrow().role()).isEqualTo("FORMAL_ACT");
    }

    @Test
    void twentyMegabytesAreTakenAndTwentyOneAreRefused() throws IOException {
        files.add(TRAINING, AttachmentRoles.PRESENTATION, file("justo.pdf", 20 * MEGABYTE));
        laptop.close();
        laptop = new DirectoryLaptop(folder, "dos");
        files = laptop.directory().attachments();
        refused(file("grande.pdf", 21 * MEGABYTE),
                "«grande.pdf» pesa 21,0 MB; el máximo es 20 MB. No se agregó nada.");
    }

    @Test
    void whatCannotBeAddedIsToldInOneSentence() throws IOException {
        refused(file("vacío.pdf", ""), "«vacío.pdf» está vacío (0 bytes).");
        refused(folder.resolve("no existe.pdf"), "«no existe.pdf» ya no está en su carpeta.");
        refused(Files.createDirectory(folder.resolve("Fotos")), "«Fotos» es una carpeta.");
        Path locked = file("cerrado.pdf", "x");
        if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
            refused(locked, "No se puede leer «cerrado.pdf».");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"instalar.exe", "a.BAT", "b.cmd", "c.js", "d.vbs", "e.ps1", "f.sh", "g.jar", "h.msi", "i.scr",
            "j.lnk", "k.desktop", "acta.pdf.exe", "oculto.exe.", "foto\u202egpj.exe"})
    void programsAndScriptsAreRefused(String name) throws IOException {
        refused(file(name, "x"), "«" + name.replace("\u202e", " ").replaceAll("\\.$", "")
                + "» es un programa o puede ejecutar órdenes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090", "\u007fELF", "#!/bin/sh"})
    void whatBeginsLikeAProgramIsRefusedUnderAnyName(String beginning) throws IOException {
        Path file = Files.write(folder.resolve("acta.pdf"), beginning.getBytes(StandardCharsets.ISO_8859_1));
        refused(file, "«acta.pdf» es un programa");
    }

    @Test
    void openingHandsOverAReadOnlyCopyThatGoesAway() throws IOException {
        Attachment photo = added("Lista de María Fernanda Rodríguez de la Hoz.jpg", "firmas");
        List<Path> handed = new ArrayList<>();
        files.open(photo.id(), handed::add);
        Path copy = handed.getFirst();
        assertThat(copy).hasContent("firmas").hasFileName("Lista de María Fernanda Rodríguez de la Hoz.jpg");
        assertThat(copy.getParent().getParent().getFileName().toString()).startsWith("bitacora-adjuntos-");
        assertThat(copy.toFile().canExecute()).isFalse();
        files.close();
        assertThat(copy).doesNotExist();
    }

    @Test
    void theRecordMayComeBeforeItsContent() throws IOException {
        Attachment photo = added("lista.jpg", "firmas");
        try (DirectoryLaptop other = new DirectoryLaptop(folder, "otro")) {
            other.receive(laptop);
            AttachmentService there = other.directory().attachments();
            assertThat(there.of(TRAINING)).containsExactly(new AttachmentService.Kept(photo, false));
            assertThatThrownBy(() -> there.open(photo.id(), path -> { })).isInstanceOfSatisfying(Problem.class,
                    told -> assertThat(Texts.of(told)).startsWith("«lista.jpg» no está en este equipo"));
            there.add(TRAINING, AttachmentRoles.SIGNED_LIST, folder.resolve("lista.jpg"));
            assertThat(there.of(TRAINING)).containsExactly(new AttachmentService.Kept(photo, true));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lista.jpg,                  lista.jpg
            ../../etc/passwd,           etc passwd
            'a:b*c?.pdf',               a b c .pdf
            CON.pdf,                    _CON.pdf
            'acta.pdf. . ',             acta.pdf
            '...',                      archivo
            .oculto,                    oculto
            """)
    void namesAreMadeSafeForEverySystem(String name, String safe) {
        assertThat(AttachmentService.name(new Attachment(null, null, null, null, name, null, null, null, null)))
                .isEqualTo(safe);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String name = AttachmentService.name(new Attachment(null, null, null, null, "a".repeat(300) + ".pdf", null, null,
                null, null));
        assertThat(name).hasSize(180).endsWith("a.pdf");
        assertThat(FileNames.onDisk(name)).hasSize(100).endsWith("a.pdf");
    }
}
