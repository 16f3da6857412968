package org.bitacora.document.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bitacora.base.CarefulFile;
import org.bitacora.document.Paper;

/// Writes a paper as a .docx file. The same paper gives the same bytes, on any day and in any time zone. On the calling
/// thread, which is never the screen's.
public final class WordWriter {

    public static final String EXTENSION = ".docx";
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String BODY = "word/document.xml";

    private WordWriter() {
    }

    /// Complete and verified under its name, or refused with a `Problem` and nothing left behind.
    ///
    /// @return the size of the file in bytes
    public static long write(Paper paper, Path target) {
        return OutputFile.write(target, out -> write(paper, out), WordWriter::check);
    }

    /// The whole file in memory, to be sealed by a hash or attached to a message.
    public static byte[] bytes(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(paper, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Paper paper, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "[Content_Types].xml", resource("content-types.xml"));
        add(zip, "_rels/.rels", resource("package-relations.xml"));
        add(zip, "docProps/core.xml", bytes(PropertiesPart.of(paper)));
        add(zip, "docProps/app.xml", resource("app.xml"));
        add(zip, BODY, bytes(BodyPart.of(paper)));
        add(zip, "word/_rels/document.xml.rels", resource("document-relations.xml"));
        add(zip, "word/styles.xml", resource("styles.xml"));
        add(zip, "word/numbering.xml", bytes(NumberingPart.of(paper)));
        add(zip, "word/settings.xml", resource("settings.xml"));
        add(zip, "word/header1.xml", bytes(MarginParts.header(paper)));
        add(zip, "word/footer1.xml", bytes(MarginParts.footer(paper)));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_DAY);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordWriter.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(BODY) == null) {
                throw new CarefulFile.WrittenDifferently();
            }
        }
    }
}
