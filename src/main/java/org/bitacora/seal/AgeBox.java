package org.bitacora.seal;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Closes bytes for one recipient in the public *age* format (X25519), so that any `age` tool opens them, and opens what
/// was closed for this identity. Keys are texts: `age1…` is given to others, `AGE-SECRET-KEY-1…` never leaves the file.
public final class AgeBox {

    private static final byte[] INTRODUCTION = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);

    private AgeBox() {
    }

    /// @param recipient public, `age1…`
    /// @param identity secret, `AGE-SECRET-KEY-1…`
    public record Key(String recipient, String identity) {
    }

    public static Key newKey() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Key(pair.getPublic().toString(), pair.getPrivate().toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether a text can be a recipient's key: `age1…` with its check characters right.
    public static boolean isRecipient(String text) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /// Whether the bytes begin as an age file does.
    public static boolean isClosed(byte[] bytes) {
        return bytes.length > INTRODUCTION.length
                && Arrays.equals(bytes, 0, INTRODUCTION.length, INTRODUCTION, 0, INTRODUCTION.length);
    }

    /// @throws IllegalArgumentException if `recipient` is no key (see [#isRecipient])
    public static byte[] close(byte[] open, String recipient) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(open.length + 1_000);
        try (WritableByteChannel box = new StandardEncryptingChannelFactory().newEncryptingChannel(
                Channels.newChannel(out),
                List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient)))) {
            ByteBuffer bytes = ByteBuffer.wrap(open);
            while (bytes.hasRemaining()) {
                box.write(bytes);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("no age recipient", e);
        }
        return out.toByteArray();
    }

    /// What was closed, or nothing if it was closed for somebody else.
    ///
    /// @throws IOException if the bytes were damaged or cut off
    public static Optional<byte[]> open(byte[] closed, String identity) throws IOException {
        try (ReadableByteChannel box = new StandardDecryptingChannelFactory().newDecryptingChannel(
                Channels.newChannel(new ByteArrayInputStream(closed)),
                List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity)))) {
            return Optional.of(Channels.newInputStream(box).readAllBytes());
        } catch (UnsupportedRecipientStanzaException e) {
            return Optional.empty();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(e);
        }
    }
}
