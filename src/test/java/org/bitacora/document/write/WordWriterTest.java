package org.bitacora.document.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.bitacora.base.Problem;
import org.bitacora.document.Block;
import org.bitacora.document.Line;
import org.bitacora.document.PageLayout;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.TableColumn;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Papers become files that Word opens without a word of repair.
class WordWriterTest {

    @TempDir
    Path folder;

    @Test
    void theSamePaperGivesTheSameBytesInAnyTimeZone() {
        byte[] here = WordWriter.bytes(SamplePaper.acta());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(WordWriter.bytes(SamplePaper.acta())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPartHasItsElementsInTheOrderOfTheSchema() throws IOException, XmlException {
        byte[] file = WordWriter.bytes(SamplePaper.withItems(3));
        assertValid(DocumentDocument.Factory.parse(part(file, "word/document.xml")));
        // POI's small set of schemas lacks those of table styles.
        assertValid(StylesDocument.Factory.parse(text(file, "word/styles.xml")
                .replaceAll("(?s)<w:(tblPr|tblStylePr).*?</w:\\1>", "")));
        assertValid(HdrDocument.Factory.parse(part(file, "word/header1.xml")));
        assertValid(FtrDocument.Factory.parse(part(file, "word/footer1.xml")));
    }

    @Test
    void theSchemaOfThisTestRejectsAWrongOrder() throws XmlException {
        String wrong = "<w:document xmlns:w=\"" + Xml.WORDS + "\"><w:body><w:p><w:pPr><w:keepNext/>"
                + "<w:pStyle w:val=\"Title\"/></w:pPr></w:p></w:body></w:document>";
        assertThat(DocumentDocument.Factory.parse(wrong).validate()).isFalse();
    }

    @Test
    void everyStyleAndListInUseIsDefined() throws IOException {
        try (XWPFDocument word = open(SamplePaper.acta())) {
            assertThat(word.getParagraphs()).allSatisfy(paragraph -> {
                if (paragraph.getStyle() != null) {
                    assertThat(word.getStyles().getStyle(paragraph.getStyle())).isNotNull();
                }
                if (paragraph.getNumID() != null) {
                    assertThat(word.getNumbering().getNum(paragraph.getNumID())).isNotNull();
                }
            });
            assertThat(word.getTables()).allSatisfy(table ->
                    assertThat(word.getStyles().getStyle(table.getStyleID())).isNotNull());
        }
    }

    @Test
    void headingsAreRealStylesAndEachListCountsAnew() throws IOException {
        try (XWPFDocument word = open(SamplePaper.acta())) {
            assertThat(word.getParagraphs()).extracting("style").contains("Title", "Subtitle", "Heading1", "Heading2",
                    "Heading3", "Notice", "ListNumber", "ListBullet");
            assertThat(word.getParagraphs().stream().filter(one -> "ListNumber".equals(one.getStyle()))
                    .map(one -> one.getNumID().intValue())).containsExactly(2, 2, 2, 3, 4);
        }
    }

    @Test
    void headingsOfTablesAreRepeatedAndRowsStayWhole() throws IOException {
        try (XWPFDocument word = open(SamplePaper.acta())) {
            XWPFTable attendees = word.getTables().get(1);
            assertThat(attendees.getRow(0).isRepeatHeader()).isTrue();
            assertThat(attendees.getRow(1).isRepeatHeader()).isFalse();
            assertThat(attendees.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void aRowThatFitsOnNoPageMayBeSplit() throws IOException {
        Paper paper = PaperDraft.titled("Acta").table(List.of(TableColumn.of("Tema", 1)),
                List.of(List.of("palabra ".repeat(2_000)))).paper();
        try (XWPFDocument word = open(paper)) {
            assertThat(word.getTables().getFirst().getRow(1).isCantSplitRow()).isFalse();
        }
    }

    @Test
    void theFileNamesItsTitleAndNobody() throws IOException {
        try (XWPFDocument word = open(SamplePaper.acta())) {
            CoreProperties properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Acta N.º 003 de 2026");
            assertThat(properties.getCreator()).isNull();
            assertThat(properties.getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void theFootSaysWhichPageOfHowMany() throws IOException {
        String footer = text(WordWriter.bytes(SamplePaper.acta()), "word/footer1.xml");
        assertThat(footer).contains("Página ", "\" PAGE \"", " de ", "\" NUMPAGES \"");
    }

    @Test
    void marginsAreThoseOfAnActa() throws IOException { // domain.md §7.1
        assertThat(text(WordWriter.bytes(SamplePaper.acta()), "word/document.xml")).contains(
                "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>",
                "w:top=\"1701\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\"");
        Paper lying = PaperDraft.titled("Lista").on(PageLayout.LIST).paper();
        assertThat(text(WordWriter.bytes(lying), "word/document.xml")).contains("w:orient=\"landscape\"");
    }

    @Test
    void noCharacterBreaksTheFile() throws IOException, XmlException {
        StringBuilder every = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            every.append(c);
        }
        String nasty = every.append("\ud83d \udc00 \ud83c\udfe5 ]]> <w:p/> &amp;").toString();
        Paper paper = PaperDraft.titled(nasty).subtitle(nasty).header(nasty).footer(nasty).heading(1, nasty)
                .text(nasty).add(new Block.Paragraph(Line.labelled(nasty, nasty))).notice(nasty)
                .table(List.of(TableColumn.of(nasty, 1)), List.of(List.of(nasty))).paper();
        byte[] file = WordWriter.bytes(paper);
        assertValid(DocumentDocument.Factory.parse(part(file, "word/document.xml")));
        assertThat(text(file, "word/document.xml")).contains("\ud83c\udfe5 ]]&gt; &lt;w:p/&gt; &amp;amp;");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs()).isNotEmpty();
        }
    }

    @Test
    void accentsAreComposed() throws IOException {
        Paper paper = PaperDraft.titled("Acta").paragraph("Pen\u0303a Go\u0301mez").paper();
        assertThat(text(WordWriter.bytes(paper), "word/document.xml")).contains("Pe\u00f1a G\u00f3mez");
    }

    @Test
    void aFileIsWholeOrNotThere() throws IOException { // E-63, E-32
        Path target = folder.resolve("sub/acta.docx");
        assertThat(WordWriter.write(SamplePaper.acta(), target)).isEqualTo(Files.size(target));
        assertRefused(folder.resolve("sub"), "E-63", "ya hay una carpeta");
        Files.createFile(folder.resolve("sub/~$ta.docx"));
        assertRefused(target, "E-32", "abierto en Word");
        assertRefused(target.resolve("otra.docx"), "E-63", "No se pudo escribir");
        try (Stream<Path> left = Files.list(folder.resolve("sub"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aFullDiskIsSaid() { // E-64
        Problem problem = OutputFile.sentence(folder.resolve("acta.docx"), new IOException("No space left on device"));
        assertThat(problem.code()).isEqualTo("E-64");
        assertThat(Texts.of(problem)).contains("El disco está lleno").contains(folder.toString());
    }

    @Test
    void aPaperOfSixtyPagesIsWritten() throws IOException {
        Path target = folder.resolve("larga.docx");
        WordWriter.write(SamplePaper.withItems(100), target);
        assertThat(target).isNotEmptyFile();
        assertThat(text(Files.readAllBytes(target), "word/document.xml")).contains("100. Tema inventado número 100");
    }

    private void assertRefused(Path target, String code, String words) {
        assertThatThrownBy(() -> WordWriter.write(SamplePaper.acta(), target)).isInstanceOfSatisfying(Problem.class,
                problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(Texts.of(problem)).contains(words).doesNotContain("{");
                });
    }

    private static void assertValid(XmlObject part) {
        List<Object> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean add(XmlError error) {
                return errors.add(error);
            }
        }));
        assertThat(errors).isEmpty();
    }

    private static XWPFDocument open(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordWriter.bytes(paper)));
    }

    private static InputStream part(byte[] file, String name) throws IOException {
        return new ByteArrayInputStream(text(file, name).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
