package org.bitacora.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
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
            throw new Problem("E-29", "sheet.read.missing", file);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Problem("E-01", "sheet.read.empty", file.getFileName());
        }
        if (size > Limits.FILE_BYTES) {
            throw new Problem("E-18", "sheet.read.tooBig", file.getFileName(), size >> 20, Limits.FILE_BYTES >> 20);
        }
        recognise(file, head(file));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void recognise(Path file, byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith(ZIP)) {
            return;
        }
        if (hex.equals(OLE2)) {
            throw oldOffice(file);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            throw kind(file, "pdf");
        }
        throw kind(file, isText(head) ? "text" : "other");
    }

    /// The container of the old Excel is also the envelope of a new one with a password.
    private static Problem oldOffice(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Problem("E-31", "sheet.read.password", file.getFileName());
            }
            boolean excel = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return kind(file, excel ? "xls" : "other");
        } catch (IOException | RuntimeException e) {
            return kind(file, "xls").because(e);
        }
    }

    static Problem kind(Path file, String kind) {
        return new Problem("E-30", "sheet.read.kind." + kind, file.getFileName());
    }

    private static boolean isText(byte[] head) {
        byte[] sorted = head.clone();
        Arrays.sort(sorted);
        boolean utf16 = head.length > 1 && (head[0] == (byte) 0xff || head[0] == (byte) 0xfe);
        return utf16 || Arrays.binarySearch(sorted, (byte) 0) < 0;
    }
}
