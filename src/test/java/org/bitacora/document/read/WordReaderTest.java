package org.bitacora.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bitacora.base.Problem;
import org.bitacora.document.Block;
import org.bitacora.document.KeyValue;
import org.bitacora.document.Line;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.PaperLines;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.Signatory;
import org.bitacora.document.TableColumn;
import org.bitacora.document.write.WordWriter;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Word files are read back word for word, and whatever else calls itself one is refused in a sentence.
class WordReaderTest {

    private static final String BODY = "word/document.xml";

    @TempDir
    Path folder;

    static List<Block> blocks() {
        return List.of(new Block.Heading(2, "Desarrollo & más"),
                new Block.Paragraph(Line.labelled("Decisión", "sí.\nNo.")),
                new Block.Numbered(3, List.of(Line.of("uno"), Line.of("dos"))),
                new Block.Bullets(List.of(Line.bold("tres"))),
                new Block.Table(List.of(TableColumn.of("N.º", 1), TableColumn.of("Nombre", 4)),
                        List.of(List.of("1", SamplePaper.LONG_NAME), List.of("2"))),
                new Block.KeyValues(List.of(new KeyValue("Fecha", "viernes 13 de marzo"), new KeyValue("Hora", ""))),
                new Block.Signatures(List.of(new Signatory("Ana Pérez", "Secretaría", "Presidenta"))),
                new Block.PageBreak(), new Block.Notice("SIN QUÓRUM"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockReadsBackAsItsLines(Block block) {
        Paper paper = PaperDraft.titled("Acta").add(block).paper();
        assertThat(read(paper).lines()).isEqualTo(PaperLines.of(paper));
    }

    @Test
    void aWholeActaReadsBackWithItsMarginsApart() {
        WordText text = read(SamplePaper.acta());
        assertThat(text.lines()).isEqualTo(PaperLines.of(SamplePaper.acta()))
                .startsWith("Acta N.º 003 de 2026").contains("1. Verificación de quórum", "No hay quórum.");
        assertThat(text.margins()).contains(SamplePaper.acta().header(), SamplePaper.acta().footer(), "Página 1 de 1");
        assertThat(text.ignoredActive()).isFalse();
    }

    @Test
    void anActaOfSixtyPagesReadsBack() {
        Paper paper = SamplePaper.withItems(100);
        assertThat(read(paper).lines()).isEqualTo(PaperLines.of(paper));
    }

    @Test
    void whatWasTakenAwayOrIsSaidTwiceIsNotRead() throws IOException {
        String body = """
                <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs><w:rPr><w:del/></w:rPr></w:pPr>\
                <w:r><w:t>Se </w:t></w:r><w:del><w:r><w:delText>niega</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>aprueba</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>ayer</w:t></w:r></w:moveFrom>\
                <w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>\
                <w:r><w:tab/><w:t>hoy</w:t><w:noBreakHyphen/></w:r></w:p>\
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Recuadro</w:t></w:r></w:p>\
                </w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Recuadro</w:t></w:r></w:p></mc:Fallback>\
                </mc:AlternateContent><w:t>Alrededor</w:t></w:r></w:p>\
                <w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>enlace</w:t></w:r></w:hyperlink></w:p></w:sdtContent>\
                </w:sdt>""";
        assertThat(WordReader.read(word(body)).lines())
                .containsExactly("Se aprueba hoy\u2011", "Recuadro", "Alrededor", "enlace");
    }

    @Test
    void aStrictDocumentIsRead() throws IOException {
        Path file = with(BODY, body("<w:p><w:r><w:t>Hola</w:t></w:r></w:p>").replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertThat(WordReader.read(file).lines()).containsExactly("Hola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"})
    void macrosAndObjectsStayWhereTheyAre(String name) throws IOException { // E-46
        WordText text = WordReader.read(with(name, "x"));
        assertThat(text.ignoredActive()).isTrue();
        assertThat(text.lines()).isNotEmpty();
    }

    @Test
    void aTemplateFromElsewhereIsNotFetchedButALinkToClickIsHarmless() throws IOException { // E-46
        String relation = "<Relationships>"
                + "<Relationship Id=\"r\" Type=\"http://x/%s\" Target=\"http://x/\" TargetMode=\"External\"/>"
                + "</Relationships>";
        String name = "word/_rels/document.xml.rels";
        assertThat(WordReader.read(with(name, relation.formatted("attachedTemplate"))).ignoredActive()).isTrue();
        assertThat(WordReader.read(with(name, relation.formatted("hyperlink"))).ignoredActive()).isFalse();
    }

    @Test
    void otherFilesAreRecognised() throws IOException { // E-01, E-29, E-30, E-31
        assertRefused(folder.resolve("no.docx"), "E-29", "No se encuentra");
        assertRefused(file(new byte[0]), "E-01", "está vacío (0 bytes)");
        assertRefused(file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "E-30",
                "no es un documento de Word (.docx): es un PDF");
        assertRefused(file("{\\rtf1 hola}".getBytes(StandardCharsets.UTF_8)), "E-30", "archivo de texto");
        assertRefused(file(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}), "E-30", "no es un documento de Word");
        assertRefused(ole2("WordDocument"), "E-30", "antiguo (.doc)");
        assertRefused(ole2("Workbook"), "E-30", "no es un documento de Word");
        assertRefused(ole2("EncryptedPackage"), "E-31", "tiene contraseña");
        assertRefused(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "E-30", ".odt");
        assertRefused(zip(Map.of("xl/workbook.xml", "<x/>")), "E-30", "libro de Excel");
        assertRefused(zip(Map.of("foto.jpg", "x")), "E-30", "no es un documento de Word (.docx)");
    }

    @Test
    void aTruncatedOrGarbledDocumentIsDamaged() throws IOException { // E-20
        byte[] whole = WordWriter.bytes(SamplePaper.acta());
        for (int length = 9; length < whole.length; length += 97) {
            assertRefused(file(Arrays.copyOf(whole, length)), "E-20", "dañado o incompleto");
        }
        assertRefused(with(BODY, "no es XML"), "E-20", "dañado");
        assertRefused(with("_rels/.rels", "<Relationships>"), "E-20", "dañado");
        assertRefused(zip(Map.of("word/otra.xml", "<x/>")), "E-20", "dañado");
    }

    @Test
    void aChangedByteIsReadOrRefusedButNeverABug() throws IOException {
        byte[] whole = WordWriter.bytes(SamplePaper.acta());
        Random random = new Random(20260313);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = file(changed);
            try {
                WordReader.read(file);
            } catch (Problem known) {
                assertThat(Texts.of(known)).contains("No se cambió nada.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BODY, "word/header1.xml", "_rels/.rels", "word/_rels/document.xml.rels"})
    void aZipBombIsDefusedInEveryPartThatIsRead(String name) throws IOException { // E-18
        assertRefused(with(name, "<x>" + " ".repeat(65 << 20) + "</x>"), "E-18", "se expande");
    }

    @ParameterizedTest
    @ValueSource(strings = {BODY, "word/footer1.xml", "_rels/.rels"})
    void aDoctypeIsRefused(String name) throws IOException { // E-47
        assertRefused(with(name, "<!DOCTYPE x [<!ENTITY a \"aaa\">]><x>&a;</x>"), "E-47", "DOCTYPE");
    }

    @Test
    void beyondTheLimitsNothingIsOpened() throws IOException { // E-18
        assertRefused(file(Arrays.copyOf(WordWriter.bytes(SamplePaper.acta()), (20 << 20) + 1)), "E-18", "hasta 20 MB");
        assertRefused(word("<w:p><w:r><w:t>" + "a".repeat(Limits.CHARACTERS + 1) + "</w:t></w:r></w:p>"), "E-18",
                "más de 4.000.000");
        assertRefused(word("<w:p>".repeat(30) + "</w:p>".repeat(30)), "E-20", "demasiado anidadas");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("word/media/" + i, "x");
        }
        assertRefused(zip(many), "E-18", "se expande");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../fuera.xml", "/fuera.xml", "word/DOCUMENT.xml"})
    void forbiddenOrRepeatedNamesAreMalformed(String name) throws IOException { // E-19, E-20
        assertRefused(with(name, "<x/>"), "E-20", "mal formado");
    }

    private WordText read(Paper paper) {
        Path file = folder.resolve("papel.docx");
        WordWriter.write(paper, file);
        return WordReader.read(file);
    }

    private void assertRefused(Path file, String code, String words) {
        assertThatThrownBy(() -> WordReader.read(file)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(Texts.of(problem)).contains(words).contains("No se cambió nada.").doesNotContain("{");
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private Path word(String content) throws IOException {
        return with(BODY, body(content));
    }

    private static String body(String content) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + content
                + "</w:body></w:document>";
    }

    /// A good document in which one part is another or new.
    private Path with(String name, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WordWriter.bytes(SamplePaper.acta())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.put(name, content);
        return zip(parts);
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("ajeno.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path ole2(String entry) throws IOException {
        Path file = folder.resolve("viejo.docx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("archivo.docx"), content);
    }
}
