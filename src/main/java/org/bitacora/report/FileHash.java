package org.bitacora.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bitacora.base.Problem;

/// Tells a file from every other, whatever it is called.
final class FileHash {

    private FileHash() {
    }

    /// SHA-256 of the bytes of a file, in hexadecimal digits.
    ///
    /// @throws Problem E-63 if it cannot be read
    static String of(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Problem("E-63", "problem.file.unreadable", file).because(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
