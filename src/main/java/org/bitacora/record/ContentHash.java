package org.bitacora.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bitacora.base.Ids;

/// The hash of a change covers its header and, for each field, a commitment to the value, so that a value can be
/// withheld or erased without breaking the chain (`design.md` §5). One instance serves one thread.
public final class ContentHash {

    private static final byte[] FORM = "bitacora-change-1".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sha;
    private final Mac mac;
    private byte[] keyed;

    public ContentHash() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
            mac = Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The content hash of a link, computed or, for a stub, as it was given.
    public byte[] of(Link link) {
        return switch (link) {
            case Change change -> of(change);
            case Stub stub -> stub.contentHash();
        };
    }

    /// The 32 bytes that identify what the change says.
    public byte[] of(Change change) {
        Bytes bytes = new Bytes();
        header(change, bytes);
        bytes.number(change.edits().size());
        for (Edit edit : change.edits()) {
            bytes.text(edit.field());
            bytes.number(edit.content().sealed() ? 1 : 0);
            bytes.number(edit.parents().size());
            edit.parents().stream().sorted().forEach(parent -> bytes.id(parent.incarnation()).number(parent.seq()));
            bytes.raw(commitment(change, edit));
        }
        return sha.digest(bytes.toByteArray());
    }

    private static void header(Change change, Bytes bytes) {
        Stamp stamp = change.stamp();
        bytes.raw(FORM);
        bytes.id(change.id().incarnation()).number(change.id().seq());
        bytes.text(change.record().kind()).id(change.record().id());
        bytes.number(change.clock()).number(change.wall()).number(change.group());
        bytes.text(stamp.author()).text(stamp.zone()).text(stamp.source()).text(stamp.version());
    }

    /// SHA-256(field salt ‖ value), or as it was given where the value is withheld.
    public byte[] commitment(Change change, Edit edit) {
        return switch (edit.content()) {
            case Content.Withheld withheld -> withheld.commitment();
            case Content.Known known -> {
                sha.update(fieldSalt(change.salts(), edit.field(), known.sealed()));
                yield sha.digest(known.value().bytes());
            }
        };
    }

    /// The salt of one field's commitment: HMAC(change salt, field name), or the one the bundle gave.
    public byte[] fieldSalt(Salts salts, String field, boolean sealed) {
        return switch (salts) {
            case Salts.PerField given -> given.salts().getOrDefault(field, FORM);
            case Salts.Whole whole -> hmac(sealed ? whole.sealed() : whole.open(), field);
        };
    }

    private byte[] hmac(byte[] key, String text) {
        try {
            if (key != keyed) {
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                keyed = key;
            }
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next link of an incarnation's chain: H(previous ‖ content hash).
    public byte[] link(byte[] previous, byte[] contentHash) {
        sha.update(previous);
        return sha.digest(contentHash);
    }

    /// The link before the first change of an incarnation.
    public static byte[] start() {
        return new byte[32];
    }

    private static final class Bytes extends ByteArrayOutputStream {

        Bytes number(long number) {
            for (int shift = 56; shift >= 0; shift -= 8) {
                write((int) (number >>> shift));
            }
            return this;
        }

        Bytes text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            return raw(utf8);
        }

        Bytes id(UUID id) {
            return raw(Ids.toBytes(id));
        }

        Bytes raw(byte[] bytes) {
            write(bytes, 0, bytes.length);
            return this;
        }
    }
}
