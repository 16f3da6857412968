package org.bitacora.document.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bitacora.base.Problem;
import org.bitacora.sheet.PoiGround;
import org.bitacora.sheet.read.CountedStream;
import org.bitacora.sheet.read.SafeXml;
import org.xml.sax.SAXException;

/// The entries of the zip that a .docx is, looked over before any of them is read; those that are read are counted
/// while they unfold.
final class WordParts implements AutoCloseable {

    private static final Pattern MARGIN = Pattern.compile("word/(header|footer)\\d*\\.xml");
    private static final Pattern ACTIVE = Pattern.compile(".*vbaproject\\.bin|word/(embeddings|activex)/.*");

    private final Path file;
    private final ZipFile zip;
    /// By their names in small letters, in the order of the alphabet.
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final RelationScan relations = new RelationScan();
    private boolean active;
    private long unfolded;

    private WordParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static WordParts open(Path file) throws IOException, SAXException {
        WordParts parts = new WordParts(file, new ZipFile(file.toFile()));
        try {
            parts.lookOver();
            return parts;
        } catch (IOException | SAXException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /// The name of the part that holds the body.
    String main() {
        return relations.main();
    }

    /// Headers and footers.
    List<String> margins() {
        return entries.keySet().stream().filter(name -> MARGIN.matcher(name).matches()).toList();
    }

    boolean active() {
        return active || relations.leadsElsewhere();
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new ZipException("no such part");
        }
        long[] own = new long[1];
        return new CountedStream(zip.getInputStream(entry), bytes -> count(own, bytes));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long[] own, long bytes) throws IOException {
        own[0] += bytes;
        unfolded += bytes;
        if (own[0] > PoiGround.ENTRY_BYTES || unfolded > Limits.TOTAL_BYTES) {
            throw new CountedStream.TooMuch();
        }
    }

    private void lookOver() throws IOException, SAXException {
        if (zip.size() > PoiGround.ENTRIES) {
            throw Doubts.unfolds(file);
        }
        zip.stream().forEach(this::lookAt);
        recognise();
        SafeXml.parse(open("_rels/.rels"), relations);
        if (entries.containsKey("word/_rels/document.xml.rels")) {
            SafeXml.parse(open("word/_rels/document.xml.rels"), relations);
        }
    }

    private void lookAt(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || entries.put(name, entry) != null) {
            throw new Problem("E-20", "document.read.malformed", file.getFileName());
        }
        active |= ACTIVE.matcher(name).matches();
    }

    private void recognise() throws IOException {
        if (entries.keySet().stream().anyMatch(name -> name.startsWith("word/"))) {
            return;
        }
        if (entries.keySet().stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw FileGate.kind(file, "xlsx");
        }
        throw FileGate.kind(file, isOpenDocument() ? "odt" : "other");
    }

    private boolean isOpenDocument() throws IOException {
        if (!entries.containsKey("mimetype")) {
            return false;
        }
        try (InputStream in = open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("opendocument.text");
        }
    }
}
