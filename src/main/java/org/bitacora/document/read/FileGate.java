package org.bitacora.document.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bitacora.base.Problem;

/// Tells by the first bytes what a file is, whatever its name says, and lets only a zip through.
final class FileGate {

    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final String ZIP = "504b0304";
    private static final int HEAD = 8;

    private FileGate() {
    }

    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem("E-29", "document.read.missing", file);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Problem("E-01", "document.read.empty", file.getFileName());
        }
        if (size > Limits.FILE_BYTES) {
            throw new Problem("E-18", "document.read.tooBig", file.getFileName(), size >> 20, Limits.FILE_BYTES >> 20);
        }
        try (InputStream in = Files.newInputStream(file)) {
            recognise(file, in.readNBytes(HEAD));
        }
    }

    static Problem kind(Path file, String kind) {
        return new Problem("E-30", "document.read.kind." + kind, file.getFileName());
    }

    private static void recognise(Path file, byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith(ZIP)) {
            return;
        }
        if (hex.equals(OLE2)) {
            throw oldOffice(file);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            throw kind(file, "pdf");
        }
        boolean text = IntStream.range(0, head.length).allMatch(i -> head[i] != 0) || start.startsWith("\u00ff\u00fe");
        throw kind(file, text ? "text" : "other");
    }

    /// The container of the old Word is also the envelope of a new document with a password.
    private static Problem oldOffice(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Problem("E-31", "document.read.password", file.getFileName());
            }
            return kind(file, root.hasEntryCaseInsensitive("WordDocument") ? "doc" : "other");
        } catch (IOException | RuntimeException e) {
            return kind(file, "doc").because(e);
        }
    }
}
